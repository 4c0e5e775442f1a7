import { endAge, ENTRY_LISTS, type Entry, type EntryRef, type Scenario } from '../../scenario';
import type { CourseFacts } from '../words/timeline';

/** One of everything a scenario lists, with where it stands. */
export interface ListedEntry {
  readonly ref: EntryRef;
  readonly entry: Entry;
}

/** Stable while nothing is added or removed: what is selected, focused or held is known by it. */
export const keyOf = ({ list, index }: EntryRef): string => `${list}-${index}`;

export const entriesOf = (scenario: Scenario): readonly ListedEntry[] =>
  ENTRY_LISTS.flatMap((list) => scenario[list].map((entry: Entry, index) => ({ ref: { list, index }, entry })));

/** What is known by its key, or undefined. */
export const findEntry = (scenario: Scenario, key: string | null): ListedEntry | undefined =>
  entriesOf(scenario).find(({ ref }) => keyOf(ref) === key);

/** What the line above the timeline tells. */
export function courseFacts(scenario: Scenario): CourseFacts {
  const { therapies, levels, rates } = scenario;
  const end = endAge(scenario);
  const stops = new Map<number, number>();
  for (const { to } of therapies) if (to !== undefined && to < end) stops.set(to, (stops.get(to) ?? 0) + 1);
  return {
    therapies: therapies.length,
    overrides: new Set([...levels, ...rates].map(({ signal }) => signal)).size,
    ...(therapies.length > 0 ? { from: Math.min(...therapies.map(({ from }) => from)) } : {}),
    stops: [...stops].map(([age, count]) => ({ age, count })).sort((one, other) => one.age - other.age),
  };
}
