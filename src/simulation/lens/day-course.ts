import { blockDays, formulationOf, leastCommonMultiple, takenOn } from '../../pharmacology';
import { CYCLE_DAYS, cycleProgesterone } from '../../physiology';
import type { Scenario } from '../../scenario';
import { DAYS_PER_WEEK, HOURS_PER_DAY, type Years } from '../../units';
import { type LensBody, lensBody } from './body';
import { courseOf } from './course';
import type { TimePoint } from './parts';
import type { DayCourse } from './types';

/** Points of one day: hour = 24·x², so that they crowd at the dose. */
const POINTS_A_DAY = 121;
/** Points of each day of a week. */
const POINTS_A_DAY_OF_WEEK = 49;
/** Common blocks longer than this are searched for their first year only. */
const DAYS_SEARCHED = 366;

/** One day, or the seven days over which a patch fades and is changed. */
export type DayWindow = 'day' | 'week';

/** True when she wears a patch at this age whose release fades, so that a week says more than a day. */
export const patchIsWorn = (scenario: Scenario, age: Years): boolean => wearsPatch(lensBody(scenario, age));

/**
 * The levels and responses of the scenario at an age, hour by hour, own and given. Of a block of unlike days it is the
 * day on which the most is taken; before menopause, among equal days, the one with the most progesterone of her own.
 * @throws RangeError on a missing parameter or formulation
 */
export function dayCourse(scenario: Scenario, age: Years, window: DayWindow = 'day'): DayCourse {
  const body = lensBody(scenario, age);
  const day = dayShown(body);
  const points = window === 'week' ? weekPoints(day) : dayPoints(day, POINTS_A_DAY);
  const block = body.regimen.therapies.map(blockDays).reduce(leastCommonMultiple, 1);
  return {
    ...courseOf(body, points),
    hours: Float64Array.from(points, (point) => (point.day - day) * HOURS_PER_DAY + point.hour),
    ...(block > 1 ? { blockDay: { day: (day % block) + 1, of: block } } : {}),
    ...(body.beforeMenopause ? { cycleDay: { day: (day % CYCLE_DAYS) + 1, of: CYCLE_DAYS } } : {}),
  };
}

const dayPoints = (day: number, count: number): readonly TimePoint[] =>
  Array.from({ length: count }, (_, index) => ({ day, hour: HOURS_PER_DAY * (index / (count - 1)) ** 2 }));

/** Each day without its last hour, which is the first of the next. */
function weekPoints(first: number): readonly TimePoint[] {
  const days = Array.from({ length: DAYS_PER_WEEK }, (_, index) => first + index);
  const last = first + DAYS_PER_WEEK - 1;
  return [
    ...days.flatMap((day) => dayPoints(day, POINTS_A_DAY_OF_WEEK).slice(0, -1)),
    { day: last, hour: HOURS_PER_DAY },
  ];
}

function dayShown(body: LensBody): number {
  const { regimen, beforeMenopause, lutealKind, parameters } = body;
  const blocks = regimen.therapies.map(blockDays);
  const period = [...blocks, ...(beforeMenopause ? [CYCLE_DAYS] : [])].reduce(leastCommonMultiple, 1);
  const days = Array.from({ length: Math.min(period, DAYS_SEARCHED) }, (_, day) => day);
  const taken = days.map((day) => regimen.therapies.filter((therapy) => takenOn(therapy, day)).length);
  const most = Math.max(...taken);
  const full = days.filter((day) => taken[day] === most);
  if (!beforeMenopause) return full[Math.floor((full.length - 1) / 2)] ?? 0;
  const progesterone = cycleProgesterone(lutealKind, parameters);
  const own = (day: number): number => progesterone[day % CYCLE_DAYS] ?? 0;
  return full.reduce((best, day) => (own(day) > own(best) ? day : best), full[0] ?? 0);
}

function wearsPatch({ regimen }: LensBody): boolean {
  return regimen.therapies.some((therapy) =>
    formulationOf(therapy).analytes.some(({ inputs }) => inputs.some(({ kind }) => kind === 'wear')),
  );
}
