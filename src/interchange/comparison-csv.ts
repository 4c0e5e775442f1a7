import { COLUMNS, type Column, type Trajectory } from '../simulation';
import { columnNotes, MODEL_LINES, scenarioLines, sourceLines, warningLines } from './csv-header';
import { csvComment, csvFile, csvNumber, csvRow, csvText } from './csv-text';

export interface ComparisonOptions {
  /** Long: one row per scenario and age. Wide: one row per age, one group of columns per scenario. Default long. */
  readonly layout?: 'long' | 'wide';
  /** Default: all columns of the contract. */
  readonly columns?: readonly Column[];
  /** Index of the scenario the others are compared with; named in the header. */
  readonly baseline?: number;
  /** Age the runs were re-based to by `comparable`; the header then says so instead of "since the scenario's start". */
  readonly rebasedTo?: number;
}

const value = (trajectory: Trajectory, column: Column, row: number): string =>
  csvNumber(trajectory.columns[column][row] ?? Number.NaN);

function longTable(runs: readonly Trajectory[], columns: readonly Column[]): readonly string[] {
  const rows = runs.flatMap((run, index) =>
    Array.from(run.age, (age, row) =>
      csvRow([
        String(index),
        csvText(run.scenario.name),
        csvNumber(age - run.scenario.person.age),
        csvNumber(age),
        ...columns.map((column) => value(run, column, row)),
      ]),
    ),
  );
  return [csvRow(['scenario', 'name', 'years', 'age', ...columns]), ...rows];
}

/** Ages of all runs, each once; two that are written alike are one. */
const writtenAges = (runs: readonly Trajectory[]): readonly string[] => {
  const ages = new Map(runs.flatMap(({ age }) => Array.from(age, (years) => [csvNumber(years), years] as const)));
  return [...ages].sort(([, one], [, other]) => one - other).map(([text]) => text);
};

function wideTable(runs: readonly Trajectory[], columns: readonly Column[]): readonly string[] {
  const rowsByAge = runs.map((run) => new Map(Array.from(run.age, (age, row) => [csvNumber(age), row] as const)));
  const names = runs.flatMap(({ scenario }, index) =>
    columns.map((column) => csvText(`${index} ${scenario.name}: ${column}`)),
  );
  const rows = writtenAges(runs).map((age) => {
    const cells = runs.flatMap((run, index) => {
      const row = rowsByAge[index]?.get(age);
      return columns.map((column) => (row === undefined ? '' : value(run, column, row)));
    });
    return csvRow([age, ...cells]);
  });
  return [csvRow(['age', ...names]), ...rows];
}

/** Several runs as one CSV with a commented header: what the export dialog and `export --to csv` write. */
export function comparisonCsv(runs: readonly Trajectory[], options: ComparisonOptions = {}): string {
  const { layout = 'long', columns = COLUMNS, baseline, rebasedTo } = options;
  const named = runs.flatMap((run, index) =>
    [`name: ${run.scenario.name}`, ...scenarioLines(run.scenario), ...warningLines(run)].map(
      (line) => `scenario ${index} ${line}`,
    ),
  );
  const comments = [
    `comparison of ${runs.length} scenario${runs.length === 1 ? '' : 's'}`,
    ...MODEL_LINES,
    ...(baseline === undefined ? [] : [`baseline: scenario ${baseline}`]),
    ...(rebasedTo === undefined ? [] : [`starts differ: every line is re-based to 0 % at age ${rebasedTo}`]),
    ...named,
    ...columnNotes(rebasedTo),
    ...sourceLines(runs),
  ];
  const table = layout === 'long' ? longTable(runs, columns) : wideTable(runs, columns);
  return csvFile([...comments.map(csvComment), ...table]);
}
