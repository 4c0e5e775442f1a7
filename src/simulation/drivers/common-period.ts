import { leastCommonMultiple } from '../../pharmacology';

/** Common periods up to this many days are covered day by day: all pairs of blocks of up to 28 days. */
export const LONGEST_COVERED = 28 * 28;
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

/**
 * Days that stand for the common period of several periods (whole days), each with the same weight.
 * Up to 784 days all of them. Beyond, every day of one period the same number of times, spread evenly over the
 * repeats of that period by a golden-ratio sequence (Weyl 1916), so that the other periods are met at all phases; the
 * mean response of such rare pairs errs by about 1 % (docs/decisions/0022).
 * @param covered the period whose days are all met, one of the periods or a multiple of some; the longest unless told
 */
export function representativeDays(periods: readonly number[], covered = Math.max(...periods)): readonly number[] {
  const common = periods.reduce(leastCommonMultiple, 1);
  if (common <= LONGEST_COVERED) return Array.from({ length: common }, (_, day) => day);
  const repeats = common / covered;
  const taken = Math.min(repeats, Math.ceil(LONGEST_COVERED / covered));
  const days: number[] = [];
  for (let day = 0; day < covered; day++) {
    const shift = (day * GOLDEN_RATIO) % 1;
    for (let i = 0; i < taken; i++) days.push(day + covered * Math.floor(((i / taken + shift) % 1) * repeats));
  }
  return days;
}
