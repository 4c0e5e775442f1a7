import type { Outcome, RowMeasure, RowSite, RowUse } from '../../words/evidence';
import type { ComparedRow } from './forecast-run';
import { measureOf, outcomeOf, roleOf } from './judge';

/** What a reader wants to see; an empty list of choices leaves all. */
export interface RowFilter {
  readonly measure: RowMeasure;
  readonly search: string;
  readonly study: string | null;
  readonly uses: readonly RowUse[];
  readonly sites: readonly RowSite[];
  readonly outcomes: readonly Outcome[];
}

export const NO_FILTER: RowFilter = {
  measure: 'density',
  search: '',
  study: null,
  uses: [],
  sites: [],
  outcomes: [],
};

export type RowOrder = 'study' | 'computed' | 'observed' | 'z';
export interface Sorting<Key extends string> {
  readonly by: Key;
  readonly descending: boolean;
}

const allows = <Choice>(choices: readonly Choice[], choice: Choice): boolean =>
  choices.length === 0 || choices.includes(choice);

/** Every word of the search must stand somewhere in the row. */
export function matchesSearch(search: string, texts: readonly string[]): boolean {
  const within = texts.join(' ').toLocaleLowerCase('en');
  return search
    .toLocaleLowerCase('en')
    .split(/\s+/)
    .every((word) => within.includes(word));
}

export function filterRows(rows: readonly ComparedRow[], filter: RowFilter): readonly ComparedRow[] {
  return rows.filter(
    ({ row, target }) =>
      measureOf(row) === filter.measure &&
      (filter.study === null || row.study === filter.study) &&
      allows(filter.uses, roleOf(row)) &&
      allows(filter.sites, row.site) &&
      allows(filter.outcomes, outcomeOf(row)) &&
      matchesSearch(filter.search, [row.id, row.study, row.arm, target.citation]),
  );
}

const KEYS: Readonly<Record<Exclude<RowOrder, 'study'>, (compared: ComparedRow) => number>> = {
  computed: ({ row }) => row.forecast,
  observed: ({ row }) => row.observed,
  // The largest misses first, whichever way they lie.
  z: ({ row }) => Math.abs(row.z),
};

/** Rows in the order asked for; by study they stay as published, rows of one study together. */
export function sortRows(rows: readonly ComparedRow[], { by, descending }: Sorting<RowOrder>): readonly ComparedRow[] {
  if (by === 'study') {
    const studies = [...new Set(rows.map(({ row }) => row.study))];
    const grouped = (descending ? studies.reverse() : studies).flatMap((study) =>
      rows.filter(({ row }) => row.study === study),
    );
    return grouped;
  }
  const key = KEYS[by];
  return [...rows].sort((a, b) => (descending ? key(b) - key(a) : key(a) - key(b)));
}

/** A choice switched on or off. */
export const toggled = <Choice>(choices: readonly Choice[], choice: Choice): readonly Choice[] =>
  choices.includes(choice) ? choices.filter((other) => other !== choice) : [...choices, choice];
