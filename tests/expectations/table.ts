import type { Scenario } from '../../src/scenario';
import { simulate, type Column, type Trajectory } from '../../src/simulation';

/** What a row reads: a change between two ages, the value at an age, or the ratio of two values. Percent columns are re-based. */
export type Reading =
  | { readonly kind: 'change'; readonly column: Column; readonly from: number; readonly to: number }
  | { readonly kind: 'value'; readonly column: Column; readonly at: number }
  | { readonly kind: 'fold'; readonly column: Column; readonly from: number; readonly to: number };

/** One line a clinician can read: in this woman, this quantity lies between these bounds (against another, if one is named). */
export interface Expectation {
  readonly claim: string;
  readonly scenario: Scenario;
  readonly reading: Reading;
  readonly between: readonly [number, number];
  /** The reading of this scenario is subtracted (change, value) or divided by (fold). */
  readonly against?: Scenario;
}

const memo = new Map<Scenario, Trajectory>();

function run(scenario: Scenario): Trajectory {
  const known = memo.get(scenario) ?? simulate(scenario);
  memo.set(scenario, known);
  return known;
}

function at(trajectory: Trajectory, column: Column, age: number): number {
  const index = trajectory.age.findIndex((value) => Math.abs(value - age) < 1 / 24);
  const value = trajectory.columns[column][index];
  if (value === undefined) throw new Error(`no output near age ${age}`);
  return value;
}

function read(scenario: Scenario, reading: Reading): number {
  const trajectory = run(scenario);
  const relative = (age: number): number => {
    const value = at(trajectory, reading.column, age);
    return reading.column.endsWith('_pct') ? 1 + value / 100 : value;
  };
  switch (reading.kind) {
    case 'value':
      return at(trajectory, reading.column, reading.at);
    case 'change':
      return 100 * (relative(reading.to) / relative(reading.from) - 1);
    case 'fold':
      return relative(reading.to) / relative(reading.from);
  }
}

/** The number a row asks for. */
export function measure({ scenario, against, reading }: Expectation): number {
  const own = read(scenario, reading);
  if (against === undefined) return own;
  const other = read(against, reading);
  return reading.kind === 'fold' ? own / other : own - other;
}
