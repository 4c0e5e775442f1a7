/**
 * Error is controlled state by state: the norm is the largest |error| / (rtol·|y| + atol) of any state, so a passed
 * test holds for each of them. `Math.max` carries NaN through, and NaN passes no test.
 */
import { COLUMNS } from './coefficients';

/** 1/(rtol·|y| + atol) of each state at the latest accepted time. */
export function updateWeights(
  history: Float64Array,
  relativeTolerance: number,
  absoluteTolerances: Float64Array,
  weights: Float64Array,
): void {
  for (let state = 0, start = 0; state < weights.length; state++, start += COLUMNS) {
    weights[state] = 1 / (relativeTolerance * Math.abs(history[start]!) + absoluteTolerances[state]!);
  }
}

export function weightedNorm(errors: Float64Array, weights: Float64Array): number {
  let largest = 0;
  for (let state = 0; state < errors.length; state++) {
    largest = Math.max(largest, Math.abs(errors[state]!) * weights[state]!);
  }
  return largest;
}

/** Norm of one Nordsieck column. */
export function columnNorm(history: Float64Array, column: number, weights: Float64Array): number {
  let largest = 0;
  for (let state = 0, read = column; state < weights.length; state++, read += COLUMNS) {
    largest = Math.max(largest, Math.abs(history[read]!) * weights[state]!);
  }
  return largest;
}

/** Norm of errors − share·previous. */
export function differenceNorm(
  errors: Float64Array,
  previous: Float64Array,
  share: number,
  weights: Float64Array,
): number {
  let largest = 0;
  for (let state = 0; state < errors.length; state++) {
    largest = Math.max(largest, Math.abs(errors[state]! - share * previous[state]!) * weights[state]!);
  }
  return largest;
}

/** The state with the largest weighted value; the first that is not a number wins. */
export function worstState(values: Float64Array, weights: Float64Array): number {
  let worst = 0;
  let largest = -1;
  for (let state = 0; state < weights.length; state++) {
    const value = Math.abs(values[state]!) * weights[state]!;
    if (Number.isNaN(value)) return state;
    if (value > largest) {
      largest = value;
      worst = state;
    }
  }
  return worst;
}
