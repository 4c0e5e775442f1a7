import { isDensity } from '../../../evidence';
import type { ForecastRow } from '../../../simulation';
import type { ForecastCounts, Outcome, RowMeasure, RowUse } from '../../words/evidence';

/** Of a normal distribution, 95 % lie within so many standard deviations. */
export const NORMAL_95 = 1.96;

/** A hit: the observation lies inside the 95 % predictive interval, or, without one, within 1.96 sigma of the forecast. */
export function outcomeOf({ low95, high95, observed, z }: ForecastRow): Outcome {
  const isInside =
    low95 === null || high95 === null ? Math.abs(z) <= NORMAL_95 : low95 <= observed && observed <= high95;
  return isInside ? 'hit' : 'miss';
}

export const roleOf = ({ usedForFit, scored }: ForecastRow): RowUse =>
  usedForFit ? 'fitted' : scored ? 'forecast' : 'shown';

export const measureOf = ({ site }: ForecastRow): RowMeasure =>
  isDensity({ observable: site }) ? 'density' : 'markers';

/** 95 % of the sampling error around the observation. */
export const observedRange = ({ observed, observedSe }: ForecastRow): readonly [number, number] => [
  observed - NORMAL_95 * observedSe,
  observed + NORMAL_95 * observedSe,
];

export const computedRange = ({ low95, high95 }: ForecastRow): readonly [number, number] | undefined =>
  low95 === null || high95 === null ? undefined : [low95, high95];

/** Counts of some rows for the summary. */
export function countsOf(rows: readonly ForecastRow[]): ForecastCounts {
  const mean = rows.reduce((sum, { error }) => sum + Math.abs(error), 0) / rows.length;
  return {
    rows: rows.length,
    studies: new Set(rows.map(({ study }) => study)).size,
    hits: rows.filter((row) => outcomeOf(row) === 'hit').length,
    meanError: rows.length === 0 ? null : mean.toFixed(2),
  };
}
