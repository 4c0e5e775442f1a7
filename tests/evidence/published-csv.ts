import { readFileSync } from 'node:fs';
import { parseCsv } from '../interchange/parse-csv';

export const FILES = ['calibration', 'forecast', 'reference'] as const;

/** A row of a published file by column name. */
export type PublishedRow = Readonly<Record<string, string>>;

/** The rows of one of the copied files. */
export function publishedCsv(file: (typeof FILES)[number]): readonly PublishedRow[] {
  const text = readFileSync(new URL(`../../data/evidence/bone-${file}.csv`, import.meta.url), 'utf8');
  const [header = [], ...rows] = parseCsv(text.replaceAll('\r\n', '\n')).rows;
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

/** The number at the beginning of a text, or undefined when there is none. */
export const leadingNumber = (text: string): number | undefined => {
  const [found] = /^-?\d+(\.\d+)?/.exec(text.trim()) ?? [];
  return found === undefined ? undefined : Number(found);
};
