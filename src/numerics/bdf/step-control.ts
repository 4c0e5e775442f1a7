/**
 * Choice of step length and order (Hindmarsh & Byrne's strategy in VODE, Brown, Byrne & Hindmarsh 1989, §2.3): the
 * local error of order q goes with h^(q+1), so a step may grow by (bias·error)^(−1/(q+1)). The biases prefer the
 * present order and lower ones.
 */

const BIAS_LOWER = 6;
const BIAS_SAME = 6;
const BIAS_HIGHER = 10;
/** Keeps the growth finite when an error estimate is zero. */
const SMALLEST_INVERSE_GROWTH = 1e-6;

/** Growth below this is not worth new factors. */
export const SMALLEST_USEFUL_GROWTH = 1.5;
export const LARGEST_GROWTH = 10;
/** The very first step is a guess that may be far too small. */
export const LARGEST_FIRST_GROWTH = 10000;
/** Shortest share of the step tried again after a failed error test, and the share once it failed repeatedly. */
export const SMALLEST_RETRY = 0.2;
export const LARGEST_REPEATED_RETRY = 0.2;
export const ORDER_ONE_RETRY = 0.1;
/** Share of the step tried again after the implicit equations were not solved. */
export const UNSOLVED_RETRY = 0.25;
/** Failed error tests of one step before the growth is bounded, and before order 1 is forced. */
export const FAILURES_BEFORE_CAUTION = 2;
export const FAILURES_BEFORE_ORDER_ONE = 4;

const growth = (bias: number, error: number, order: number): number =>
  1 / ((bias * error) ** (1 / (order + 1)) + SMALLEST_INVERSE_GROWTH);

/** Growth factors for the next step at order q − 1, q and q + 1, from their error estimates at the present step. */
export const growthLower = (error: number, order: number): number => growth(BIAS_LOWER, error, order - 1);
export const growthSame = (error: number, order: number): number => growth(BIAS_SAME, error, order);
export const growthHigher = (error: number, order: number): number => growth(BIAS_HIGHER, error, order + 1);

/** By order, the largest error with which a step of the same order may still grow by `SMALLEST_USEFUL_GROWTH`. */
const LARGEST_ERROR_TO_GROW: readonly number[] = [0, 1, 2, 3, 4, 5].map(
  (order) => (1 / SMALLEST_USEFUL_GROWTH - SMALLEST_INVERSE_GROWTH) ** (order + 1) / BIAS_SAME,
);

/** The same as growthSame(error, order) ≥ SMALLEST_USEFUL_GROWTH, without the root: asked at every step. */
export const mayGrow = (error: number, order: number): boolean => error <= LARGEST_ERROR_TO_GROW[order]!;
