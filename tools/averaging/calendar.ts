import type { Therapy } from '../../src/scenario';
import { DAYS_PER_YEAR } from '../../src/units';
import { HOURS, INTERVAL_DAYS } from './numbers';

/** A therapy on the woman's clock: whole days after the origin for daily doses, hours after it for all others. */
export interface CalendarEntry {
  readonly therapy: Therapy;
  /** First day and the day after the last. */
  readonly firstDay: number;
  readonly endDay: number;
  /** Exact, for depots and devices. */
  readonly fromHour: number;
  readonly toHour: number;
  /** Hours between doses of a depot; undefined for daily doses and devices. */
  readonly interval?: number;
}

export interface Calendar {
  /** Age in days at hour 0. */
  readonly origin: number;
  readonly entries: readonly CalendarEntry[];
}

const isDaily = ({ unit }: Therapy): boolean => unit.endsWith('/d');
const inBlocks = ({ days, ofEvery }: Therapy): boolean => days !== undefined && ofEvery !== undefined && days < ofEvery;

/**
 * All daily doses are taken at one hour of the day. The woman's days, and her cycles, count from the first start of a
 * therapy taken in blocks (docs/decisions/0022); without one from `otherwise`.
 */
export function calendarOf(all: readonly Therapy[], end: number, otherwise: number): Calendar {
  const therapies = all.filter(({ dose }) => dose > 0);
  const starts = therapies.filter(inBlocks).map(({ from }) => from * DAYS_PER_YEAR);
  const early = starts.filter((day) => day < end);
  const origin = early.length > 0 ? Math.min(...early) : otherwise;
  const entries = therapies.map((therapy): CalendarEntry => {
    const from = therapy.from * DAYS_PER_YEAR - origin;
    const to = therapy.to === undefined ? Infinity : therapy.to * DAYS_PER_YEAR - origin;
    const interval = INTERVAL_DAYS[therapy.unit];
    return {
      therapy,
      firstDay: Math.round(from),
      endDay: Math.round(to),
      fromHour: from * HOURS,
      toHour: to * HOURS,
      ...(interval === undefined ? {} : { interval: interval * HOURS }),
    };
  });
  return { origin, entries };
}

export const dailyEntries = (entries: readonly CalendarEntry[]): readonly CalendarEntry[] =>
  entries.filter(({ therapy }) => isDaily(therapy));

/** True when a daily therapy is taken on `day`, its start and end left aside: what its schedule would do for ever. */
export function onSchedule({ therapy, firstDay }: CalendarEntry, day: number): boolean {
  const { days, ofEvery } = therapy;
  if (days === undefined || ofEvery === undefined || days >= ofEvery) return true;
  const since = day - firstDay;
  return since - ofEvery * Math.floor(since / ofEvery) < days;
}

export const blockOf = ({ therapy }: CalendarEntry): number => (inBlocks(therapy) ? (therapy.ofEvery ?? 1) : 1);

/** Hours of the doses of a depot. */
export function depotHours({ fromHour, toHour, interval }: CalendarEntry, end: number): readonly number[] {
  if (interval === undefined) return [];
  const hours: number[] = [];
  for (let hour = fromHour; hour < Math.min(toHour, end); hour = fromHour + interval * hours.length) hours.push(hour);
  return hours;
}
