import { csvNumber, csvText } from '../interchange';
import type { ForecastRow, ForecastSummary, Goal } from '../simulation';
import { goalLines, INTERVAL_NOTE, summaryLines } from './forecast-table';

const COLUMNS = [
  'id',
  'study',
  'arm',
  'site',
  'month',
  'forecast',
  'low95',
  'high95',
  'observed',
  'observedSe',
  'error',
  'z',
  'usedForFit',
  'scored',
  'whyNotScored',
  'fromMonth',
  'quantity',
  'sigma',
  'errorOrigin',
  'grade',
  'file',
  'use',
  'fromUntreated',
  'forecastFromMeasuredLevel',
  'assumed',
] as const satisfies readonly (keyof ForecastRow)[];

function cell(value: ForecastRow[keyof ForecastRow]): string {
  if (value === null) return '';
  if (typeof value === 'number') return csvNumber(value);
  if (typeof value === 'boolean') return String(value);
  return csvText(typeof value === 'string' ? value : value.join('; '));
}

/** Forecast against observed as CSV: the summary in comment lines, one row per published row, empty where there is no number. */
export function forecastCsv(rows: readonly ForecastRow[], summary: ForecastSummary, goals: readonly Goal[]): string {
  const comments = [
    ...summaryLines(summary),
    ...goalLines(goals),
    INTERVAL_NOTE,
    'For education; this is not medical advice.',
  ];
  const lines = [
    ...comments.map((text) => `# ${text}`),
    COLUMNS.join(','),
    ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(',')),
  ];
  return `${lines.join('\n')}\n`;
}

/** Numbers as the CSV has them; what is no number is null. */
function shortNumbers(_key: string, value: unknown): unknown {
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) ? Number(csvNumber(value)) : null;
}

/** Forecast against observed as JSON. */
export function forecastJson(rows: readonly ForecastRow[], summary: ForecastSummary, goals: readonly Goal[]): string {
  return `${JSON.stringify({ summary, goals, note: INTERVAL_NOTE, rows }, shortNumbers, 2)}\n`;
}
