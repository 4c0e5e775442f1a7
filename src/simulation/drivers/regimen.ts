import { blockDays, intervalDays, type ScheduledTherapy } from '../../pharmacology';
import type { LevelOverride, LevelSignal, Therapy } from '../../scenario/types';
import { type Days, yearsToDays } from '../../units';

/** Signals a person can set by hand that act through receptors. */
export type HormoneSignal = Exclude<LevelSignal, 'cortisol-tone'>;

/** What acts on the woman besides her ovaries, unchanged through a piece. */
export interface Regimen {
  readonly therapies: readonly ScheduledTherapy[];
  /** Period means set by hand. */
  readonly held: Readonly<Partial<Record<HormoneSignal, number>>>;
}

interface Span {
  readonly from: number;
  readonly to?: number;
}

const covers = ({ from, to }: Span, age: Days): boolean =>
  yearsToDays(from) <= age && (to === undefined || age < yearsToDays(to));

/** Ages in days at which a span begins or ends. */
export const spanEnds = ({ from, to }: Span): readonly Days[] =>
  to === undefined ? [yearsToDays(from)] : [yearsToDays(from), yearsToDays(to)];

/**
 * Age at which day 0 of all schedules and of the menstrual cycle is counted: the first start of a therapy that is not
 * taken every day. So such a therapy begins on the first day of a cycle.
 */
export function scheduleOrigin(therapies: readonly Therapy[], end: Days): Days {
  const starts = therapies.filter((one) => blockDays(one) > 1).map(({ from }) => yearsToDays(from));
  const within = starts.filter((start) => start < end);
  return within.length === 0 ? 0 : Math.min(...within);
}

/** Depots and devices act over days to years and are followed in real time instead. */
const takenByTheDay = ({ unit }: Therapy): boolean => unit !== 'device' && intervalDays(unit) === undefined;

/** What is taken by the day, and what is held, at an age strictly inside a piece. */
export function regimenAt(
  age: Days,
  therapies: readonly Therapy[],
  levels: readonly LevelOverride[],
  origin: Days,
): Regimen {
  const active = therapies
    .filter((therapy) => takenByTheDay(therapy) && covers(therapy, age))
    .map((therapy) => scheduled(therapy, origin));
  const held: Partial<Record<HormoneSignal, number>> = {};
  for (const level of levels) {
    if (level.signal !== 'cortisol-tone' && covers(level, age)) held[level.signal] = level.value;
  }
  // One order, so that the same set of therapies gives the same digits.
  const therapiesInOrder = active
    .map((therapy) => ({ therapy, key: JSON.stringify(therapy) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ therapy }) => therapy);
  return { therapies: therapiesInOrder, held };
}

function scheduled(therapy: Therapy, origin: Days): ScheduledTherapy {
  const { agent, route, dose, unit, days, ofEvery, withFood, wearDays } = therapy;
  const block = blockDays(therapy);
  const sinceOrigin = Math.round(yearsToDays(therapy.from) - origin);
  return {
    agent,
    route,
    dose,
    unit,
    ...(block > 1 && days !== undefined && ofEvery !== undefined ? { days, ofEvery } : {}),
    ...(withFood === undefined ? {} : { withFood }),
    ...(wearDays === undefined ? {} : { wearDays }),
    startDay: ((sinceOrigin % block) + block) % block,
  };
}
