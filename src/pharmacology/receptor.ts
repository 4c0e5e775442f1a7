import type { ParameterValues } from '../provenance';
import { parameterValue } from './parameter-value';

/** Numbers of the receptor responses; concentrations in the unit of the signal, filter rates per hour. */
export interface Receptors {
  readonly estradiolHalfMaximal: number;
  readonly estradiolHillExponent: number;
  readonly progesteroneHalfMaximal: number;
  readonly allopregnanoloneHalfMaximal: number;
  readonly estradiolFilter: number;
  readonly progesteroneFilter: number;
  readonly progestinFilter: number;
  readonly allopregnanoloneFilter: number;
}

/** Rate of Ce' = (C − Ce)·ln 2/t½; a half-life of 0 follows the concentration. */
export const occupancyRate = (halfLifeHours: number): number =>
  halfLifeHours > 0 ? Math.LN2 / halfLifeHours : Infinity;

export function receptorsOf(parameters: ParameterValues): Receptors {
  const value = (id: string): number => parameterValue(parameters, id);
  return {
    estradiolHalfMaximal: value('estradiolHalfMaximal'),
    estradiolHillExponent: value('estradiolHillExponent'),
    progesteroneHalfMaximal: value('progesteroneHalfMaximal'),
    allopregnanoloneHalfMaximal: value('allopregnanoloneHalfMaximal'),
    estradiolFilter: occupancyRate(value('estradiolOccupancyHalfLife')),
    progesteroneFilter: occupancyRate(value('progesteroneOccupancyHalfLife')),
    progestinFilter: occupancyRate(value('progestinOccupancyHalfLife')),
    allopregnanoloneFilter: occupancyRate(value('allopregnanoloneOccupancyHalfLife')),
  };
}

/** xⁿ/(Kⁿ + xⁿ), 0 at x = 0; `ratio` = x/K ≥ 0. */
export function hill(ratio: number, exponent: number): number {
  // Twice as fast as ** and as accurate here; log 0 = −∞ gives 0.
  const power = Math.exp(exponent * Math.log(ratio));
  // So large that nothing is left of the 1 beside it; ∞/∞ would not be a number.
  return power === Infinity ? 1 : power / (1 + power);
}
