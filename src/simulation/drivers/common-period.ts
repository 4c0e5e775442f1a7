import { leastCommonMultiple } from '../../pharmacology';

/** Common periods up to this many days are covered day by day: all pairs of blocks of up to 28 days. */
const LONGEST_COVERED = 28 * 28;
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

/**
 * Days that stand for the common period of several periods (whole days), each with the same weight.
 * Up to 784 days all of them. Beyond, every day of the longest period the same number of times, spread evenly over the
 * repeats of that period by a golden-ratio sequence (Weyl 1916), so that the other periods are met at all phases; the
 * mean response of such rare pairs errs by about 1 % (docs/decisions/0022).
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
    for (let i = 0; i < taken; i++) days.push(day + longest * Math.floor(((i / taken + shift) % 1) * repeats));
  }
  return days;
}
