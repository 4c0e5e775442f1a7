import { COLUMNS, type Trajectory } from '../simulation';
import { columnNotes, MODEL_LINES, scenarioLines, sourceLines, warningLines } from './csv-header';
import { csvComment, csvFile, csvNumber, csvRow } from './csv-text';

/** The columns of a run in the order of the contract. */
export const SIMULATION_COLUMNS: readonly string[] = ['years', 'age', ...COLUMNS];

/** Numbers of a run row by row, in the order of `SIMULATION_COLUMNS`. */
export const simulationRows = (trajectory: Trajectory): number[][] =>
  Array.from(trajectory.age, (age, row) => [
    age - trajectory.scenario.person.age,
    age,
    ...COLUMNS.map((column) => trajectory.columns[column][row] ?? Number.NaN),
  ]);

/** A run as CSV: commented header, one line of column names, one row per output age. */
export function simulationCsv(trajectory: Trajectory): string {
  const comments = [
    `scenario: ${trajectory.scenario.name}`,
    ...MODEL_LINES,
    ...scenarioLines(trajectory.scenario),
    ...warningLines(trajectory),
    ...columnNotes(),
    ...sourceLines([trajectory]),
  ];
  return csvFile([
    ...comments.map(csvComment),
    csvRow(SIMULATION_COLUMNS),
    ...simulationRows(trajectory).map((row) => csvRow(row.map(csvNumber))),
  ]);
}
