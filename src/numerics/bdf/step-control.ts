/**
 * Choice of step length and order (the strategy of VODE, Brown, Byrne & Hindmarsh 1989, §2.3; figures in
 * docs/decisions/0012): the local error of order q goes with h^(q+1), so a step may grow by (bias·error)^(−1/(q+1)).
 */

/** Aims at one sixth of the allowed error: a rejected step costs more than a slightly short one. */
const BIAS = 6;
/** Keeps the growth finite when an error estimate is zero. */
const SMALLEST_INVERSE_GROWTH = 1e-6;

/** Growth below this is not worth new factors. */
export const SMALLEST_USEFUL_GROWTH = 1.2;
export const LARGEST_GROWTH = 10;
/** The very first step is a guess that may be far too small. */
export const LARGEST_FIRST_GROWTH = 10000;
/** Share of the step tried again after the implicit equations were not solved. */
export const UNSOLVED_RETRY = 0.25;
/** Failed error tests of one step at which its history is given up for order 1, and the share of the step then tried. */
export const FAILURES_BEFORE_ORDER_ONE = 4;
export const ORDER_ONE_RETRY = 0.1;
/** Shares of the step tried again after one failed error test; after more, always the smallest. */
const SMALLEST_RETRY = 0.2;
const LARGEST_RETRY = 0.9;

/** Growth allowed to the next step by the error that the present one would have at `order`. */
export const growth = (error: number, order: number): number =>
  1 / ((BIAS * error) ** (1 / (order + 1)) + SMALLEST_INVERSE_GROWTH);

/** By order, the largest error with which a step of the same order may still grow by `SMALLEST_USEFUL_GROWTH`. */
const LARGEST_ERROR_TO_GROW: readonly number[] = [0, 1, 2, 3, 4, 5].map(
  (order) => (1 / SMALLEST_USEFUL_GROWTH - SMALLEST_INVERSE_GROWTH) ** (order + 1) / BIAS,
);

/** The same as growth(error, order) ≥ SMALLEST_USEFUL_GROWTH, without the root: asked at every step. */
export const mayGrow = (error: number, order: number): boolean => error <= LARGEST_ERROR_TO_GROW[order]!;

/** Share of the step tried again after `failures` failed error tests, the last with `error`. */
export const retryAfterError = (error: number, order: number, failures: number): number =>
  failures > 1 ? SMALLEST_RETRY : Math.min(Math.max(growth(error, order), SMALLEST_RETRY), LARGEST_RETRY);
