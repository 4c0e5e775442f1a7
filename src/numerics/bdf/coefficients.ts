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
  /** Local error of order q − 1 per unit of the last Nordsieck column. */
  errorLowerOrder = 0;
  /** Local error of order q + 1 per unit of e − `previousShare`·(e of the step before). */
  errorHigherOrder = 0;
  previousShare = 0;
  private readonly distances = new Float64Array(COLUMNS + 1);
  /** hᑫ⁺¹y⁽ᑫ⁺¹⁾/(q+1)! per unit of correction, for this step and the one whose correction was kept. */
  private derivativePerCorrection = 0;
  private keptDerivativePerStep = 0;

  /** Prepare a step of `order` and length `step`; `pastSteps` holds the accepted steps, the latest first. */
  prepare(order: number, step: number, pastSteps: Float64Array): void {
    const { distances, correction } = this;
    let reached = step;
    distances[1] = 1;
    for (let i = 2; i <= order + 1; i++) {
      reached += pastSteps[i - 2]!;
      distances[i] = reached / step;
    }
    correction.fill(0);
    correction[0] = 1;
    let product = 1;
    let inverseSum = 0;
    for (let factor = 1; factor < order; factor++) {
      const inverse = 1 / distances[factor]!;
      multiplyByLinear(correction, factor, inverse);
      product *= distances[factor]!;
      inverseSum += inverse;
    }
    const leading = LEADING[order]!;
    this.errorLowerOrder =
      order > 1 ? (errorShare(1 + inverseSum - LEADING[order - 1]!) * product) / LEADING[order - 1]! : 1;
    multiplyByLinear(correction, order, leading - inverseSum);

    product *= distances[order]!;
    inverseSum += 1 / distances[order]!;
    const share = errorShare(1 + inverseSum - leading);
    this.derivativePerCorrection = 1 / (product * (1 + order * share));
    this.errorSameOrder = share / (leading * (1 + order * share));

    if (order === MAXIMUM_ORDER) return;
    const higherLeading = LEADING[order + 1]!;
    product *= distances[order + 1]!;
    inverseSum += 1 / distances[order + 1]!;
    this.errorHigherOrder =
      (this.derivativePerCorrection * errorShare(1 + inverseSum - higherLeading) * product) /
      (higherLeading * (order + 2));
    this.previousShare = (this.keptDerivativePerStep * step ** (order + 1)) / this.derivativePerCorrection;
  }

  /** Remember that the correction of the step just made (of `order` and `step`) is kept for `errorHigherOrder`. */
  keep(order: number, step: number): void {
    this.keptDerivativePerStep = this.derivativePerCorrection / step ** (order + 1);
  }
}

/** Share of the constant-step error constant (1 for equal steps), kept away from an accidental zero. */
function errorShare(share: number): number {
  return Math.max(Math.abs(share), SMALLEST_ERROR_SHARE);
}

/** Multiply a polynomial of degree below `degree` by (1 + factor·x), in place. */
function multiplyByLinear(polynomial: Float64Array, degree: number, factor: number): void {
  for (let j = degree; j > 0; j--) polynomial[j] = polynomial[j]! + factor * polynomial[j - 1]!;
}
