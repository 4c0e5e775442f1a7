/** One accepted step at a time: predict, solve, test the error, choose the next step and order. */
import { COLUMNS, LEADING, MethodCoefficients } from './coefficients';
import { updateWeights, weightedNorm, worstState } from './error-norm';
import { initialStep } from './initial-step';
import { ModifiedNewton } from './modified-newton';
import { advance, predict } from './nordsieck';
import { OrderChange } from './order-change';
import { StepChoice } from './step-choice';
import { FAILURES_BEFORE_ORDER_ONE, ORDER_ONE_RETRY, retryAfterError, UNSOLVED_RETRY } from './step-control';
import type { OdeProblem } from './types';
import type { WorkCounter } from './work-counter';

export type StepOutcome = 'accepted' | 'step-too-small' | 'non-finite';

export interface StepperSettings {
  readonly relativeTolerance: number;
  readonly absoluteTolerances: Float64Array;
  readonly maximumOrder: number;
  readonly maximumStep: number;
}

/** Attempts at one step before it counts as too small; each failure at least halves it. */
const MAXIMUM_ATTEMPTS = 100;
/** Steps below this many spacings of floating-point time make no progress. */
const SMALLEST_STEP_SPACINGS = 16;
/** A step that covers this much of what remains is stretched to the end. */
const CLOSE_ENOUGH = 1 - 1e-10;

/** Shortest step that moves the time noticeably between `t` and `end`. */
const smallestStep = (t: number, end: number): number =>
  SMALLEST_STEP_SPACINGS * Number.EPSILON * Math.min(Math.abs(t), Math.abs(end));

export class Stepper {
  time = 0;
  order = 1;
  /** Length of the last accepted step: the scale of `history`. */
  step = 0;
  readonly history: Float64Array;
  private readonly newton: ModifiedNewton;
  private readonly coefficients = new MethodCoefficients();
  private readonly orderChange = new OrderChange();
  private readonly weights: Float64Array;
  private readonly choice: StepChoice;
  private readonly work0: Float64Array;
  private readonly work1: Float64Array;
  private readonly pastSteps = new Float64Array(COLUMNS + 1);
  private nextStep = 0;
  private troubledState = 0;

  constructor(
    private readonly problem: OdeProblem,
    private readonly settings: StepperSettings,
    private readonly work: WorkCounter,
  ) {
    const size = problem.dimension;
    this.history = new Float64Array(size * COLUMNS);
    this.newton = new ModifiedNewton(problem, work);
    this.weights = new Float64Array(size);
    this.choice = new StepChoice(size, settings.maximumOrder);
    this.work0 = new Float64Array(size);
    this.work1 = new Float64Array(size);
  }

  /** Index of the state to name after a failed step. */
  get troubled(): number {
    return this.troubledState;
  }

  /** Start, or start again after a jump of the right-hand side, at `t` with state `y`; false when f is not finite. */
  start(t: number, y: Float64Array, end: number): boolean {
    const { history, weights, problem, settings } = this;
    const slope = this.newton.correction;
    history.fill(0);
    this.pastSteps.fill(0);
    for (let i = 0, start = 0; i < problem.dimension; i++, start += COLUMNS) history[start] = y[i]!;
    updateWeights(history, settings.relativeTolerance, settings.absoluteTolerances, weights);
    problem.rhs(t, y, slope);
    this.work.rhsEvaluations++;
    if (!Number.isFinite(weightedNorm(slope, weights))) {
      this.troubledState = worstState(slope, weights);
      return false;
    }
    const longest = Math.min(settings.maximumStep, end - t);
    const point = { t, end, y, slope, weights, smallest: smallestStep(t, end), longest };
    const step = initialStep(problem, this.work, point, this.work0, this.work1);
    for (let i = 0, start = 1; i < problem.dimension; i++, start += COLUMNS) history[start] = step * slope[i]!;
    this.time = t;
    this.order = 1;
    this.step = step;
    this.nextStep = step;
    this.choice.restart();
    this.newton.invalidate();
    return true;
  }

