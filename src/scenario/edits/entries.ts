import type { LevelOverride, RateFactor, Scenario, Therapy } from '../types';
import { replaced, type Span, without } from './spans';

/** Everything with a start and a stop that a scenario lists. */
export type EntryList = 'therapies' | 'levels' | 'rates';
export const ENTRY_LISTS: readonly EntryList[] = ['therapies', 'levels', 'rates'];

/** One of them, by its list and its position there. */
export interface EntryRef {
  readonly list: EntryList;
  readonly index: number;
}

export type Entry = Therapy | LevelOverride | RateFactor;

/** The entry `ref` names, or undefined. */
export const entryAt = (scenario: Scenario, { list, index }: EntryRef): Entry | undefined => scenario[list][index];

/** `scenario` with one of its lists edited; the same scenario when the list stays the same. */
function withList(
  scenario: Scenario,
  list: EntryList,
  edit: <E extends Entry>(entries: readonly E[]) => readonly E[],
): Scenario {
  const next = edit<Entry>(scenario[list]);
  if (next === scenario[list]) return scenario;
  switch (list) {
    case 'therapies':
      return { ...scenario, therapies: edit(scenario.therapies) };
    case 'levels':
      return { ...scenario, levels: edit(scenario.levels) };
    case 'rates':
      return { ...scenario, rates: edit(scenario.rates) };
  }
}

/** `entry` from and to other ages; without `to` it never stops. */
export function spanned<E extends Entry>(entry: E, { from, to }: Span): E {
  if (to !== undefined) return { ...entry, from, to };
  const open = { ...entry, from };
  Reflect.deleteProperty(open, 'to');
  return open;
}

/** Gives the entry other ages. */
export const withSpan = (scenario: Scenario, { list, index }: EntryRef, span: Span): Scenario =>
  withList(scenario, list, (entries) => {
    const entry = entries[index];
    if (entry === undefined || (entry.from === span.from && entry.to === span.to)) return entries;
    return replaced(entries, index, spanned(entry, span));
  });

/** Takes the entry out: a therapy is not taken, a level or rate goes back to what the body makes. */
export const removeEntry = (scenario: Scenario, { list, index }: EntryRef): Scenario =>
  withList(scenario, list, (entries) => (index in entries ? without(entries, index) : entries));

/** Puts parts in the place of one entry, in their order. */
export const withParts = (scenario: Scenario, { list, index }: EntryRef, parts: readonly Span[]): Scenario =>
  withList(scenario, list, (entries) => {
    const entry = entries[index];
    if (entry === undefined) return entries;
    return entries.toSpliced(index, 1, ...parts.map((part) => spanned(entry, part)));
  });
