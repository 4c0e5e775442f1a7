/**
 * Coefficients of the variable-step backward differentiation formulas in fixed-leading-coefficient form
 * (Byrne & Hindmarsh, ACM TOMS 1:71, 1975; Jackson & Sacks-Davis, ACM TOMS 6:295, 1980; Brown, Byrne & Hindmarsh,
 * SIAM J. Sci. Stat. Comput. 10:1038, 1989).
 *
 * With x = (t − tₙ)/h and ξᵢ = (tₙ − tₙ₋ᵢ)/h a step adds e·Λ(x) to the predicted polynomial, where
 * Λ(x) = (1 + x/ξ*)·∏_{i<q}(1 + x/ξᵢ) and ξ* makes the slope Λ'(0) the constant H_q = 1 + 1/2 + … + 1/q.
 */

export const MAXIMUM_ORDER = 5;
/** Columns of a Nordsieck array of the highest order. */
export const COLUMNS = MAXIMUM_ORDER + 1;

/** H_q of the header, by order. */
export const LEADING: readonly number[] = [0, 1, 3 / 2, 11 / 6, 25 / 12, 137 / 60];

/**
 * Smallest share of its constant-step value that an error constant may take. Right after a step was cut the leading
 * error term of the formula can vanish by chance; the next one does not.
 */
const SMALLEST_ERROR_SHARE = 0.25;

export class MethodCoefficients {
  /** Λ₀ … Λ_q: what one unit of correction adds to each Nordsieck column. */
  readonly correction = new Float64Array(COLUMNS);
  /** Local error of this order per unit of correction e. */
  errorSameOrder = 0;
  /** Local error of order q − 1 per unit of the last Nordsieck column; after `prepareChoice`. */
  errorLowerOrder = 0;
  /** Local error of order q + 1 per unit of e − `previousShare`·(e of the step before); after `prepareChoice`. */
  errorHigherOrder = 0;
  previousShare = 0;
  /** Σ_{i<q} 1/ξᵢ, ∏_{i<q} 1/ξᵢ, 1/ξ_q, ξ_q·h and the error share of the step prepared. */
  private inverseSum = 0;
  private inverseProduct = 1;
  private lastInverse = 1;
  private reached = 0;
  private share = 1;
  private keptDerivativePerStep = 0;

  /** Prepare a step of `order` and length `step`; `pastSteps` holds the accepted steps, the latest first. */
  prepare(order: number, step: number, pastSteps: Float64Array): void {
    const { correction } = this;
    correction[0] = 1;
    let reached = step;
    let inverse = 1;
    let inverseSum = 0;
    let inverseProduct = 1;
    for (let i = 1; i < order; i++) {
      multiplyByLinear(correction, i, inverse);
      inverseSum += inverse;
      inverseProduct *= inverse;
      reached += pastSteps[i - 1]!;
      inverse = step / reached;
    }
    const leading = LEADING[order]!;
    multiplyByLinear(correction, order, leading - inverseSum);
    const share = errorShare(1 + inverseSum + inverse - leading);
    this.errorSameOrder = share / (leading * (1 + order * share));
    this.inverseSum = inverseSum;
    this.inverseProduct = inverseProduct;
    this.lastInverse = inverse;
    this.reached = reached;
    this.share = share;
  }

  /** Remember that the correction of the step just made is kept for `errorHigherOrder`. */
  keep(order: number, step: number): void {
    this.keptDerivativePerStep = this.derivativePerCorrection(order) / power(step, order + 1);
  }

  /** Error constants of the neighboring orders for the step just made; `pastSteps` does not hold it yet. */
  prepareChoice(order: number, step: number, pastSteps: Float64Array): void {
    if (order > 1) {
      const lowerLeading = LEADING[order - 1]!;
      this.errorLowerOrder = errorShare(1 + this.inverseSum - lowerLeading) / (this.inverseProduct * lowerLeading);
    }
    if (order === MAXIMUM_ORDER) return;
    const higherLeading = LEADING[order + 1]!;
    const inverse = step / (this.reached + pastSteps[order - 1]!);
    const inverseProduct = this.inverseProduct * this.lastInverse * inverse;
    const share = errorShare(1 + this.inverseSum + this.lastInverse + inverse - higherLeading);
    const derivative = this.derivativePerCorrection(order);
    this.errorHigherOrder = (derivative * share) / (inverseProduct * higherLeading * (order + 2));
    this.previousShare = (this.keptDerivativePerStep * power(step, order + 1)) / derivative;
  }

  /** hᑫ⁺¹y⁽ᑫ⁺¹⁾/(q+1)! per unit of correction of the step prepared. */
  private derivativePerCorrection(order: number): number {
    return (this.inverseProduct * this.lastInverse) / (1 + order * this.share);
  }
}

/** Share of the constant-step error constant (1 for equal steps), kept away from an accidental zero. */
function errorShare(share: number): number {
  return Math.max(Math.abs(share), SMALLEST_ERROR_SHARE);
}

/** Multiply a polynomial of degree `degree` − 1 by (1 + factor·x), in place. */
function multiplyByLinear(polynomial: Float64Array, degree: number, factor: number): void {
  polynomial[degree] = factor * polynomial[degree - 1]!;
  for (let j = degree - 1; j > 0; j--) polynomial[j] = polynomial[j]! + factor * polynomial[j - 1]!;
}

/** base^exponent for a small whole exponent. */
function power(base: number, exponent: number): number {
  let product = base;
  for (let i = 1; i < exponent; i++) product *= base;
  return product;
}
