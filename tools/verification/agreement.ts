/** How far two courses of states are apart, point by point. */
import { productTolerances } from './life-problem';
import { STATE_SYMBOLS } from './life';

/** Bounds of the relative difference that are counted. */
export const WIDE = 1e-4;
export const NARROW = 1e-6;

export interface Agreement {
  readonly points: number;
  readonly withinWide: number;
  readonly withinNarrow: number;
  /** Largest relative difference, and in which state. */
  readonly largest: number;
  readonly state: string;
}

/**
 * Differences are relative to the value, but to no less than the product's absolute tolerance over the wide bound: 1e-5, for
 * denosumab 1e-3 µg/mL. Below that the product's own runs ask for no relative accuracy of 1e-4.
 */
export const FLOORS: Float64Array = productTolerances().map((tolerance) => tolerance / WIDE);

/** Compares states, row by row, with those of the reference. What is not a number is within nothing. */
export function agreementOf(states: Float64Array, reference: Float64Array): Agreement {
  if (states.length !== reference.length) throw new Error(`${states.length} numbers against ${reference.length}`);
  let [withinWide, withinNarrow, largest, state] = [0, 0, 0, ''];
  reference.forEach((value, index) => {
    const column = index % STATE_SYMBOLS.length;
    const difference = Math.abs((states[index] ?? NaN) - value) / Math.max(Math.abs(value), FLOORS[column] ?? NaN);
    if (difference <= WIDE) withinWide++;
    if (difference <= NARROW) withinNarrow++;
    if (!(difference <= largest)) [largest, state] = [difference, STATE_SYMBOLS[column] ?? ''];
  });
  return { points: reference.length, withinWide, withinNarrow, largest, state };
}

/** Several agreements as one. */
export function together(agreements: readonly Agreement[]): Agreement {
  const sum = (key: 'points' | 'withinWide' | 'withinNarrow'): number =>
    agreements.reduce((total, agreement) => total + agreement[key], 0);
  const worst = agreements.reduce((one, other) => (one.largest >= other.largest ? one : other));
  return { ...worst, points: sum('points'), withinWide: sum('withinWide'), withinNarrow: sum('withinNarrow') };
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

export const sentence = ({ points, withinWide, withinNarrow, largest, state }: Agreement): string =>
  `${points} points, ${percent(withinWide, points)} within ${WIDE}, ${percent(withinNarrow, points)} within ${NARROW}, largest ${largest.toExponential(1)} (${state})`;
