import { differenceSeries, formatNumber, interpolateAt, niceDomain, within, type ChartSeries } from '../../charts';
import type { ChartContext, ChartDefinition, DifferenceLook } from './definition';
import { seriesId } from './definition';

/** The same chart as differences from the baseline; unchanged where it has none or differences mean nothing. */
export function differenceDefinition(base: ChartDefinition): ChartDefinition {
  const { difference: look } = base;
  if (!look) return base;
  return {
    ...base,
    yDomain: (context) =>
      context.baseline
        ? niceDomain(
            seriesOf(base, look, context).map(({ x, y }) => within(x, y, context.xDomain)),
            { include: [0], minimumSpan: look.span, ...(base.size === 'small' ? { count: 3 } : {}) },
          )
        : base.yDomain(context),
    spec: (context) => {
      const spec = base.spec(context);
      if (!context.baseline) return spec;
      const { thresholds: _scale, points: _observed, bands: _single, ...rest } = spec;
      return {
        ...rest,
        subtitle: look.subtitle(context.baseline),
        yAxis: { format: { plus: true } },
        valueFormat: look.valueFormat,
        series: seriesOf(base, look, context),
        bands: look.bands?.(context) ?? [],
      };
    },
  };
}

/** Differences of the lines shown. The baseline is the line at 0 of the main chart; small charts have their axis for that. */
function seriesOf(base: ChartDefinition, look: DifferenceLook, context: ChartContext): readonly ChartSeries[] {
  const { baseline, lines } = context;
  if (!baseline) return [];
  const isShown = lines.some(({ index }) => index === baseline.index);
  const complete = isShown ? context : { ...context, lines: [...lines, baseline] };
  const own = seriesId(baseline);
  const partOf = ({ id }: ChartSeries): string => id.replace(/^s\d+/, '');
  const isReference = ({ id }: ChartSeries): boolean => id === own || id.startsWith(`${own}-`);
  const all = differenceSeries(base.spec(complete), (series) => own + partOf(series));
  const others = all.filter((series) => !isReference(series));
  if (base.size === 'main')
    return (isShown ? all : others).map((series) => withEnd(series, look, context, isReference(series)));
  if (others.length === 0) return all;
  // The word beside a baseline's line goes to the first line that stays.
  const words = new Map(all.flatMap((series) => (series.inlineLabel ? [[partOf(series), series.inlineLabel]] : [])));
  return others.map((series) => {
    const { inlineLabel: _old, ...bare } = series;
    const part = partOf(series);
    const word = words.get(part);
    words.delete(part);
    return word === undefined ? bare : { ...bare, inlineLabel: word };
  });
}

function withEnd(
  series: ChartSeries,
  look: DifferenceLook,
  { xDomain }: ChartContext,
  isReference: boolean,
): ChartSeries {
  const { valueLabel: _absolute, ...bare } = series;
  if (!look.endLabel || isReference) return bare;
  const end = Math.min(xDomain[1], series.x.at(-1) ?? xDomain[1]);
  const value = formatNumber(interpolateAt(series.x, series.y, end), look.valueFormat);
  return { ...bare, valueLabel: look.endLabel(value, end) };
}
