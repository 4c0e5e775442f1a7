import { quantileOfSorted } from '../../numerics';
import type { Column } from '../types';
import type { Ensemble } from './ensemble';

/** Shares of the draws that a band holds, percent. */
export const BAND_LEVELS = [50, 80, 95] as const;
export type BandShare = (typeof BAND_LEVELS)[number];

/** Between `low` and `high` lie so many percent of the draws at each age. */
export interface UncertaintyBand {
  readonly level: BandShare;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

const PERCENT = 100;

/** Central bands of a column; ages at which no draw has a value give NaN. */
export function bandsOf({ ages, draws, values }: Ensemble, column: Column): readonly UncertaintyBand[] {
  const all = values[column];
  if (all === undefined) return [];
  const width = ages.length;
  const bands = BAND_LEVELS.map((level) => ({ level, low: new Float64Array(width), high: new Float64Array(width) }));
  for (let age = 0; age < width; age++) {
    const there = Float64Array.from({ length: draws }, (_, draw) => all[draw * width + age] ?? Number.NaN)
      .filter((value) => Number.isFinite(value))
      .sort();
    for (const { level, low, high } of bands) {
      const tail = (1 - level / PERCENT) / 2;
      low[age] = quantileOfSorted(there, tail);
      high[age] = quantileOfSorted(there, 1 - tail);
    }
  }
  return bands;
}

/** How sure it is that one scenario keeps more than another. */
export interface Comparison {
  /** Share of the draws in which the first is above the second, 0 … 1; equal draws count half. */
  readonly probability: number;
  /** Draws that counted. */
  readonly draws: number;
  /** Differences of the draws: median and central 95 %. */
  readonly median: number;
  readonly low95: number;
  readonly high95: number;
}

/** Differences below this are none. */
const NOTHING = 1e-6;

/** Reads a draw's value at an age, linear between ages; NaN outside. */
function readerAt({ ages, values }: Ensemble, column: Column, age: number): (draw: number) => number {
  const all = values[column];
  const width = ages.length;
  const found = ages.findIndex((one) => one >= age);
  if (all === undefined || found < 0 || age < (ages[0] ?? Infinity)) return () => Number.NaN;
  const above = Math.max(1, found);
  const [from, to] = [ages[above - 1] ?? 0, ages[above] ?? 1];
  const share = (age - from) / (to - from);
  return (draw) => {
    const [low, high] = [all[draw * width + above - 1] ?? Number.NaN, all[draw * width + above] ?? Number.NaN];
    return low + (high - low) * share;
  };
}

/** Compares two scenarios draw by draw at an age; undefined when no draw has both. */
export function compareAt(one: Ensemble, other: Ensemble, column: Column, age: number): Comparison | undefined {
  const [first, second] = [readerAt(one, column, age), readerAt(other, column, age)];
  const differences: number[] = [];
  let above = 0;
  for (let draw = 0; draw < Math.min(one.draws, other.draws); draw++) {
    const difference = first(draw) - second(draw);
    if (!Number.isFinite(difference)) continue;
    differences.push(difference);
    above += Math.abs(difference) <= NOTHING ? 0.5 : Number(difference > 0);
  }
  if (differences.length === 0) return undefined;
  const sorted = Float64Array.from(differences).sort();
  return {
    probability: above / differences.length,
    draws: differences.length,
    median: quantileOfSorted(sorted, 0.5),
    low95: quantileOfSorted(sorted, 0.025),
    high95: quantileOfSorted(sorted, 0.975),
  };
}
