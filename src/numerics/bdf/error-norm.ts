/**
 * Error is controlled state by state: the norm is the largest |error| / (rtol·|y| + atol) of any state, so a passed
 * test holds for each of them. A value that is not a number makes the norm NaN, and NaN passes no test.
 */
import { COLUMNS } from './coefficients';

/** 1/(rtol·|y| + atol) of each state at the latest accepted time. */
export function updateWeights(
  history: Float64Array,
  relativeTolerance: number,
  absoluteTolerances: Float64Array,
  weights: Float64Array,
): void {
  for (let state = 0, at = 0; state < weights.length; state++, at += COLUMNS) {
    weights[state] = 1 / (relativeTolerance * Math.abs(history[at]!) + absoluteTolerances[state]!);
  }
}

export function weightedNorm(errors: Float64Array, weights: Float64Array): number {
  let largest = 0;
  let sum = 0;
  for (let state = 0; state < weights.length; state++) {
    const value = Math.abs(errors[state]!) * weights[state]!;
    sum += value;
    if (value > largest) largest = value;
  }
  return sum < Number.POSITIVE_INFINITY ? largest : Number.NaN;
}

/** Norm of one Nordsieck column. */
export function columnNorm(history: Float64Array, column: number, weights: Float64Array): number {
  let largest = 0;
  for (let state = 0, at = column; state < weights.length; state++, at += COLUMNS) {
    const value = Math.abs(history[at]!) * weights[state]!;
    if (value > largest) largest = value;
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
  for (let state = 0; state < weights.length; state++) {
    const value = Math.abs(errors[state]! - share * previous[state]!) * weights[state]!;
    if (value > largest) largest = value;
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
