import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRows } from './csv';
import { CYCLE_SUMMARY_ROWS, cycleRows } from './cycle';
import { ESTROGEN_ROWS } from './estrogens';
import { LISTED_ROWS, NOT_COMPARED } from './not-compared';
import { ORAL_PROGESTERONE_ROWS } from './progesterone-oral';
import { PROGESTERONE_ROUTE_ROWS } from './progesterone-routes';
import { PROGESTIN_ROWS } from './progestins';
import type { ComparedRow, Quantity } from './quantity';

export interface PublishedRow {
  readonly id: string;
  readonly what: string;
  readonly confidence: string;
  readonly quantities: readonly (Quantity & { readonly inside: boolean })[];
  /** Why it is not compared; absent when it is. */
  readonly reason?: string;
  /** Confidence A and not on the list of the evidence's README: it must agree or be a named miss. */
  readonly required: boolean;
}

export const EVIDENCE = readRows(readFileSync(fileURLToPath(new URL('../../../data/pk.csv', import.meta.url)), 'utf8'));

export const COMPARED: readonly ComparedRow[] = [
  ...ORAL_PROGESTERONE_ROWS,
  ...PROGESTERONE_ROUTE_ROWS,
  ...PROGESTIN_ROWS,
  ...ESTROGEN_ROWS,
  ...cycleRows(EVIDENCE),
  ...CYCLE_SUMMARY_ROWS,
];

const isInside = ({ computed, published }: Quantity): boolean =>
  computed >= published.low - 1e-9 && computed <= published.high + 1e-9;

/** Every row of the evidence with its verdict, in the order of the file. */
export const PUBLISHED: readonly PublishedRow[] = EVIDENCE.map((evidence) => {
  const { id = '', formulation = '', dose = '', analyte = '', metric = '', confidence = '' } = evidence;
  const reason = NOT_COMPARED.find(([one]) => one === id)?.[1];
  const quantities = COMPARED.filter((one) => one.id === id).flatMap((one) => one.quantities);
  return {
    id,
    what: [formulation, dose === '-' ? '' : dose, analyte, metric].filter((text) => text !== '').join(', '),
    confidence,
    quantities: quantities.map((one) => ({ ...one, inside: isInside(one) })),
    ...(reason === undefined ? {} : { reason }),
    required: confidence === 'A' && !LISTED_ROWS.includes(id),
  };
});

export { LISTED_ROWS, NOT_COMPARED };
