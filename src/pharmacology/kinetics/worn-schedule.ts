import { DAYS_PER_WEEK, daysToHours, type Hours } from '../../units';
import { blockDays, type ScheduledTherapy } from '../schedule';
import { HALF_WEEK } from './resolve';

/** One patch from the hour it is put on to the hour it is taken off, or a pause. */
export interface WornSpan {
  readonly from: Hours;
  readonly to: Hours;
  readonly worn: boolean;
}

/** Patches over a period that repeats; the spans lie end to end from hour 0 to its end. */
export interface WornSchedule {
  readonly days: number;
  /** Hours one patch is made for. */
  readonly wear: Hours;
  /** Days from the origin of all schedules to the first patch of a period. */
  readonly shift: number;
  readonly spans: readonly WornSpan[];
}

/** Patches one after the other; with days of a block, each block begins with a new patch and its last comes off early. */
export function wornSchedule(therapy: ScheduledTherapy): WornSchedule {
  const wearDays = therapy.wearDays ?? HALF_WEEK;
  const block = blockDays(therapy);
  const days = block === 1 ? DAYS_PER_WEEK : block;
  const end = daysToHours(block === 1 ? days : Math.min(therapy.days ?? block, block));
  const wear = daysToHours(wearDays);
  const spans: WornSpan[] = [];
  for (let from = 0; from < end; from += wear) spans.push({ from, to: Math.min(from + wear, end), worn: true });
  if (end < daysToHours(days)) spans.push({ from: end, to: daysToHours(days), worn: false });
  return { days, wear, shift: block === 1 ? 0 : therapy.startDay, spans };
}
