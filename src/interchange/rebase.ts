import { COLUMNS, type Column, type Trajectory } from '../simulation';

/** Columns that are percent changes since a start. */
export const PERCENT_COLUMNS: readonly Column[] = COLUMNS.filter((column) => column.endsWith('_pct'));

/** Value at `age`, linear between output ages; NaN outside. */
function valueAt(ages: Float64Array, values: Float64Array, age: number): number {
  const right = ages.findIndex((candidate) => candidate >= age);
  const [x1, y1] = [ages[right] ?? Number.NaN, values[right] ?? Number.NaN];
  if (x1 === age) return y1;
  const [x0, y0] = [ages[right - 1] ?? Number.NaN, values[right - 1] ?? Number.NaN];
  return y0 + ((y1 - y0) * (age - x0)) / (x1 - x0);
}

function rebasedTo(run: Trajectory, start: number): Trajectory {
  if (run.age[0] === start) return run;
  const columns = { ...run.columns };
  for (const column of PERCENT_COLUMNS) {
    const values = run.columns[column];
    const reference = 1 + valueAt(run.age, values, start) / 100;
    columns[column] = values.map((value, row) =>
      (run.age[row] ?? Number.NaN) < start ? Number.NaN : 100 * ((1 + value / 100) / reference - 1),
    );
  }
  return { ...run, columns };
}

export interface Comparable {
  readonly runs: readonly Trajectory[];
  /** Age at which every line is 0 %, when that is not the start of each of them. */
  readonly rebasedTo?: number;
}

/**
 * Runs that start at different ages, re-based to the latest start: percent columns are 0 there and empty before. Runs that start
 * together stay as they are.
 */
export function comparable(runs: readonly Trajectory[]): Comparable {
  const starts = runs.map(({ age }) => age[0] ?? Number.NaN);
  const latest = Math.max(...starts);
  if (starts.every((start) => start === latest)) return { runs };
  return { runs: runs.map((run) => rebasedTo(run, latest)), rebasedTo: latest };
}
