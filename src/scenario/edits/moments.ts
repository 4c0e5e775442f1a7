import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../../units';

/** How finely ages are moved by hand: by whole months, by whole days, or to the very age of something else. */
export type Grain = 'month' | 'day' | 'exact';

/** Moments a year has at each grain; what is exact is searched day by day. */
export const PER_YEAR: Readonly<Record<Grain, number>> = {
  month: MONTHS_PER_YEAR,
  day: DAYS_PER_YEAR,
  exact: DAYS_PER_YEAR,
};

/** Ages keep four decimals, less than an hour apart: a month is no short decimal, and links carry every digit. */
const KEPT = 10_000;

/** `age` in years as documents keep it. */
export const keptAge = (age: number): number => Math.round(age * KEPT) / KEPT;

/** The month or day of life nearest to `age`, in years; `age` itself where it is exact. */
export const nearestMoment = (age: number, grain: Grain = 'month'): number =>
  grain === 'exact' ? age : keptAge(Math.round(age * PER_YEAR[grain]) / PER_YEAR[grain]);
