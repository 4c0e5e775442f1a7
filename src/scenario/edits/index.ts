export {
  type Entry,
  ENTRY_LISTS,
  entryAt,
  type EntryList,
  type EntryRef,
  removeEntry,
  spanned,
  withSpan,
} from './entries';
export { clearLevelAt, clearLevels, levelAt, setLevelFrom } from './levels';
export { moveFinalPeriod, type SetAttempt } from './menopause';
export { type Grain, keptAge, nearestMoment, PER_YEAR } from './moments';
export { type Attempt, type Check, moveEntry, movedSpan, type SpanPart } from './move';
export { type Product, usualProduct, usualSpan } from './new-therapy';
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
export type { Span } from './spans';
export { duplicateEntry, splitAge, splitEntry } from './split';
export { addTherapy, removeTherapy, replaceTherapy } from './therapies';
