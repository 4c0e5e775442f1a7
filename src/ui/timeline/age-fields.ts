import { keptAge, RANGES } from '../../scenario';
import { MONTHS_PER_YEAR } from '../../units';
import { readNumber } from '../slider/NumberField';

/** An age as two fields take it: whole years, and months with decimals where it is off the month. */
export interface AgeText {
  readonly years: string;
  readonly months: string;
}

/** Decimals of a month kept in its field: a tenth is three days, a hundredth some hours. */
const MONTH_DIGITS = 100;

export function ageText(age: number): AgeText {
  const all = Math.round(age * MONTHS_PER_YEAR * MONTH_DIGITS) / MONTH_DIGITS;
  const years = Math.floor(all / MONTHS_PER_YEAR);
  return {
    years: String(years),
    months: String(Math.round((all - years * MONTHS_PER_YEAR) * MONTH_DIGITS) / MONTH_DIGITS),
  };
}

export type ReadAge =
  { readonly ok: true; readonly age: number } | { readonly ok: false; readonly field: keyof AgeText };

/**
 * The age two fields name; years may have decimals, an empty field of months is none. An age that reads as `before` stays
 * exactly `before`, so that opening and applying changes nothing.
 */
export function readAge(text: AgeText, before?: number): ReadAge {
  if (before !== undefined) {
    const same = ageText(before);
    if (same.years === text.years && same.months === text.months) return { ok: true, age: before };
  }
  const years = readNumber(text.years);
  if (!(years >= RANGES.spanAge.low && years <= RANGES.spanAge.high)) return { ok: false, field: 'years' };
  const months = text.months.trim() === '' ? 0 : readNumber(text.months);
  if (!(months >= 0 && months <= MONTHS_PER_YEAR)) return { ok: false, field: 'months' };
  return { ok: true, age: keptAge(years + months / MONTHS_PER_YEAR) };
}
