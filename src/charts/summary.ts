import type { ChartSeries, TimeChartSpec } from './chart-spec';
import { formatNumber } from './number-format';
import { CHART_WORDS } from './words';

/** One sentence from the numbers: where each series begins and ends within the x domain. */
export function chartSummary(spec: TimeChartSpec): string {
  const title = spec.subtitle === undefined ? spec.title : `${spec.title}, ${spec.subtitle}`;
  const [low, high] = spec.xDomain.map((value) => formatNumber(value, { decimals: 0, ...spec.xAxis?.format }));
  const from = spec.xAxis?.prefix === undefined ? low : `${spec.xAxis.prefix} ${low}`;
  const parts = spec.series.flatMap((series) => {
    const ends = endValues(series, spec.xDomain);
    if (ends === undefined) return [];
    const [first, last] = ends.map((value) => formatNumber(value, spec.valueFormat));
    return [CHART_WORDS.summaryPart(series.label, first ?? '', last ?? '')];
  });
  return CHART_WORDS.summary(title, from ?? '', high ?? '', parts);
}

/** First and last value of the series within the domain. */
function endValues(series: ChartSeries, [low, high]: readonly [number, number]): readonly [number, number] | undefined {
  let first: number | undefined;
  let last: number | undefined;
  for (let index = 0; index < series.x.length; index += 1) {
    const x = series.x[index] ?? Number.NaN;
    const y = series.y[index] ?? Number.NaN;
    if (!(x >= low && x <= high) || !Number.isFinite(y)) continue;
    first ??= y;
    last = y;
  }
  return first === undefined || last === undefined ? undefined : [first, last];
}
