/** What to do after an accepted step: keep on, grow, or change the order by one. */
import { MAXIMUM_ORDER, type MethodCoefficients } from './coefficients';
import { columnNorm, differenceNorm } from './error-norm';
import { growth, LARGEST_FIRST_GROWTH, LARGEST_GROWTH, mayGrow, SMALLEST_USEFUL_GROWTH } from './step-control';

/** Steps at one order before the neighbors are compared, beyond the order itself; and between comparisons. */
const STEPS_AFTER_CHANGE = 1;
const STEPS_BETWEEN_CHOICES = 2;

export class StepChoice {
  /** Next step over the last one, set by `choose`. */
  growth = 1;
  private stepsToChoice = STEPS_BETWEEN_CHOICES;
  private largestGrowth = LARGEST_FIRST_GROWTH;
  /** Correction of the step before a choice, for the derivative one higher. */
  private readonly previousCorrection: Float64Array;

  constructor(
    size: number,
    private readonly maximumOrder: number,
  ) {
    this.previousCorrection = new Float64Array(size);
  }

  restart(): void {
    this.stepsToChoice = STEPS_BETWEEN_CHOICES;
    this.largestGrowth = LARGEST_FIRST_GROWTH;
  }

  /** A step that was cut is not lengthened at once. */
  afterFailure(): void {
    this.largestGrowth = 1;
  }

  /** The history was rebuilt at order 1. */
  afterForcedOrder(): void {
    this.stepsToChoice = STEPS_BETWEEN_CHOICES;
  }

  /**
   * Sets `growth` and returns the change of order after an accepted step of `order` and length `step`.
   * @param error its local error as a share of what is allowed
   * @param history the array already moved to the new time; `coefficients` as prepared for the step
   * @param pastSteps the steps before this one, the latest first
   */
  choose(
    order: number,
    step: number,
    error: number,
    history: Float64Array,
    correction: Float64Array,
    weights: Float64Array,
    coefficients: MethodCoefficients,
    pastSteps: Float64Array,
  ): -1 | 0 | 1 {
    this.growth = 1;
    this.stepsToChoice--;
    if (this.stepsToChoice === 1 && order < MAXIMUM_ORDER) {
      this.previousCorrection.set(correction);
      coefficients.keep(order, step);
    }
    const limit = this.largestGrowth;
    this.largestGrowth = LARGEST_GROWTH;
    if (limit <= 1) {
      this.stepsToChoice = Math.max(this.stepsToChoice, STEPS_BETWEEN_CHOICES);
      return 0;
    }
    if (this.stepsToChoice > 0) {
      if (mayGrow(error, order)) this.growth = Math.min(growth(error, order), limit);
      return 0;
    }
    this.stepsToChoice = STEPS_BETWEEN_CHOICES;
    coefficients.prepareChoice(order, step, pastSteps);
    const same = growth(error, order);
    const lower = order > 1 ? growth(coefficients.errorLowerOrder * columnNorm(history, order, weights), order - 1) : 0;
    const higher = order < this.maximumOrder ? this.higherGrowth(order, correction, weights, coefficients) : 0;
    const best = Math.max(same, lower, higher);
    if (best < SMALLEST_USEFUL_GROWTH) return 0;
    this.growth = Math.min(best, limit);
    if (best === same) return 0;
    const change = best === lower ? -1 : 1;
    this.stepsToChoice = order + change + STEPS_AFTER_CHANGE;
    return change;
  }

  private higherGrowth(
    order: number,
    correction: Float64Array,
    weights: Float64Array,
    coefficients: MethodCoefficients,
  ): number {
    const difference = differenceNorm(correction, this.previousCorrection, coefficients.previousShare, weights);
    return growth(coefficients.errorHigherOrder * difference, order + 1);
  }
}
