import { DAYS_PER_YEAR, MONTHS_PER_YEAR } from '../../../units';

/** An age or a stretch of time in whole years, months and days, rounded to the day. */
export interface Calendar {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

const DAYS_PER_MONTH = DAYS_PER_YEAR / MONTHS_PER_YEAR;

/** Ages on the month to within a day are months; others keep their days. */
export function calendarOf(age: number): Calendar {
  const months = Math.floor(age * MONTHS_PER_YEAR + 1 / DAYS_PER_MONTH / 2);
  const days = Math.round((age - months / MONTHS_PER_YEAR) * DAYS_PER_YEAR);
  return {
    years: Math.floor(months / MONTHS_PER_YEAR),
    months: months % MONTHS_PER_YEAR,
    days: Math.max(0, days),
  };
}

/** The parts that are not 0, each with its word; `zero` when all are. */
export function calendarText(
  time: Calendar,
  words: Readonly<Record<keyof Calendar, (count: number) => string>>,
  zero: string,
): string {
  const parts = (['years', 'months', 'days'] as const).filter((key) => time[key] > 0);
  return parts.length === 0 ? zero : parts.map((key) => words[key](time[key])).join(' ');
}
