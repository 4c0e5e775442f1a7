import { csvNumber, csvText } from '../../../interchange';
import type { ComparedRow } from './forecast-run';
import { outcomeOf, roleOf } from './judge';

const NUMBERS = [
  'fromMonth',
  'month',
  'forecast',
  'low95',
  'high95',
  'observed',
  'observedSe',
  'sigma',
  'error',
  'z',
] as const;
const HEAD = ['id', 'study', 'arm', 'site', 'quantity', ...NUMBERS, 'use', 'outcome', 'grade', 'source', 'assumed'];

/** The rows as shown, with their numbers in full. */
export function forecastCsv(rows: readonly ComparedRow[], notes: readonly string[]): string {
  const lines = rows.map(({ row, target }) =>
    [
      ...[row.id, row.study, row.arm, row.site, row.quantity].map(csvText),
      ...NUMBERS.map((name) => {
        const value = row[name];
        return value === null ? '' : csvNumber(value);
      }),
      ...[roleOf(row), outcomeOf(row), row.grade, target.citation, row.assumed.join('; ')].map(csvText),
    ].join(','),
  );
  return [...notes.map((note) => `# ${note}`), HEAD.join(','), ...lines, ''].join('\n');
}
