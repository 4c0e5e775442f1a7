import { clampTo, LONGEST_RUN_YEARS, RANGES } from '../limits';
import { endAge } from '../playhead';
import { DEFAULT_PERSON, type Preset } from '../presets';
import type { Person, Scenario, ScenarioSet } from '../types';
import { addScenario, updateScenario } from './set';
import type { Span } from './spans';

/**
 * A preset is written for the default woman. For another one its spans keep their distance from the final period and their
 * length, and none starts before her own start: a card that is chosen shows its effect inside the run.
 */
function fitted<S extends Span>(span: S, person: Person): S {
  const shifted = span.from + person.ageAtFinalPeriod - DEFAULT_PERSON.ageAtFinalPeriod;
  const from = clampTo(RANGES.spanAge, Math.max(shifted, person.age));
  if (span.to === undefined) return { ...span, from };
  return { ...span, from, to: Math.min(RANGES.spanAge.high, from + span.to - span.from) };
}

/**
 * Untreated lives are about the woman herself: her final period becomes the preset's, and a run that would begin after it
 * begins where the preset does. Natural menopause is her own: a woman of that kind stays as she is.
 */
function livedThrough(scenario: Scenario, preset: Preset): Scenario {
  const { menopause, ageAtFinalPeriod, age: presetAge } = preset.scenario.person;
  const { person } = scenario;
  const itsOwn = ageAtFinalPeriod === DEFAULT_PERSON.ageAtFinalPeriod;
  if (itsOwn && person.menopause === menopause) return scenario;
  const changed = { ...scenario, person: { ...person, menopause, ageAtFinalPeriod } };
  if (itsOwn || person.age < ageAtFinalPeriod) return changed;
  // The run begins earlier and ends where it did.
  const years = Math.min(LONGEST_RUN_YEARS, endAge(scenario) - presetAge);
  return { ...changed, years, person: { ...changed.person, age: presetAge } };
}

/** `scenario` with the preset's therapies, levels, rates and name; person, length, evidence switch and parameters stay hers. */
export function withPreset(scenario: Scenario, preset: Preset): Scenario {
  const life = preset.kind === 'life-stage' ? livedThrough(scenario, preset) : scenario;
  const { name, therapies, levels, rates } = preset.scenario;
  return {
    ...life,
    name,
    therapies: therapies.map((therapy) => fitted(therapy, life.person)),
    levels: levels.map((level) => fitted(level, life.person)),
    rates: rates.map((rate) => fitted(rate, life.person)),
  };
}

/** What choosing a preset card does: replaces therapies and overrides of the scenario at `index`. */
export const applyPreset = (set: ScenarioSet, index: number, preset: Preset): ScenarioSet =>
  updateScenario(set, index, (scenario) => withPreset(scenario, preset));

/** What a card's + does: a new line for the same woman as the focused scenario. */
export function addPreset(set: ScenarioSet, preset: Preset): ScenarioSet {
  const focused = set.scenarios[set.focus];
  return focused === undefined ? set : addScenario(set, withPreset(focused, preset));
}
