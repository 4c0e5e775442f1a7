/** What a caller gives the integrator and gets back. */

/** Solves the linear systems of the implicit step; the problem owns the Jacobian and its factors. */
export interface NewtonSolver {
  /** Store J = ∂f/∂y at (t, y). */
  evaluateJacobian(t: number, y: Float64Array): void;
  /** Factor I − gamma·J of the stored Jacobian; false when a pivot is unusable. */
  factorize(gamma: number): boolean;
  /** Solve (I − gamma·J)x = b in place, with the last factors. */
  solve(b: Float64Array): void;
}

/** The initial value problem y' = f(t, y). */
export interface OdeProblem {
  readonly dimension: number;
  /** One name per state, used in failure reports. */
  readonly names?: readonly string[];
  /** Write f(t, y) into `dydt`; `y` must not be changed. */
  rhs(t: number, y: Float64Array, dydt: Float64Array): void;
  readonly newton: NewtonSolver;
  /**
   * Called before each piece between switch times, `index` from 0. From then on the right-hand side belongs to
   * [from, to]; its values at both ends are the one-sided limits of this piece.
   */
  enterPiece?(index: number, from: number, to: number): void;
}

export interface IntegrationOptions {
  readonly from: number;
  readonly to: number;
  /** State at `from`, one number per state; not changed. */
  readonly initial: Float64Array;
  /** Ascending, within [from, to]. */
  readonly outputTimes: Float64Array;
  /** Times at which the right-hand side jumps; those outside (from, to) are ignored, order and repeats do not matter. */
  readonly switchTimes?: readonly number[];
  readonly relativeTolerance: number;
  /** One for all, or one per state, in the unit of the state. */
  readonly absoluteTolerance: number | Float64Array;
  /** Accepted steps; 100,000 unless told. */
  readonly maximumSteps?: number;
  /** 1–5; 5 unless told. */
  readonly maximumOrder?: number;
  /** In the unit of time; unbounded unless told. */
  readonly maximumStep?: number;
}

export type IntegrationOutcome =
  | { readonly kind: 'success' }
  | {
      readonly kind: 'too-many-steps' | 'step-too-small' | 'non-finite';
      /** The last time reached. */
      readonly time: number;
      /** Name of the state that stood in the way. */
      readonly state: string;
    };

/** Counts of work, added over all pieces. */
export interface IntegrationStatistics {
  readonly steps: number;
  readonly rejectedSteps: number;
  readonly rhsEvaluations: number;
  readonly jacobianEvaluations: number;
  readonly factorizations: number;
  readonly newtonIterations: number;
}

export interface IntegrationResult {
  readonly outcome: IntegrationOutcome;
  /** Row-major, outputs × dimension; rows after a failure are NaN. */
  readonly states: Float64Array;
  readonly statistics: IntegrationStatistics;
}
