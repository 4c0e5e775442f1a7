import { gaussLegendre } from '../../numerics';
import { HOURS_PER_DAY } from '../../units';

/** Points of a day with weights of sum 1. */
export interface HourGrid {
  readonly hours: Float64Array;
  readonly weights: Float64Array;
}

const EVEN_POINTS = 6;
const PULSED_POINTS = 16;
/** When one day stands for all, more points cost nothing. */
const SINGLE_DAY_POINTS = 48;
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

const EVEN = grid(EVEN_POINTS, 1);
const PULSED = grid(PULSED_POINTS, GRADING);
const SINGLE_DAY = grid(SINGLE_DAY_POINTS, GRADING);

/** The grid for levels that do (`pulsed`) or do not jump at the start of a day, when `days` days are covered. */
export function hourGrid(pulsed: boolean, days: number): HourGrid {
  if (!pulsed) return EVEN;
  return days === 1 ? SINGLE_DAY : PULSED;
}
