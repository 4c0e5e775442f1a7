/**
 * Modified Newton iteration for the correction e of a step: y = y⁰ + e with e·H_q = h·f(t, y) − h·y⁰', so that
 * (I − γJ)δ = γ·f(t, y⁰ + e) − z⁰₁/H_q − e with γ = h/H_q. Factors are kept over several steps; a drift of γ is
 * taken up by the factor 2/(1 + γ/γ_factored) (Brown, Byrne & Hindmarsh 1989, §2).
 */
import { LEADING } from './coefficients';
import { weightedNorm } from './error-norm';
import type { WorkCounter } from './work-counter';
import type { OdeProblem } from './types';

/** Iterations before an attempt is given up. */
const MAXIMUM_ITERATIONS = 4;
/** Error left in the solution of the implicit equations, as a share of the local error allowed. */
const ITERATION_ERROR_SHARE = 0.1;
/** Relative drift of γ at which the matrix is factored anew. */
const LARGEST_DRIFT = 0.15;
/** Steps after which the matrix is factored anew in any case. */
const LARGEST_AGE = 20;
/** An iteration whose corrections grow by more than this diverges. */
const DIVERGENCE = 2;
/**
 * Convergence rate supposed until it is measured: with the exact Jacobian at the predicted state the second iteration
 * is far better than this, and an inexact one is measured as soon as an error nears a third of what is allowed.
 */
const RATE_WITH_NEW_FACTORS = 0.3;
/** A measured convergence rate may improve by no more than this per iteration. */
const RATE_MEMORY = 0.3;

export type IterationOutcome = 'converged' | 'not-converged' | 'non-finite' | 'singular';

export class ModifiedNewton {
  /** e, one number per state. */
  readonly correction: Float64Array;
  /** Norm of `correction` after convergence. */
  correctionNorm = 0;
  readonly predictedState: Float64Array;
  readonly predictedSlope: Float64Array;
  private readonly state: Float64Array;
  private readonly slope: Float64Array;
  private readonly change: Float64Array;
  private factoredCoefficient = 0;
  private age = 0;
  private rate = RATE_WITH_NEW_FACTORS;
  private fresh = false;

  constructor(
    private readonly problem: OdeProblem,
    private readonly work: WorkCounter,
  ) {
    this.correction = new Float64Array(problem.dimension);
    this.predictedState = new Float64Array(problem.dimension);
    this.predictedSlope = new Float64Array(problem.dimension);
    this.state = new Float64Array(problem.dimension);
    this.slope = new Float64Array(problem.dimension);
    this.change = new Float64Array(problem.dimension);
  }

  /** Forget the factors: the right-hand side has changed, or the iteration failed with them. */
  invalidate(): void {
    this.factoredCoefficient = 0;
  }

  /** True when the last attempt used factors made for it, so that a failure calls for a shorter step. */
  get usedFreshFactors(): boolean {
    return this.fresh;
  }

  /** One more step was accepted with the present factors. */
  grow(): void {
    this.age++;
  }

  /** Names the trouble after 'non-finite': the right-hand side at the last iterate. */
  get lastSlope(): Float64Array {
    return this.slope;
  }

  /**
   * Solve for `correction` at time `t`, from `predictedState` and `predictedSlope`, which hold y⁰ and h·y⁰'.
   * @param weights those of the error norm
   * @param errorPerCorrection local error per unit of correction
   */
  solve(t: number, step: number, order: number, weights: Float64Array, errorPerCorrection: number): IterationOutcome {
    const { problem, correction, state, slope, change, work, predictedState, predictedSlope } = this;
    const size = correction.length;
    const inverseLeading = 1 / LEADING[order]!;
    const coefficient = step * inverseLeading;
    const ready = this.prepareFactors(t, coefficient);
    if (ready !== 'converged') return ready;
    const driftFactor = 2 / (1 + coefficient / this.factoredCoefficient);

    // The first iteration starts from e = 0 and is mostly the last: it is written out without the terms in e.
    problem.rhs(t, predictedState, slope);
    work.rhsEvaluations++;
    work.newtonIterations++;
    for (let i = 0; i < size; i++) change[i] = coefficient * slope[i]! - inverseLeading * predictedSlope[i]!;
    problem.newton.solve(change);
    let norm = 0;
    let sum = 0;
    for (let i = 0; i < size; i++) {
      const delta = driftFactor * change[i]!;
      correction[i] = delta;
      const weighted = Math.abs(delta) * weights[i]!;
      sum += weighted;
      if (weighted > norm) norm = weighted;
    }
    if (!(sum < Number.POSITIVE_INFINITY)) return 'non-finite';
    this.correctionNorm = norm;
    if (norm * Math.min(1, this.rate) * errorPerCorrection <= ITERATION_ERROR_SHARE) return 'converged';

    for (let iteration = 1; iteration < MAXIMUM_ITERATIONS; iteration++) {
      for (let i = 0; i < size; i++) state[i] = predictedState[i]! + correction[i]!;
      problem.rhs(t, state, slope);
      work.rhsEvaluations++;
      work.newtonIterations++;
      for (let i = 0; i < size; i++) {
        change[i] = coefficient * slope[i]! - inverseLeading * predictedSlope[i]! - correction[i]!;
      }
      problem.newton.solve(change);
      for (let i = 0; i < size; i++) {
        change[i] = driftFactor * change[i]!;
        correction[i] = correction[i]! + change[i]!;
      }
      const previousNorm = norm;
      norm = weightedNorm(change, weights);
      this.correctionNorm = weightedNorm(correction, weights);
      if (Number.isNaN(this.correctionNorm)) return 'non-finite';
      this.rate = Math.max(RATE_MEMORY * this.rate, norm / previousNorm);
      if (norm * Math.min(1, this.rate) * errorPerCorrection <= ITERATION_ERROR_SHARE) return 'converged';
      if (norm > DIVERGENCE * previousNorm) break;
    }
    return 'not-converged';
  }

  private prepareFactors(t: number, coefficient: number): IterationOutcome {
    const { problem, work } = this;
    this.fresh = false;
    const drift = Math.abs(coefficient / this.factoredCoefficient - 1);
    if (drift <= LARGEST_DRIFT && this.age < LARGEST_AGE) return 'converged';
    problem.newton.evaluateJacobian(t, this.predictedState);
    work.jacobianEvaluations++;
    work.factorizations++;
    this.fresh = true;
    this.rate = RATE_WITH_NEW_FACTORS;
    this.age = 0;
    if (!problem.newton.factorize(coefficient)) {
      this.factoredCoefficient = 0;
      return 'singular';
    }
    this.factoredCoefficient = coefficient;
    return 'converged';
  }
}
