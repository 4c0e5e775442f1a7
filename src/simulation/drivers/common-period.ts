import { leastCommonMultiple } from '../../pharmacology';

/** Common periods up to this many days are covered day by day. */
const LONGEST_COVERED = 364;
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

/**
 * Days that stand for the common period of several periods (whole days), each with the same weight.
 * Up to 364 days all of them. Beyond, every day of the longest period the same number of times, spread evenly over the
 * repeats of that period by a golden-ratio sequence (Weyl 1916), so that the other periods are met at all phases.
 */
export function representativeDays(periods: readonly number[]): readonly number[] {
  const common = periods.reduce(leastCommonMultiple, 1);
  if (common <= LONGEST_COVERED) return Array.from({ length: common }, (_, day) => day);
  const longest = Math.max(...periods);
  const repeats = common / longest;
  const taken = Math.min(repeats, Math.ceil(LONGEST_COVERED / longest));
  const days: number[] = [];
  for (let day = 0; day < longest; day++) {
    const shift = (day * GOLDEN_RATIO) % 1;
    for (let i = 0; i < taken; i++) days.push(day + longest * Math.floor(((i + shift) * repeats) / taken));
  }
  return days;
}
