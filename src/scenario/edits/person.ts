import { DAYS_PER_YEAR } from '../../units';
import { clampTo, LONGEST_RUN_YEARS, OLDEST_AGE, RANGES } from '../limits';
import type { BaselineTScores, Person, Scenario, ScenarioSet } from '../types';
import { updateScenario } from './set';

/** Which scenarios an edit concerns: one by its position, or the whole set ("same woman"). */
export type Target = 'all' | number;

/** New values of some of a person's fields; `baseline: null` forgets the measured T-scores. */
export type PersonPatch = Partial<Omit<Person, 'baseline'>> & { readonly baseline?: BaselineTScores | null };

function clampBaseline(baseline: BaselineTScores): BaselineTScores {
  const result: { LS_T?: number; TH_T?: number; FN_T?: number } = {};
  for (const site of ['LS_T', 'TH_T', 'FN_T'] as const) {
    const score = baseline[site];
    if (score !== undefined) result[site] = clampTo(RANGES.tScore, score);
  }
  return result;
}

/** A shorter run would end before the next day. */
const SHORTEST_EDITED_RUN_YEARS = 1 / DAYS_PER_YEAR;

/** Years of a run from `age`: never beyond the oldest age, never longer than the longest run. */
const fittingYears = (years: number, age: number): number =>
  Math.max(SHORTEST_EDITED_RUN_YEARS, Math.min(years, LONGEST_RUN_YEARS, OLDEST_AGE - age));

/**
 * The latest final period she may be given: an aromatase inhibitor works only after it (or under a GnRH agonist), so one
 * already there holds the final period back; what the scenario has stays allowed.
 */
function latestFinalPeriod({ person, therapies }: Scenario): number {
  const starts = therapies.filter(({ agent, dose }) => agent === 'aromatase-inhibitor' && dose > 0);
  return Math.max(person.ageAtFinalPeriod, Math.min(...starts.map(({ from }) => from)));
}

function patched(scenario: Scenario, patch: PersonPatch): Scenario {
  const { baseline: newBaseline, ...fields } = patch;
  const { baseline: oldBaseline, ...old } = scenario.person;
  const merged = { ...old, ...fields };
  const baseline = newBaseline === undefined ? oldBaseline : newBaseline;
  const person: Person = {
    ...merged,
    age: clampTo(RANGES.age, merged.age),
    ageAtFinalPeriod: Math.min(clampTo(RANGES.ageAtFinalPeriod, merged.ageAtFinalPeriod), latestFinalPeriod(scenario)),
    weightKg: clampTo(RANGES.weightKg, merged.weightKg),
    ...(baseline === undefined || baseline === null ? {} : { baseline: clampBaseline(baseline) }),
  };
  return { ...scenario, person, years: fittingYears(scenario.years, person.age) };
}

const everyOne = (set: ScenarioSet, target: Target, edit: (scenario: Scenario) => Scenario): ScenarioSet =>
  target === 'all' ? { ...set, scenarios: set.scenarios.map(edit) } : updateScenario(set, target, edit);

/** Changes the woman of every scenario, or of one. Values outside their range are moved to its end; a run is cut at the oldest age. */
export const editPerson = (set: ScenarioSet, patch: PersonPatch, target: Target): ScenarioSet =>
  everyOne(set, target, (scenario) => patched(scenario, patch));

/** Changes the length of every run, or of one; `years` must be above 0, longer ones are cut to what the format allows. */
export const setYears = (set: ScenarioSet, years: number, target: Target): ScenarioSet =>
  years > 0
    ? everyOne(set, target, (scenario) => ({ ...scenario, years: fittingYears(years, scenario.person.age) }))
    : set;

/** Human evidence only, or hypotheses too, for every scenario: a comparison never mixes the two. */
export const setHumanEvidenceOnly = (set: ScenarioSet, humanEvidenceOnly: boolean): ScenarioSet => ({
  ...set,
  scenarios: set.scenarios.map((scenario) => ({ ...scenario, mechanisms: { humanEvidenceOnly } })),
});
