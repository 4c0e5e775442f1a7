import { LONGEST_RUN_YEARS, RANGES } from '../limits';
import { endAge } from '../playhead';
import { DEFAULT_PERSON, type Preset } from '../presets';
import type { Person, Scenario, ScenarioSet } from '../types';
import { addScenario, updateScenario } from './set';
import type { Span } from './spans';

/**
 * A preset is written for its own woman. For another one all its spans move together: they keep their distance from the
 * final period, unless the first would start before her own start; then it starts there. So a card that is chosen shows
 * its effect inside the run, and doses follow each other as they were written.
 */
function shiftFor({ scenario }: Preset, person: Person): number {
  const starts = [...scenario.therapies, ...scenario.levels, ...scenario.rates].map(({ from }) => from);
  const distance = person.ageAtFinalPeriod - scenario.person.ageAtFinalPeriod;
  return starts.length === 0 ? distance : Math.max(distance, person.age - Math.min(...starts));
}

/** `spans` moved by `shift` years; what falls beyond the oldest age is cut off. */
function shifted<S extends Span>(spans: readonly S[], shift: number): readonly S[] {
  const oldest = RANGES.spanAge.high;
  return spans.flatMap((span) => {
    const from = span.from + shift;
    if (from >= oldest) return [];
    return span.to === undefined ? { ...span, from } : { ...span, from, to: Math.min(oldest, span.to + shift) };
  });
}

/**
 * Untreated lives are about the woman herself: her menopause, final period and cycle become the preset's, and a run that
 * would begin after its final period begins where the preset does. Natural menopause is her own: a woman of that kind keeps
 * her final period, also when the preset is about her cycle.
 */
function livedThrough(scenario: Scenario, preset: Preset): Scenario {
  const { menopause, ageAtFinalPeriod, cycle, age: presetAge } = preset.scenario.person;
  const { person } = scenario;
  const usual = ageAtFinalPeriod === DEFAULT_PERSON.ageAtFinalPeriod;
  const lastPeriod = usual && person.menopause === menopause ? person.ageAtFinalPeriod : ageAtFinalPeriod;
  const changed = { ...scenario, person: { ...person, menopause, cycle, ageAtFinalPeriod: lastPeriod } };
  const beginsInTime = person.age < lastPeriod || person.age <= presetAge;
  if (beginsInTime || (usual && cycle === DEFAULT_PERSON.cycle)) return changed;
  // The run begins earlier and ends where it did.
  const years = Math.min(LONGEST_RUN_YEARS, endAge(scenario) - presetAge);
  return { ...changed, years, person: { ...changed.person, age: presetAge } };
}

/** `scenario` with the preset's therapies, levels, rates and name; person, length, evidence switch and parameters stay hers. */
export function withPreset(scenario: Scenario, preset: Preset): Scenario {
  const life = preset.kind === 'life-stage' ? livedThrough(scenario, preset) : scenario;
  const { name, therapies, levels, rates } = preset.scenario;
  const shift = shiftFor(preset, life.person);
  return {
    ...life,
    name,
    therapies: shifted(therapies, shift),
    levels: shifted(levels, shift),
    rates: shifted(rates, shift),
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
