import { mean } from '../../src/numerics';
import { symmetricEigen } from './eigen';
import { rounded } from './rounded';

/** A combination of parameters in prior standard deviations, of length 1. */
export interface Combination {
  /** Posterior over prior standard deviation along it: near 0 the data fix it, near 1 they say nothing of it. */
  readonly shrinkage: number;
  /** Its parts, largest first; those below the smallest shown are left out. */
  readonly parts: readonly { readonly id: string; readonly weight: number }[];
}

export interface Correlation {
  readonly one: string;
  readonly other: string;
  readonly correlation: number;
}

export interface Identifiability {
  readonly bestDetermined: readonly Combination[];
  readonly leastDetermined: readonly Combination[];
  readonly correlations: readonly Correlation[];
}

/** Combinations told of at either end. */
const TOLD = 5;
const SMALLEST_WEIGHT = 0.2;
const SMALLEST_CORRELATION = 0.5;
const DIGITS = 3;

/**
 * What the data pin down: eigenvectors of the posterior covariance in coordinates in which the prior is standard normal.
 * @param draws posterior draws in those coordinates
 */
export function identifiability(ids: readonly string[], draws: readonly (readonly number[])[]): Identifiability {
  const centers = ids.map((_, i) => mean(draws.map((z) => z[i]!)));
  const covariance = ids.map((_, i) =>
    Float64Array.from(ids, (__, j) => {
      let sum = 0;
      for (const z of draws) sum += (z[i]! - centers[i]!) * (z[j]! - centers[j]!);
      return sum / (draws.length - 1);
    }),
  );
  const combinations = symmetricEigen(covariance).map(({ value, vector }): Combination => {
    const largest = vector.reduce((one, x) => (Math.abs(x) > Math.abs(one) ? x : one), 0);
    return {
      shrinkage: rounded(Math.sqrt(Math.max(0, value)), DIGITS),
      // An eigenvector has no sign of its own; the largest part is told as positive.
      parts: ids
        .map((id, i) => ({ id, weight: rounded(vector[i]! * Math.sign(largest), DIGITS) }))
        .filter(({ weight }) => Math.abs(weight) >= SMALLEST_WEIGHT)
        .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight)),
    };
  });
  const correlations = ids.flatMap((one, i) =>
    ids.slice(i + 1).map((other, rest): Correlation => {
      const j = i + 1 + rest;
      const scale = Math.sqrt(covariance[i]![i]! * covariance[j]![j]!);
      return { one, other, correlation: rounded(covariance[i]![j]! / scale, DIGITS) };
    }),
  );
  return {
    bestDetermined: combinations.slice(-TOLD).reverse(),
    leastDetermined: combinations.slice(0, TOLD),
    correlations: correlations
      .filter(({ correlation }) => Math.abs(correlation) > SMALLEST_CORRELATION)
      .sort((one, other) => Math.abs(other.correlation) - Math.abs(one.correlation)),
  };
}