  /** Make one accepted step that does not pass `end`, or say why none was possible. */
  advance(end: number): StepOutcome {
    const { coefficients, newton } = this;
    let length = Math.min(this.nextStep, this.settings.maximumStep);
    let failedErrorTests = 0;
    for (let attempt = 0; attempt < MAXIMUM_ATTEMPTS; attempt++) {
      const remaining = end - this.time;
      const smallest = smallestStep(this.time, end);
      const reachesEnd = length >= remaining * CLOSE_ENOUGH || remaining <= 2 * smallest;
      if (reachesEnd) length = remaining;
      else if (length > remaining / 2) length = remaining / 2;
      else if (length < smallest) break;
      const target = reachesEnd ? end : this.time + length;

      predict(this.history, this.order, length / this.step, newton.predictedState, newton.predictedSlope);
      coefficients.prepare(this.order, length, this.pastSteps);
      const solved = newton.solve(target, length, this.order, this.weights, coefficients.errorSameOrder);
      const error = coefficients.errorSameOrder * newton.correctionNorm;
      if (solved === 'converged' && error <= 1) {
        this.accept(target, length, error);
        return 'accepted';
      }
      this.work.rejectedSteps++;
      this.choice.afterFailure();
      this.troubledState = worstState(solved === 'non-finite' ? newton.lastSlope : newton.correction, this.weights);
      if (solved !== 'converged') {
        // With old factors the same step is tried once more with new ones.
        if (newton.usedFreshFactors || solved === 'non-finite') length *= UNSOLVED_RETRY;
        newton.invalidate();
      } else if (++failedErrorTests !== FAILURES_BEFORE_ORDER_ONE) {
        length *= retryAfterError(error, this.order, failedErrorTests);
      } else {
        length *= ORDER_ONE_RETRY;
        if (!this.forceOrderOne()) return 'non-finite';
      }
    }
    return Number.isFinite(newton.lastSlope[this.troubledState]!) ? 'step-too-small' : 'non-finite';
  }

  /** After repeated failures the higher derivatives are worthless: keep y, take the slope anew, go on at order 1. */
  private forceOrderOne(): boolean {
    const { history, work0, work1, problem } = this;
    for (let i = 0, start = 0; i < work0.length; i++, start += COLUMNS) work0[i] = history[start]!;
    problem.rhs(this.time, work0, work1);
    this.work.rhsEvaluations++;
    if (!Number.isFinite(weightedNorm(work1, this.weights))) {
      this.troubledState = worstState(work1, this.weights);
      return false;
    }
    history.fill(0);
    for (let i = 0, start = 0; i < work0.length; i++, start += COLUMNS) {
      history[start] = work0[i]!;
      history[start + 1] = this.step * work1[i]!;
    }
    this.order = 1;
    this.choice.afterForcedOrder();
    return true;
  }

  private accept(target: number, length: number, error: number): void {
    const { newton, pastSteps, coefficients, history, order, weights } = this;
    const { correction } = newton;
    advance(history, order, length / this.step, newton.predictedState, correction, coefficients.correction);
    const change = this.choice.choose(order, length, error, history, correction, weights, coefficients, pastSteps);
    for (let i = pastSteps.length - 1; i > 0; i--) pastSteps[i] = pastSteps[i - 1]!;
    pastSteps[0] = length;
    if (change < 0) this.orderChange.lower(history, order, pastSteps);
    else if (change > 0) this.orderChange.raise(history, order, pastSteps, correction, LEADING[order]!);
    this.time = target;
    this.step = length;
    this.order = order + change;
    this.nextStep = length * this.choice.growth;
    newton.grow();
    this.work.steps++;
    updateWeights(history, this.settings.relativeTolerance, this.settings.absoluteTolerances, weights);
  }
}
