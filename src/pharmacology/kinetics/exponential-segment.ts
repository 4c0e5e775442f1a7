import type { Days } from '../../units';

/** Σ coefficient·e^(−rate·(t − from)) from `from` until the next segment begins; rates per day. */
export interface ExponentialSegment {
  readonly from: Days;
  readonly rates: readonly number[];
  readonly coefficients: readonly number[];
}

export function segmentValue({ from, rates, coefficients }: ExponentialSegment, day: Days): number {
  let sum = 0;
  for (const [index, rate] of rates.entries()) sum += (coefficients[index] ?? 0) * Math.exp(-rate * (day - from));
  return sum;
}

/** The segment in force at `day`; undefined before the first. A segment is in force from its beginning on. */
export const segmentAt = (segments: readonly ExponentialSegment[], day: Days): ExponentialSegment | undefined =>
  segments.findLast(({ from }) => from <= day);
