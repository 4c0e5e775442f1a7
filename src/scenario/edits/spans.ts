/** What levels and rates share: they hold from one age to another. */
export interface Span {
  readonly from: number;
  readonly to?: number;
}

/** Whether `span` holds at `age`: `from` ≤ age < `to`. */
export const covers = ({ from, to }: Span, age: number): boolean => from <= age && (to === undefined || age < to);

/** `entries` with the one at `index` replaced. */
export const replaced = <T>(entries: readonly T[], index: number, entry: T): readonly T[] =>
  entries.map((old, position) => (position === index ? entry : old));

/** `entries` without the one at `index`. */
export const without = <T>(entries: readonly T[], index: number): readonly T[] =>
  entries.filter((_, position) => position !== index);
