export { clearLevelAt, clearLevels, levelAt, setLevelFrom } from './levels';
export { editPerson, type PersonPatch, setHumanEvidenceOnly, setYears, type Target } from './person';
export { addPreset, applyPreset, withPreset } from './presets';
export { clearRateAt, clearRates, rateFactorAt, setRateFrom } from './rates';
export {
  addScenario,
  canAddScenario,
  duplicateScenario,
  moveScenario,
  removeScenario,
  renameScenario,
  setBaseline,
  setFocus,
  updateFocused,
  updateScenario,
  withView,
} from './set';
export { addTherapy, removeTherapy, replaceTherapy } from './therapies';
