import type { Site, ScenarioSet } from '../../scenario';
import type { Column, Trajectory } from '../../simulation';
import { interpolate, type Run } from '../../state';

/** One scenario ready to be drawn: which one it is, how it looks, its trajectory. */
export interface Line {
  /** Position in the set. */
  readonly index: number;
  readonly name: string;
  /** Index into the theme's series styles: 0 is the baseline's slate. */
  readonly style: number;
  readonly isFocus: boolean;
  readonly isBaseline: boolean;
  readonly trajectory: Trajectory;
}

/** The baseline is slate; the others take the hues in the order of the set. */
export function styleOf(set: ScenarioSet, index: number): number {
  if (index === set.baseline) return 0;
  return index < set.baseline ? index + 1 : index;
}

/** Lines of the visible scenarios whose run succeeded. */
export const visibleLines = (set: ScenarioSet, runs: readonly Run[], hidden: readonly number[]): readonly Line[] =>
  allLines(set, runs).filter(({ index, isFocus }) => isFocus || !hidden.includes(index));

/** The same with the hidden ones. */
export function allLines(set: ScenarioSet, runs: readonly Run[]): readonly Line[] {
  return runs.flatMap((run, index) => {
    if (!run.trajectory) return [];
    return [
      {
        index,
        name: run.scenario.name,
        style: styleOf(set, index),
        isFocus: index === set.focus,
        isBaseline: index === set.baseline,
        trajectory: run.trajectory,
      },
    ];
  });
}

/** Youngest and oldest age of any line. */
export function ageDomain(lines: readonly Line[]): readonly [number, number] {
  const starts = lines.map(({ trajectory }) => trajectory.age[0] ?? 0);
  const ends = lines.map(({ trajectory }) => trajectory.age.at(-1) ?? 1);
  return lines.length === 0 ? [0, 1] : [Math.min(...starts), Math.max(...ends)];
}

/** Every line is 0 % at its own start; when starts differ, all are re-based to the latest one. */
export function commonStart(lines: readonly Line[]): number {
  return Math.max(...lines.map(({ trajectory }) => trajectory.age[0] ?? 0));
}

export const percentColumn = (site: Site): Column => `${site}_BMD_pct`;
export const tScoreColumn = (site: Site): Column => `${site}_T`;

const rebasedAt = new WeakMap<Float64Array, Map<number, Float64Array>>();

/** Percent change since `startAge` from percent change since the run's own start; the same array when nothing changes. */
export function rebasedPercent(trajectory: Trajectory, column: Column, startAge: number): Float64Array {
  const values = trajectory.columns[column];
  if (startAge === trajectory.age[0]) return values;
  const known = rebasedAt.get(values) ?? new Map<number, Float64Array>();
  rebasedAt.set(values, known);
  const done = known.get(startAge);
  if (done) return done;
  const reference = 1 + interpolate(trajectory.age, values, startAge) / 100;
  const rebased = values.map((value, index) =>
    (trajectory.age[index] ?? 0) < startAge ? NaN : 100 * ((1 + value / 100) / reference - 1),
  );
  known.set(startAge, rebased);
  return rebased;
}
