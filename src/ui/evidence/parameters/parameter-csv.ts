import { csvNumber, csvText } from '../../../interchange';
import type { ParameterWords } from '../../words/evidence';
import type { ParameterRow } from './parameter-rows';
import { spreadText } from './spread-text';

const HEAD = [
  ...['id', 'symbol', 'name', 'value', 'unit', 'least', 'most', 'spread', 'origin', 'grade', 'source', 'note'],
  ...['effectStep', 'effectUntreated', 'effectTherapy', 'priorCenter', 'posteriorMedian', 'low95', 'high95'],
];

/** The parameters as shown, with everything their records say. */
export function parameterCsv(rows: readonly ParameterRow[], words: ParameterWords, notes: readonly string[]): string {
  const optional = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : csvNumber(value);
  const lines = rows.map(({ record, effect, fit }) =>
    [
      ...[record.id, record.symbol, record.name].map(csvText),
      csvNumber(record.value),
      csvText(record.unit),
      ...record.range.map(csvNumber),
      ...[spreadText(record, words), record.origin, record.grade, record.source, record.note ?? ''].map(csvText),
      csvText(effect.step ?? ''),
      ...[effect.natural, effect.therapy, fit?.prior.center, fit?.median, fit?.low95, fit?.high95].map(optional),
    ].join(','),
  );
  return [...notes.map((note) => `# ${note}`), HEAD.join(','), ...lines, ''].join('\n');
}
