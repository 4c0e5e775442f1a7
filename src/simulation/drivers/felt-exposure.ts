import { type ExponentialSegment, segmentValue } from '../../pharmacology';
import type { Days } from '../../units';
import { isSteady } from './exponential-sum';

/** Progestogen exposure over one interval: exponentials from its beginning, a rate of 0 for what is steady. */
export interface ExposureInterval extends ExponentialSegment {
  readonly to: Days;
}

/** Units of exposure too small to be felt. */
const NEGLIGIBLE = 1e-4;
/** Samples of an interval that bracket a change of sign before it is halved down. */
const SAMPLES = 200;
const HALVINGS = 60;

/** The first time in (from, to) at which `sign` is positive, or undefined. */
function firstPositive(sign: (day: Days) => number, from: Days, to: Days): Days | undefined {
  let low = from;
  for (let sample = 1; sample <= SAMPLES; sample++) {
    let high = from + ((to - from) * sample) / SAMPLES;
    if (sign(high) > 0) {
      for (let halving = 0; halving < HALVINGS && low < high; halving++) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high) break;
        if (sign(middle) > 0) high = middle;
        else low = middle;
      }
      return high;
    }
    low = high;
  }
  return undefined;
}

const slope = ({ from, rates, coefficients }: ExponentialSegment): ExponentialSegment => ({
  from,
  rates,
  coefficients: coefficients.map((coefficient, index) => -coefficient * (rates[index] ?? 0)),
});

/** The same function told from a later time. */
const toldFrom = ({ from, rates, coefficients }: ExponentialSegment, day: Days): ExponentialSegment => ({
  from: day,
  rates,
  coefficients: coefficients.map((one, index) => one * Math.exp(-(rates[index] ?? 0) * (day - from))),
});

/** y' = (G − y)·rate from `start`: G's own modes, damped, and one mode of the lag. */
function lagging(exposure: ExponentialSegment, start: number, rate: number): ExponentialSegment {
  const forced = exposure.coefficients.map((one, index) => {
    const distance = rate - (exposure.rates[index] ?? 0);
    // A mode as slow as the lag itself: held apart by a part in a million, which loses as little.
    return (one * rate) / (Math.abs(distance) < 1e-6 * rate ? 1e-6 * rate : distance);
  });
  const rest = start - forced.reduce((sum, one) => sum + one, 0);
  return { from: exposure.from, rates: [...exposure.rates, rate], coefficients: [...forced, rest] };
}

/**
 * Exposure as the ovary feels it: a rise at once, y = G, a fall with a lag, y' = (G − y)/τ; piece by piece in closed form.
 * @param intervals neighbors in time, ascending
 * @param lagDays τ
 */
export function feltExposure(intervals: readonly ExposureInterval[], lagDays: Days): readonly ExponentialSegment[] {
  const rate = 1 / lagDays;
  const segments: ExponentialSegment[] = [];
  let felt = 0;
  for (const interval of intervals) {
    let day = interval.from;
    while (day < interval.to) {
      const exposure = toldFrom(interval, day);
      const rising = segmentValue(slope(exposure), day) >= 0;
      const now = segmentValue(exposure, day);
      if (felt <= now && rising) {
        segments.push(exposure);
        const falling = slope(exposure);
        day = firstPositive((one) => -segmentValue(falling, one), day, interval.to) ?? interval.to;
        felt = segmentValue(exposure, day);
        continue;
      }
      const late = lagging(exposure, Math.max(felt, now), rate);
      segments.push(late);
      // Beyond rounding: at the start both may be equal.
      const ahead = (one: Days): number => segmentValue(exposure, one) - segmentValue(late, one) * (1 + 1e-12);
      let next = firstPositive(ahead, day, interval.to) ?? interval.to;
      if (isSteady(interval)) {
        // What is left of the lag no longer matters.
        const over = day + lagDays * Math.log(Math.max((felt - now) / NEGLIGIBLE, 1));
        if (over < interval.to) {
          if (over > day) segments.push({ ...exposure, from: over });
          else segments[segments.length - 1] = exposure;
          next = interval.to;
        }
      }
      felt = segmentValue(segments.at(-1) ?? late, next);
      day = next;
    }
  }
  return segments;
}
