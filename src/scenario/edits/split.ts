import { daysToYears, DAYS_PER_YEAR } from '../../units';
import { blockDays, intervalDays } from '../../pharmacology';
import { endAge } from '../playhead';
import type { Scenario, Therapy } from '../types';
import { type Entry, entryAt, type EntryRef, withParts } from './entries';
import { keptAge, nearestMoment } from './moments';
import type { Span } from './spans';

/** Days after which the schedule of a therapy begins anew; 0 where every day is alike, or nearly so, as with patches. */
function rhythmDays(therapy: Therapy): number {
  const interval = intervalDays(therapy.unit);
  if (interval !== undefined) return interval;
  const block = blockDays(therapy);
  return block > 1 ? block : 0;
}

const isTherapy = (entry: Entry): entry is Therapy => 'agent' in entry;

/**
 * The age near `age` at which a split changes nothing by itself: schedules count from the start, so it falls where a block of
 * days or an interval between doses ends. Undefined when there is no such age inside.
 */
export function splitAge(entry: Entry, age: number): number | undefined {
  const { from, to = Number.POSITIVE_INFINITY } = entry;
  const rhythm = isTherapy(entry) ? rhythmDays(entry) : 0;
  const at =
    rhythm === 0
      ? nearestMoment(age)
      : from + daysToYears(Math.round(((age - from) * DAYS_PER_YEAR) / rhythm) * rhythm);
  return from < at && at < to ? at : undefined;
}

/** Two entries in the place of one, the second from `age` on; the same scenario when it cannot be split there. */
export function splitEntry(scenario: Scenario, ref: EntryRef, age: number): Scenario {
  const entry = entryAt(scenario, ref);
  const at = entry && splitAge(entry, age);
  if (entry === undefined || at === undefined) return scenario;
  const { from, to } = entry;
  return withParts(scenario, ref, [{ from, to: at }, to === undefined ? { from: at } : { from: at, to }]);
}

/**
 * Where a copy goes: right after the original if that stops inside the run, as long as the original or as long as there is
 * room; a therapy that never stops is copied over the same ages, where doses of one product add. Undefined: no room.
 */
function copySpan(scenario: Scenario, { list }: EntryRef, entry: Entry): Span | undefined {
  const { from, to } = entry;
  const end = endAge(scenario);
  if (to === undefined || to >= end) return list === 'levels' ? undefined : entry;
  const later = scenario.levels
    .filter((level) => list === 'levels' && 'signal' in entry && level.signal === entry.signal && level.from >= to)
    .map((level) => level.from);
  const limit = Math.min(end, ...later);
  if (limit <= to) return undefined;
  const stop = keptAge(to + (to - from));
  if (stop < limit) return { from: to, to: stop };
  return limit === end ? { from: to } : { from: to, to: limit };
}

/** A copy of the entry behind it in the list; the same scenario when there is no room for one. */
export function duplicateEntry(scenario: Scenario, ref: EntryRef): Scenario {
  const entry = entryAt(scenario, ref);
  const copy = entry && copySpan(scenario, ref, entry);
  return entry === undefined || copy === undefined ? scenario : withParts(scenario, ref, [entry, copy]);
}
