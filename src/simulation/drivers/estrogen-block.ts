import { type DoseSource, leastCommonMultiple } from '../../pharmacology';
import { LONGEST_COVERED } from './common-period';

/**
 * Estrogen taken in blocks of weeks lets bone swing with the block, and what it loses in the weeks without is not given
 * back in the weeks with it (perforation). The mean response over the block misses that by up to a point and a half in ten
 * years (docs/decisions/0027), so such responses are followed from day to day instead.
 */

/** Blocks up to a week are averaged: bone does not follow them. */
const LONGEST_AVERAGED = 7;

/** Days of the common block of all estrogens that is to be followed day by day; undefined when the mean will do or must do. */
export function estrogenBlock(sources: readonly DoseSource[]): number | undefined {
  const blocks = sources.filter(({ analyte, days }) => analyte === 'estradiol' && days > LONGEST_AVERAGED);
  if (blocks.length === 0) return undefined;
  const common = blocks.map(({ days }) => days).reduce(leastCommonMultiple, 1);
  return common <= LONGEST_COVERED ? common : undefined;
}

/**
 * Means of the days of a block make a curve, a cubic B-spline with these means as its coefficients (de Boor 1978). It keeps
 * the mean over the block and is smooth enough for long steps; it blurs by half a day, which bone does not notice.
 * @param days of the block
 * @param time in days since a block began
 * @param add takes each day that counts at this time, from 0 to `days` − 1, with its weight; weights sum to 1
 */
export function forDaysAround(days: number, time: number, add: (day: number, weight: number) => void): void {
  const position = time - 0.5;
  const before = Math.floor(position);
  const f = position - before;
  const rest = 1 - f;
  const dayOf = (index: number): number => ((index % days) + days) % days;
  add(dayOf(before - 1), rest ** 3 / 6);
  add(dayOf(before), (3 * f ** 3 - 6 * f ** 2 + 4) / 6);
  add(dayOf(before + 1), (3 * rest ** 3 - 6 * rest ** 2 + 4) / 6);
  add(dayOf(before + 2), f ** 3 / 6);
}
