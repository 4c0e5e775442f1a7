import { useMemo } from 'react';
import type { Scenario } from '../../scenario';
import { focusedOf, useShown, useView } from '../lab-context';
import { readMechanism, type MechanismReading } from './reading';

export interface ShownMechanism {
  /** Null where the run does not tell: before the first run, or after one that failed. */
  readonly reading: MechanismReading | null;
  readonly scenario: Scenario;
  readonly age: number;
  /** Name of the run beside it; null where the focus is the baseline or there is nothing to compare. */
  readonly comparedName: string | null;
}

/** The mechanism of the focused scenario at the cursor; follows the hand ten times a second at most. */
export function useMechanism(): ShownMechanism {
  const set = useShown((state) => state.set);
  const runs = useShown((state) => state.runs);
  const age = useShown((state) => state.cursorAge);
  const site = useView((state) => state.site);
  return useMemo(() => {
    const scenario = focusedOf(set);
    const run = runs[set.focus]?.trajectory;
    const other = set.baseline === set.focus ? undefined : runs[set.baseline]?.trajectory;
    const reading = run === undefined ? null : readMechanism(run, other ?? null, age, site);
    const comparedName = reading === null || other?.interior === undefined ? null : other.scenario.name;
    return { reading, scenario, age, comparedName };
  }, [set, runs, age, site]);
}
