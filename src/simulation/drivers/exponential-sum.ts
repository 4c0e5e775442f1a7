import { type ExponentialSegment, segmentAt, segmentValue } from '../../pharmacology';
import type { Days } from '../../units';

/** Zero for ever. */
export const NOTHING: ExponentialSegment = { from: 0, rates: [], coefficients: [] };

/** Sum of the segments, each times its factor, told from `start`. */
export function sumFrom(
  start: Days,
  parts: readonly (readonly [segment: ExponentialSegment | undefined, factor: number])[],
): ExponentialSegment {
  const rates: number[] = [];
  const coefficients: number[] = [];
  for (const [segment, factor] of parts) {
    if (segment === undefined || factor === 0) continue;
    for (const [index, rate] of segment.rates.entries()) {
      rates.push(rate);
      coefficients.push(factor * (segment.coefficients[index] ?? 0) * Math.exp(-rate * (start - segment.from)));
    }
  }
  return { from: start, rates, coefficients };
}

/** Value of a course at `day`; 0 before its first segment. */
export function courseValue(segments: readonly ExponentialSegment[], day: Days): number {
  const segment = segmentAt(segments, day);
  return segment === undefined ? 0 : segmentValue(segment, day);
}

/** Same value at all times. */
export const isSteady = ({ rates, coefficients }: ExponentialSegment): boolean =>
  coefficients.every((one, index) => one === 0 || rates[index] === 0);
