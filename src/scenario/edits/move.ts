import type { Issue } from '../issue';
import { endAge } from '../playhead';
import type { Scenario } from '../types';
import { entryAt, type EntryRef, withSpan } from './entries';
import { type Grain, keptAge, nearestMoment, PER_YEAR } from './moments';
import type { Span } from './spans';

/** What of a span is moved: its start, its stop, or both. */
export type SpanPart = 'start' | 'whole' | 'stop';

/** Why a scenario is refused; none when it is taken. */
export type Check = (scenario: Scenario) => readonly Issue[];

/** How far an edit could go, and why not further. */
export interface Attempt {
  readonly scenario: Scenario;
  /** What the gate says of the edit as it was asked for; empty when all of it was done. */
  readonly issues: readonly Issue[];
}

/** A span lasts at least one step of the grain. */
const least = (grain: Grain): number => 1 / PER_YEAR[grain];

/** An age within limits, on the grain unless a limit lies off it; limits that exclude each other give the lower one. */
const between = (low: number, age: number, high: number, grain: Grain): number =>
  Math.max(low, Math.min(high, nearestMoment(age, grain)));

/**
 * `span` with one part moved by `years`, snapped to months or days. Nothing leaves the ages of the run that was not outside
 * before; a stop at the end of the run or beyond is none. The length of a span that is moved whole stays.
 */
export function movedSpan(
  span: Span,
  part: SpanPart,
  years: number,
  run: readonly [start: number, end: number],
  grain: Grain = 'month',
): Span {
  const [start, end] = run;
  const { from, to } = span;
  const step = least(grain);
  const kept = grain === 'exact' ? (age: number): number => age : keptAge;
  const earliest = Math.min(from, start);
  switch (part) {
    case 'start': {
      const moved = between(earliest, from + years, Math.max(earliest, kept((to ?? end) - step)), grain);
      return { ...span, from: moved };
    }
    case 'stop': {
      const moved = nearestMoment((to ?? end) + years, grain);
      return moved >= end ? { from } : { from, to: Math.max(kept(from + step), moved) };
    }
    case 'whole': {
      const length = to === undefined ? 0 : to - from;
      const latest = to === undefined ? Math.max(from, kept(end - step)) : Math.max(from, kept(end - length));
      const moved = between(earliest, from + years, latest, grain);
      if (to === undefined) return { from: moved };
      return { from: moved, to: kept(moved + length) };
    }
  }
}

/**
 * Moves a part of an entry by `years`. Where the gate refuses the result, the entry goes as far in that direction as the
 * gate allows, and the refusal is told.
 */
export function moveEntry(
  scenario: Scenario,
  ref: EntryRef,
  part: SpanPart,
  years: number,
  check: Check,
  grain: Grain = 'month',
): Attempt {
  const span = entryAt(scenario, ref);
  if (span === undefined) return { scenario, issues: [] };
  const run = [scenario.person.age, endAge(scenario)] as const;
  const moved = (by: number): Scenario => {
    const { from, to } = movedSpan(span, part, by, run, grain);
    return withSpan(scenario, ref, to === undefined ? { from } : { from, to });
  };
  return furthest(scenario, moved, years, check, grain);
}

/**
 * The edit `moved(years)`, or the largest part of it that passes: steps of the grain are halved between where the entry is
 * and where it was to go. What passes is checked, never assumed.
 */
export function furthest<Document>(
  before: Document,
  moved: (years: number) => Document,
  years: number,
  check: (document: Document) => readonly Issue[],
  grain: Grain,
): { readonly scenario: Document; readonly issues: readonly Issue[] } {
  const wanted = moved(years);
  const issues = wanted === before ? [] : check(wanted);
  if (issues.length === 0) return { scenario: wanted, issues };
  let best = before;
  let passes = 0;
  let fails = Math.round(Math.abs(years) * PER_YEAR[grain]);
  while (fails - passes > 1) {
    const steps = Math.floor((passes + fails) / 2);
    const candidate = moved((Math.sign(years) * steps) / PER_YEAR[grain]);
    if (candidate === before || check(candidate).length === 0) [best, passes] = [candidate, steps];
    else fails = steps;
  }
  return { scenario: best, issues };
}
