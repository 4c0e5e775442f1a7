import type { NumberFormat } from '../../charts';
import type { Depth, Measure, Site } from '../../scenario';
import type { Column } from '../../simulation';
import type { ViewState } from '../../state';
import { percentColumn, rebasedPercent, tScoreColumn, type Line } from './lines';

/** What the vertical axis of the main chart measures. */
export const UNITS = ['percent', 't-score', 'density'] as const;
export type Unit = Measure | 'density';

/** Fundamentals knows percent alone; what was chosen elsewhere is kept. */
export function unitOf({ measure, inDensity }: Pick<ViewState, 'measure' | 'inDensity'>, depth: Depth): Unit {
  if (depth === 'fundamentals') return 'percent';
  return inDensity ? 'density' : measure;
}

/** What to write into the view for a unit; links keep the last measure they can carry. */
export const viewOfUnit = (unit: Unit): Partial<Pick<ViewState, 'measure' | 'inDensity'>> =>
  unit === 'density' ? { inDensity: true } : { inDensity: false, measure: unit };

export const densityColumn = (site: Site): Column => `${site}_BMD`;

/** A line's values in a unit; percent counts from `startAge`. */
export function valuesOf(line: Line, site: Site, unit: Unit, startAge: number): Float64Array {
  const { trajectory } = line;
  switch (unit) {
    case 'percent':
      return rebasedPercent(trajectory, percentColumn(site), startAge);
    case 't-score':
      return trajectory.columns[tScoreColumn(site)];
    case 'density':
      return trajectory.columns[densityColumn(site)];
  }
}

interface UnitLook {
  readonly axis: NumberFormat;
  readonly value: NumberFormat;
  readonly difference: NumberFormat;
  /** The axis spans at least this much; less when zoomed or for differences. */
  readonly span: number;
  readonly closeSpan: number;
}

export const UNIT_LOOKS: Readonly<Record<Unit, UnitLook>> = {
  percent: {
    axis: { suffix: ' %' },
    value: { decimals: 1, suffix: ' %', plus: true },
    difference: { decimals: 1, suffix: ' points', plus: true },
    span: 4,
    closeSpan: 1,
  },
  't-score': {
    axis: {},
    value: { decimals: 1 },
    difference: { decimals: 2, plus: true },
    span: 0.6,
    closeSpan: 0.1,
  },
  density: {
    axis: {},
    value: { decimals: 3, suffix: ' g/cm²' },
    difference: { decimals: 3, suffix: ' g/cm²', plus: true },
    span: 0.05,
    closeSpan: 0.01,
  },
};

/** A straight line from one quantity to another. */
export interface StraightMap {
  readonly slope: number;
  readonly at: (value: number) => number;
}

/**
 * The map between two columns of one run that are linear in one another, as percent, T-score and density of one woman are: through
 * its first and its farthest sample. NaN throughout when the run never changes.
 */
export function straightMap(from: ArrayLike<number>, to: ArrayLike<number>): StraightMap {
  let [start, farthest] = [-1, -1];
  for (let index = 0; index < from.length; index += 1) {
    const value = from[index] ?? NaN;
    if (!Number.isFinite(value)) continue;
    if (start < 0) start = index;
    const reach = (other: number): number => Math.abs((from[other] ?? NaN) - (from[start] ?? NaN));
    if (farthest < 0 || reach(index) > reach(farthest)) farthest = index;
  }
  const [x, y] = [from[start] ?? NaN, to[start] ?? NaN];
  const slope = ((to[farthest] ?? NaN) - y) / ((from[farthest] ?? NaN) - x);
  return { slope, at: (value) => y + slope * (value - x) };
}
