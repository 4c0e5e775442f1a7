import { clampTo, RANGES } from '../limits';
import type { Issue } from '../issue';
import type { Scenario, ScenarioSet } from '../types';
import { type Grain, nearestMoment } from './moments';
import { type Check, furthest } from './move';
import type { Target } from './person';

/** How far the final period could be moved, and why not further. */
export interface SetAttempt {
  readonly set: ScenarioSet;
  readonly issues: readonly Issue[];
}

/**
 * Moves the final period (natural, surgical or by failing ovaries) to `age`, snapped to months or days, in one scenario or,
 * the same woman, in all. All go equally far: a scenario that the gate would refuse holds the others back.
 * @param index the scenario whose present age the move is counted from
 */
export function moveFinalPeriod(
  set: ScenarioSet,
  index: number,
  age: number,
  target: Target,
  check: Check,
  grain: Grain = 'month',
): SetAttempt {
  const before = set.scenarios[index]?.person.ageAtFinalPeriod;
  if (before === undefined || Number.isNaN(age)) return { set, issues: [] };
  const concerns = (position: number): boolean => target === 'all' || position === target;
  const movedTo = (years: number): ScenarioSet => {
    const final = clampTo(RANGES.ageAtFinalPeriod, nearestMoment(before + years, grain));
    const scenarios = set.scenarios.map((scenario, at) => (concerns(at) ? withFinalPeriod(scenario, final) : scenario));
    return scenarios.every((scenario, at) => scenario === set.scenarios[at]) ? set : { ...set, scenarios };
  };
  const checkAll = ({ scenarios }: ScenarioSet): readonly Issue[] =>
    scenarios.flatMap((scenario, at) => (scenario === set.scenarios[at] ? [] : check(scenario)));
  const { scenario, issues } = furthest(set, movedTo, age - before, checkAll, grain);
  return { set: scenario, issues };
}

const withFinalPeriod = (scenario: Scenario, ageAtFinalPeriod: number): Scenario =>
  scenario.person.ageAtFinalPeriod === ageAtFinalPeriod
    ? scenario
    : { ...scenario, person: { ...scenario.person, ageAtFinalPeriod } };
