import type { Observable, Target, TargetArm } from '../../evidence';
import type { ParameterValues } from '../../provenance';
import type { Scenario } from '../../scenario';
import { simulate } from '../simulate';
import type { Column, SimulationOptions, Trajectory } from '../types';
import { ageAt, armScenario } from './target-scenarios';

/** What computes a run; tests count its calls. */
export type Simulate = (scenario: Scenario, options: SimulationOptions) => Trajectory;

/** Reads an observable of an arm at a month, in percent of its value at the trial's start (100 there). */
export type ArmReader = (target: Target, arm: TargetArm, month: number) => number;

const COLUMN = {
  LS: 'LS_BMD_pct',
  TH: 'TH_BMD_pct',
  FN: 'FN_BMD_pct',
  CTX: 'CTX_pct',
  P1NP: 'P1NP_pct',
} as const satisfies Record<Observable, Column>;

const PERCENT = 100;

/** Equal for arms that are the same life. */
const keyOf = ({ person, runMonths }: Target, { therapies, levels }: TargetArm): string =>
  JSON.stringify([person, runMonths, therapies, levels]);

/** Simulates every distinct arm of `targets` once, at the ages they ask for. @throws SimulationError when a run fails */
export function trialRuns(
  targets: readonly Target[],
  parameters: ParameterValues,
  run: Simulate = simulate,
): ArmReader {
  const asked = new Map<string, { readonly scenario: Scenario; readonly ages: Set<number> }>();
  for (const target of targets) {
    for (const arm of [...target.arms, ...(target.control === undefined ? [] : [target.control])]) {
      const key = keyOf(target, arm);
      const entry = asked.get(key) ?? { scenario: armScenario(target, arm, parameters), ages: new Set() };
      entry.ages.add(ageAt(target, target.quantity.fromMonth)).add(ageAt(target, target.quantity.toMonth));
      asked.set(key, entry);
    }
  }
  const runs = new Map(
    [...asked].map(([key, { scenario, ages }]) => {
      const ascending = Float64Array.from(ages).sort();
      const { columns } = run(scenario, { ages: ascending });
      return [key, { ascending, columns }] as const;
    }),
  );
  return (target, arm, month) => {
    const found = runs.get(keyOf(target, arm));
    const index = found?.ascending.indexOf(ageAt(target, month)) ?? -1;
    const change = found?.columns[COLUMN[target.observable]][index];
    if (change === undefined) throw new RangeError(`${target.id}: ${arm.name} was not simulated at month ${month}`);
    return PERCENT + change;
  };
}
