import { useMemo } from 'react';
import type { Scenario } from '../../scenario';
import { focusedOf, useRested, useView } from '../lab-context';
import { readMechanism, type MechanismReading } from './reading';

export interface ShownMechanism {
  /** Null where the run does not tell: before the first run, or after one that failed. */
  readonly reading: MechanismReading | null;
  readonly scenario: Scenario;
  readonly age: number;
  /** True where it is read a while after what was just set, because nothing can have come of it at the moment itself. */
  readonly isAfterSetting: boolean;
  /** Name of the run beside it; null where the focus is the baseline or there is nothing to compare. */
  readonly comparedName: string | null;
}

/** Years after which the cells have answered to what was set. */
const ANSWER_TIME = 1;
/** Ages closer than this are the same: half a day. */
const SAME_AGE = 0.0014;

/** A slider acts from the playhead on: there, its answer is read when there is one, as long as it is set. */
export function readingAge({ levels, rates, person, years }: Scenario, age: number): number {
  const set = [...levels, ...rates].filter(({ from }) => Math.abs(from - age) < SAME_AGE);
  if (set.length === 0) return age;
  const ends = set.map(({ to }) => to ?? Infinity);
  return Math.min(age + ANSWER_TIME, ...ends, person.age + years);
}

/** The mechanism of the focused scenario at the cursor; follows the hand ten times a second at most. */
export function useMechanism(): ShownMechanism {
  const set = useRested((state) => state.set);
  const runs = useRested((state) => state.runs);
  const cursor = useRested((state) => state.cursorAge);
  const playhead = useRested((state) => state.playheadAge);
  const site = useView((state) => state.site);
  return useMemo(() => {
    const scenario = focusedOf(set);
    const age = cursor === playhead ? readingAge(scenario, cursor) : cursor;
    const run = runs[set.focus]?.trajectory;
    const other = set.baseline === set.focus ? undefined : runs[set.baseline]?.trajectory;
    const reading = run === undefined ? null : readMechanism(run, other ?? null, age, site);
    const comparedName = reading === null || other?.interior === undefined ? null : other.scenario.name;
    return { reading, scenario, age, isAfterSetting: age !== cursor, comparedName };
  }, [set, runs, cursor, playhead, site]);
}
