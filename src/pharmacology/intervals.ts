import type { Days } from '../units';

/** Days between the doses of a depot; half a year is half of 365.25 days (scenario format, schedules). */
const INTERVAL_DAYS: Readonly<Record<string, Days>> = { 'mg/4wk': 28, 'mg/13wk': 91, 'mg/6mo': 182.625 };

/** Days between doses in this unit; undefined when it is taken by the day or is a device. */
export const intervalDays = (unit: string): Days | undefined => INTERVAL_DAYS[unit];

/** When a depot is given: at `from` and after each interval, before `to` and before `until`. */
export function doseDays(from: Days, to: Days, interval: Days, until: Days): readonly Days[] {
  const end = Math.min(to, until);
  const count = Math.max(0, Math.ceil((end - from) / interval - 1e-9));
  return Array.from({ length: count }, (_, index) => from + index * interval);
}
