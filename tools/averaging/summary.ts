import { mean, quantile } from '../../src/numerics';
import type { Scenario } from '../../src/scenario';
import { type Comparison, compare } from './compare';
import { hourlyLife } from './life';
import { estrogensOutOfStep, ownCycleBeside, soonAfterSwitch } from './regimen-kind';

/** Percentage points of density over ten years that the averaging may cost. */
export const BOUND = 0.05;

export type RegimenKind = 'estrogens out of step' | 'own cycle beside therapy' | 'soon after a switch' | 'other';

export interface Judged extends Comparison {
  readonly scenario: Scenario;
  readonly kind: RegimenKind;
}
/** A scenario the program itself could not run. */
export interface Refused {
  readonly scenario: Scenario;
  readonly error: string;
}

export function kindOf(scenario: Scenario, { age }: Comparison): RegimenKind {
  if (estrogensOutOfStep(scenario)) return 'estrogens out of step';
  if (soonAfterSwitch(scenario, age)) return 'soon after a switch';
  return ownCycleBeside(scenario) ? 'own cycle beside therapy' : 'other';
}

/**
 * Both runs of a scenario and their largest difference at yearly ages.
 * @param parts cuts every step of the hourly run
 */
export function judge(scenario: Scenario, parts = 1): Judged | Refused {
  const life = hourlyLife(scenario, parts);
  try {
    const found = compare(scenario, life);
    return { ...found, scenario, kind: kindOf(scenario, found) };
  } catch (error) {
    return { scenario, error: String(error) };
  }
}

export const isJudged = (one: Judged | Refused): one is Judged => 'worst' in one;

export interface Spread {
  readonly count: number;
  readonly aboveBound: number;
  readonly mean: number;
  readonly median: number;
  readonly p90: number;
  readonly p99: number;
  readonly worst: number;
}

const DIGITS = 3;
const short = (value: number): number => Number(value.toPrecision(DIGITS));

export function spreadOf(found: readonly Judged[]): Spread {
  const errors = found.map(({ worst }) => worst);
  const at = (share: number): number => (errors.length === 0 ? 0 : short(quantile(errors, share)));
  return {
    count: errors.length,
    aboveBound: errors.filter((error) => !(error <= BOUND)).length,
    mean: errors.length === 0 ? 0 : short(mean(errors)),
    median: at(0.5),
    p90: at(0.9),
    p99: at(0.99),
    worst: at(1),
  };
}

/** The figures of one comparison, without its scenario. */
export const figures = ({ worst, site, age, hourly, averaged, kind }: Judged): object => ({
  difference: short(worst),
  site,
  age: short(age * 100) / 100,
  hourly: short(hourly),
  averaged: short(averaged),
  kind,
});
