import type { TimeChartSpec } from './chart-spec';
import { formatNumber } from './number-format';
import { interpolateAt } from './scale';
import { CHART_WORDS } from './words';

/** A chart as rows of text, one column per series after the position. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Values at multiples of `every` (x units) and at both ends of the x domain, interpolated between samples. */
export function chartTable(spec: TimeChartSpec, every: number): ChartTable {
  if (!(every > 0)) throw new RangeError(`a table needs a positive step, got ${every}`);
  const [low, high] = spec.xDomain;
  const inner: number[] = [];
  for (let step = Math.ceil(low / every); step * every < high; step += 1)
    if (step * every > low) inner.push(step * every);
  const position = (x: number): string =>
    formatNumber(x, { decimals: Number.isInteger(x) ? 0 : 1, ...spec.xAxis?.format });
  return {
    caption: spec.subtitle === undefined ? spec.title : `${spec.title}, ${spec.subtitle}`,
    columns: [spec.xAxis?.prefix ?? '', ...spec.series.map((series) => series.label)],
    rows: [low, ...inner, high].map((x) => [
      position(x),
      ...spec.series.map((series) => {
        const value = interpolateAt(series.x, series.y, x);
        return Number.isFinite(value) ? formatNumber(value, spec.valueFormat) : CHART_WORDS.noValue;
      }),
    ]),
  };
}
