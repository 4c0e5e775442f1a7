import type { PeriodicLevel } from '../../pharmacology';
import { type DayCourse, hourGrid } from './hour-grid';

/** A level that repeats after whole days. */
export type Repeating = Pick<PeriodicLevel, 'days' | 'at'>;

/** Quadrature points of the common period: every hour of the grid on every day that stands for the period. */
export interface Sampler {
  readonly count: number;
  /** Of sum 1. */
  readonly weights: Float64Array;
  /** A new array with `value` at every point. */
  constant(value: number): Float64Array;
  /** Adds factor·level at every point to `target`. */
  add(target: Float64Array, level: Repeating, factor: number): Float64Array;
}

export function createSampler(days: readonly number[], course: DayCourse): Sampler {
  const { hours, weights } = hourGrid(course, days.length);
  const count = days.length * hours.length;
  return {
    count,
    weights: Float64Array.from({ length: count }, (_, i) => (weights[i % hours.length] ?? 0) / days.length),
    constant: (value) => new Float64Array(count).fill(value),
    add: (target, level, factor) => {
      let index = 0;
      for (const day of days) {
        const phase = day % level.days;
        for (const hour of hours) {
          target[index] = (target[index] ?? 0) + factor * level.at(phase, hour);
          index++;
        }
      }
      return target;
    },
  };
}
