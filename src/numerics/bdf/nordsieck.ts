/**
 * The Nordsieck array: per state the scaled derivatives hʲy⁽ʲ⁾/j!, j = 0 … q, kept side by side with a stride of
 * `COLUMNS`. Prediction reads one array and writes another, so a failed step needs nothing undone.
 */
import { COLUMNS } from './coefficients';

/**
 * Predict: rescale `history` by `ratio` = new step / its step and shift it by one step (Pascal's triangle) into
 * `predicted`. Written out for each order: this is the inner loop of a step.
 */
export function predict(history: Float64Array, predicted: Float64Array, order: number, ratio: number): void {
  const size = history.length;
  const ratio2 = ratio * ratio;
  const ratio3 = ratio2 * ratio;
  const ratio4 = ratio3 * ratio;
  const ratio5 = ratio4 * ratio;
  switch (order) {
    case 1:
      for (let i = 0; i < size; i += COLUMNS) {
        const z1 = history[i + 1]! * ratio;
        predicted[i] = history[i]! + z1;
        predicted[i + 1] = z1;
      }
      return;
    case 2:
      for (let i = 0; i < size; i += COLUMNS) {
        const z1 = history[i + 1]! * ratio;
        const z2 = history[i + 2]! * ratio2;
        predicted[i] = history[i]! + z1 + z2;
        predicted[i + 1] = z1 + 2 * z2;
        predicted[i + 2] = z2;
      }
      return;
    case 3:
      for (let i = 0; i < size; i += COLUMNS) {
        const z1 = history[i + 1]! * ratio;
        const z2 = history[i + 2]! * ratio2;
        const z3 = history[i + 3]! * ratio3;
        predicted[i] = history[i]! + z1 + z2 + z3;
        predicted[i + 1] = z1 + 2 * z2 + 3 * z3;
        predicted[i + 2] = z2 + 3 * z3;
        predicted[i + 3] = z3;
      }
      return;
    case 4:
      for (let i = 0; i < size; i += COLUMNS) {
        const z1 = history[i + 1]! * ratio;
        const z2 = history[i + 2]! * ratio2;
        const z3 = history[i + 3]! * ratio3;
        const z4 = history[i + 4]! * ratio4;
        predicted[i] = history[i]! + z1 + z2 + z3 + z4;
        predicted[i + 1] = z1 + 2 * z2 + 3 * z3 + 4 * z4;
        predicted[i + 2] = z2 + 3 * z3 + 6 * z4;
        predicted[i + 3] = z3 + 4 * z4;
        predicted[i + 4] = z4;
      }
      return;
    default:
      for (let i = 0; i < size; i += COLUMNS) {
        const z1 = history[i + 1]! * ratio;
        const z2 = history[i + 2]! * ratio2;
        const z3 = history[i + 3]! * ratio3;
        const z4 = history[i + 4]! * ratio4;
        const z5 = history[i + 5]! * ratio5;
        predicted[i] = history[i]! + z1 + z2 + z3 + z4 + z5;
        predicted[i + 1] = z1 + 2 * z2 + 3 * z3 + 4 * z4 + 5 * z5;
        predicted[i + 2] = z2 + 3 * z3 + 6 * z4 + 10 * z5;
        predicted[i + 3] = z3 + 4 * z4 + 10 * z5;
        predicted[i + 4] = z4 + 5 * z5;
        predicted[i + 5] = z5;
      }
  }
}

/** Add correction·Λ to a predicted array, which thereby becomes the history at the new time. */
export function correct(
  predicted: Float64Array,
  order: number,
  correction: Float64Array,
  polynomial: Float64Array,
): void {
  for (let state = 0, start = 0; start < predicted.length; state++, start += COLUMNS) {
    const amount = correction[state]!;
    for (let j = 0; j <= order; j++) predicted[start + j] = predicted[start + j]! + amount * polynomial[j]!;
  }
}

/**
 * x²·∏_{i=1}^{degree−2}(x + ξᵢ): the one monic polynomial of `degree` that leaves y and y' at tₙ and the values at
 * tₙ₋₁ … tₙ₋₍degree₋₂₎ untouched. Lowering the order takes away its multiple, raising adds one.
 */
function neutralPolynomial(degree: number, pastSteps: Float64Array, polynomial: Float64Array): void {
  const step = pastSteps[0]!;
  polynomial.fill(0);
  polynomial[2] = 1;
  let reached = 0;
  for (let i = 1; i <= degree - 2; i++) {
    reached += pastSteps[i - 1]!;
    const distance = reached / step;
    for (let j = degree; j > 2; j--) polynomial[j] = polynomial[j - 1]! + distance * polynomial[j]!;
    polynomial[2] = distance * polynomial[2];
  }
}

/** Changes the order of a history array by one, right after a step whose length is `pastSteps[0]`. */
export class OrderChange {
  private readonly polynomial = new Float64Array(COLUMNS);

  lower(history: Float64Array, order: number, pastSteps: Float64Array): void {
    const { polynomial } = this;
    neutralPolynomial(order, pastSteps, polynomial);
    for (let start = 0; start < history.length; start += COLUMNS) {
      const highest = history[start + order]!;
      for (let j = 2; j < order; j++) history[start + j] = history[start + j]! - highest * polynomial[j]!;
      history[start + order] = 0;
    }
  }

  /**
   * The old polynomial misses y at tₙ₋_q by −e·Λ(−ξ_q); the multiple of the neutral polynomial that makes it meet
   * that value too is e·(ξ_q/ξ* − 1)/(ξ_q²·∏_{i<q}ξᵢ), with 1/ξ* = `leading` − Σ_{i<q}1/ξᵢ.
   */
  raise(
    history: Float64Array,
    order: number,
    pastSteps: Float64Array,
    correction: Float64Array,
    leading: number,
  ): void {
    const { polynomial } = this;
    const step = pastSteps[0]!;
    let reached = 0;
    let product = 1;
    let inverseSum = 0;
    for (let i = 1; i < order; i++) {
      reached += pastSteps[i - 1]!;
      product *= reached / step;
      inverseSum += step / reached;
    }
    const farthest = (reached + pastSteps[order - 1]!) / step;
    const share = (farthest * (leading - inverseSum) - 1) / (farthest * farthest * product);
    neutralPolynomial(order + 1, pastSteps, polynomial);
    for (let state = 0, start = 0; start < history.length; state++, start += COLUMNS) {
      const amount = share * correction[state]!;
      for (let j = 2; j <= order; j++) history[start + j] = history[start + j]! + amount * polynomial[j]!;
      history[start + order + 1] = amount;
    }
  }
}
