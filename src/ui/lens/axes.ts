import type { LensWords } from '../words/lens';
import type { TimeAxis } from './LensChart';

const DAY_HOURS = 24;
const QUARTERS: readonly number[] = [0, 6, 12, 18, 24];
const WEEK_DAYS = 7;
const WEEK_TICKS: readonly number[] = [1, 3, 5, 7];

/** A day in quarters, its beginning named after the dose if there is one. */
export const dayAxis = (words: LensWords, hasDose: boolean): TimeAxis => ({
  domain: [0, DAY_HOURS],
  ticks: QUARTERS.map((hour) => ({ x: hour, label: hour === 0 && hasDose ? words.dose : words.hour(hour) })),
  tableStep: 2,
});

/** The days over which a patch fades; x in hours. */
export const weekAxis = (words: LensWords): TimeAxis => ({
  domain: [0, WEEK_DAYS * DAY_HOURS],
  ticks: WEEK_TICKS.map((day) => ({ x: (day - 1) * DAY_HOURS, label: day === 1 ? words.day(1) : String(day) })),
  tableStep: DAY_HOURS / 2,
});

/** Weeks of a month or block of `days` days; x in days from 1. */
export function monthAxis(words: LensWords, days: number): TimeAxis {
  const step = WEEK_DAYS * Math.ceil(days / (5 * WEEK_DAYS));
  const count = Math.ceil(days / step);
  return {
    domain: [1, days + 1],
    ticks: Array.from({ length: count }, (_, week) => ({
      x: 1 + week * step,
      label: week === 0 ? words.day(1) : String(1 + week * step),
    })),
    tableStep: 1,
  };
}
