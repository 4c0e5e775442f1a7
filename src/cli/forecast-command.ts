import { loadPublishedRows } from '../evidence';
import {
  forecastGoals,
  forecastRows,
  forecastSummary,
  type Goal,
  loadForecastSpread,
  type ForecastRow,
  type ForecastSummary,
  SimulationError,
} from '../simulation';
import { quoted, takeArguments, wordOf } from './arguments';
import { forecastCsv, forecastJson } from './forecast-files';
import { forecastTable } from './forecast-table';
import type { CommandIo } from './io';
import { CommandRefusal } from './refusal';

const WRITERS = { table: forecastTable, csv: forecastCsv, json: forecastJson } as const;

const PICKED = {
  fit: ({ usedForFit }) => usedForFit,
  scored: ({ scored }) => scored,
  all: () => true,
} as const satisfies Record<string, (row: ForecastRow) => boolean>;

interface Forecast {
  readonly rows: readonly ForecastRow[];
  readonly summary: ForecastSummary;
  readonly goals: readonly Goal[];
}

async function forecast(): Promise<Forecast> {
  try {
    const { targets } = await loadPublishedRows();
    const rows = forecastRows(targets, {}, await loadForecastSpread());
    const summary = forecastSummary(rows);
    return { rows, summary, goals: forecastGoals(rows, summary, targets) };
  } catch (error) {
    if (error instanceof SimulationError) throw new CommandRefusal(`a trial could not be simulated: ${error.message}`);
    throw error;
  }
}

/** `forecast [--format table|csv|json] [--use fit|scored|all]`; summary and goals count all rows, whichever are written. */
export async function forecastCommand(words: readonly string[], io: CommandIo): Promise<void> {
  const { positionals, options } = takeArguments(words, ['format', 'use']);
  const [extra] = positionals;
  if (extra !== undefined) throw new CommandRefusal(`forecast takes no file, found ${quoted(extra)}`);
  const format = wordOf('format', ['table', 'csv', 'json'], options.format ?? 'table');
  const use = wordOf('use', ['fit', 'scored', 'all'], options.use ?? 'all');
  const { rows, summary, goals } = await forecast();
  io.standardOutput(WRITERS[format](rows.filter(PICKED[use]), summary, goals));
}
