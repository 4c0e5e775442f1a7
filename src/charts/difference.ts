import type { ChartSeries, TimeChartSpec } from './chart-spec';
import { interpolateAt } from './scale';

/** Charts of how far curves lie above or below one of them. */

const known = new WeakMap<Float64Array, WeakMap<Float64Array, Float64Array>>();

/**
 * `series` less `reference` at the series' own x; NaN where either has no value. The same two columns give the same array again, so
 * that what did not change is not drawn anew.
 */
export function differenceOf(
  series: Pick<ChartSeries, 'x' | 'y'>,
  reference: Pick<ChartSeries, 'x' | 'y'>,
): Float64Array {
  const ofReference = known.get(reference.y) ?? new WeakMap<Float64Array, Float64Array>();
  known.set(reference.y, ofReference);
  const done = ofReference.get(series.y);
  if (done !== undefined) return done;
  const difference = series.y.map(
    (value, index) => value - interpolateAt(reference.x, reference.y, series.x[index] ?? Number.NaN),
  );
  ofReference.set(series.y, difference);
  return difference;
}

/**
 * The series as differences from the one `referenceOf` names for each; those without a reference are left out. A reference stays,
 * as the line at 0.
 */
export function differenceSeries(
  spec: Pick<TimeChartSpec, 'series'>,
  referenceOf: (series: ChartSeries) => string | undefined,
): readonly ChartSeries[] {
  const byId = new Map(spec.series.map((series) => [series.id, series]));
  return spec.series.flatMap((series): ChartSeries[] => {
    const reference = byId.get(referenceOf(series) ?? '');
    return reference === undefined ? [] : [{ ...series, y: differenceOf(series, reference) }];
  });
}
