import { gaussLegendre } from '../../numerics';
import { HOURS_PER_DAY } from '../../units';

/** Points of a day with weights of sum 1. */
export interface HourGrid {
  readonly hours: Float64Array;
  readonly weights: Float64Array;
}

/** How levels change within a day: smoothly; by doses behind a slow filter; by doses as they come. */
export type DayCourse = 'even' | 'filtered-doses' | 'doses';

/** Points crowd towards the dose at hour 0: hour = 24·x^GRADING. */
const GRADING = 2;

function grid(points: number, grading: number): HourGrid {
  const { nodes, weights } = gaussLegendre(points);
  const x = nodes.map((node) => (1 + node) / 2);
  return {
    hours: x.map((one) => HOURS_PER_DAY * one ** grading),
    weights: x.map((one, i) => ((weights[i] ?? 0) / 2) * grading * one ** (grading - 1)),
  };
}

/** Points measured to give mean responses to 1e-7 (docs/decisions/0021). */
const GRIDS: Readonly<Record<DayCourse, HourGrid>> = {
  even: grid(5, 1),
  'filtered-doses': grid(14, GRADING),
  doses: grid(28, GRADING),
};
/** When one day stands for all, more points cost nothing. */
const SINGLE_DAY: Readonly<Record<DayCourse, HourGrid>> = {
  even: GRIDS.even,
  'filtered-doses': grid(32, GRADING),
  doses: grid(64, GRADING),
};

/** The grid for one of `days` days to cover. */
export const hourGrid = (course: DayCourse, days: number): HourGrid => (days === 1 ? SINGLE_DAY : GRIDS)[course];
