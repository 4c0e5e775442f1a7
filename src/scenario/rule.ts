import type { Catalogue } from './catalogue';
import type { PathKey } from './issue';

/** Tells one issue: keys below the part under judgement, what was expected, the value found. */
export type Refuse = (keys: readonly PathKey[], expected: string, found: unknown) => void;

/** What one value of a document says about another; runs only on a document whose shape is right. */
export type Rule<Part> = (part: Part, refuse: Refuse, catalogue: Catalogue) => void;

interface Span {
  readonly from: number;
  readonly to?: number;
}

/** A span starts before it stops. */
export const spanRule: Rule<Span> = ({ from, to }, refuse) => {
  if (to !== undefined && to <= from) refuse(['to'], `an age above ${from} (from)`, to);
};

/** Both spans hold at some age; without `to` a span never ends. */
export const overlap = (one: Span, other: Span): boolean =>
  one.from < (other.to ?? Number.POSITIVE_INFINITY) && other.from < (one.to ?? Number.POSITIVE_INFINITY);

/** "from 52 to 60" or "from 52 on". */
export const spanText = ({ from, to }: Span): string => `from ${from} ${to === undefined ? 'on' : `to ${to}`}`;
