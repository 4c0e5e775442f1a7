/** Raising and lowering the order of a Nordsieck array between steps. */
import { COLUMNS } from './coefficients';

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
