import type { Spread } from './spread';

/** One published number of a row and what the program gives. */
export interface Quantity {
  readonly name: string;
  readonly computed: number;
  readonly published: Spread;
  /** Why the program is known not to meet it. */
  readonly miss?: string;
}

/** A row of the evidence that can be computed. */
export interface ComparedRow {
  readonly id: string;
  readonly quantities: readonly Quantity[];
}

export const row = (id: string, ...quantities: readonly Quantity[]): ComparedRow => ({ id, quantities });

export const compare = (name: string, computed: number, published: Spread, miss?: string): Quantity => ({
  name,
  computed,
  published,
  ...(miss === undefined ? {} : { miss }),
});
