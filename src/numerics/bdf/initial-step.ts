/**
 * First step after a start: the local error of order 1 is h²|y''|/2, and y'' comes from one difference of slopes
 * over a trial step (Hairer, Nørsett & Wanner, Solving ODEs I, 1993, §II.4, adapted to order 1).
 */
import { weightedNorm } from './error-norm';
import type { OdeProblem } from './types';
import type { WorkCounter } from './work-counter';

/** Share of the interval of the first trial step when slopes give no scale. */
const SMALLEST_TRIAL_SHARE = 1e-6;
/** Share of the step at which the predicted change equals the tolerance-free size of the state. */
const TRIAL_CHANGE = 1e-2;
/** Aim below the allowed error: the estimate is from one point. */
const SAFETY = 0.5;

/**
 * @param slope f(t, y), known
 * @param bound longest step allowed
 * @param trialState, trialSlope work space, overwritten
 * @returns a positive step; NaN slopes make it very small rather than NaN
 */
export function initialStep(
  problem: OdeProblem,
  work: WorkCounter,
  t: number,
  y: Float64Array,
  slope: Float64Array,
  weights: Float64Array,
  bound: number,
  trialState: Float64Array,
  trialSlope: Float64Array,
): number {
  const size = weightedNorm(y, weights);
  const speed = weightedNorm(slope, weights);
  const wanted = speed > 0 && size > 0 ? (TRIAL_CHANGE * size) / speed : SMALLEST_TRIAL_SHARE * bound;
  const trial = Math.min(wanted, bound);
  for (let i = 0; i < trialState.length; i++) trialState[i] = y[i]! + trial * slope[i]!;
  problem.rhs(t + trial, trialState, trialSlope);
  work.rhsEvaluations++;
  for (let i = 0; i < trialSlope.length; i++) trialSlope[i] = (trialSlope[i]! - slope[i]!) / trial;
  const curvature = weightedNorm(trialSlope, weights);
  const step = SAFETY * Math.sqrt(2 / curvature);
  if (Number.isFinite(step)) return Math.min(step, 100 * trial, bound);
  return Number.isFinite(curvature) ? Math.min(100 * trial, bound) : SMALLEST_TRIAL_SHARE * Math.min(trial, bound);
}
