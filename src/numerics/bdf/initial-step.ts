/**
 * First step after a start: the local error of order 1 is h²|y''|/2, and y'' comes from one difference of slopes
 * over a trial step (Hairer, Nørsett & Wanner, Solving ODEs I, 1993, §II.4, adapted to order 1).
 */
import { weightedNorm } from './error-norm';
import type { OdeProblem } from './types';
import type { WorkCounter } from './work-counter';

/** Share of the longest step tried first when the slope is zero or the trial step shows no number. */
const SMALLEST_TRIAL_SHARE = 1e-6;
/** Share of the size of the state by which the trial step may change it, if that is more than one tolerance. */
const TRIAL_CHANGE = 1e-2;
/** The curvature of a trial step says nothing about steps longer than this many of it. */
const TRUSTED_TRIALS = 100;
/** Aim below the allowed error: the estimate is from one point. */
const SAFETY = 0.5;

export interface StartingPoint {
  readonly t: number;
  readonly end: number;
  readonly y: Float64Array;
  /** f(t, y). */
  readonly slope: Float64Array;
  /** Of the error norm. */
  readonly weights: Float64Array;
  /** Shortest step that moves the time. */
  readonly smallest: number;
  /** Longest step allowed, at most end − t. */
  readonly longest: number;
}

/**
 * @param trialState, trialSlope work space, overwritten
 * @returns a positive step; a trial slope that is not a number makes it very small rather than NaN
 */
export function initialStep(
  problem: OdeProblem,
  work: WorkCounter,
  { t, end, y, slope, weights, smallest, longest }: StartingPoint,
  trialState: Float64Array,
  trialSlope: Float64Array,
): number {
  const size = weightedNorm(y, weights);
  const speed = weightedNorm(slope, weights);
  const wanted = speed > 0 ? Math.max(TRIAL_CHANGE * size, 1) / speed : SMALLEST_TRIAL_SHARE * longest;
  const trial = Math.min(Math.max(wanted, smallest), longest);
  for (let i = 0; i < trialState.length; i++) trialState[i] = y[i]! + trial * slope[i]!;
  problem.rhs(Math.min(t + trial, end), trialState, trialSlope);
  work.rhsEvaluations++;
  for (let i = 0; i < trialSlope.length; i++) trialSlope[i] = (trialSlope[i]! - slope[i]!) / trial;
  const curvature = weightedNorm(trialSlope, weights);
  const trusted = Math.min(TRUSTED_TRIALS * trial, longest);
  const step = Number.isNaN(curvature) ? SMALLEST_TRIAL_SHARE * trial : SAFETY * Math.sqrt(2 / curvature);
  return Math.max(Math.min(step, trusted), Math.min(smallest, longest));
}
