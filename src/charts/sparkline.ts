import type { ChartSeries, Size } from './chart-spec';
import { markerMark } from './markers';
import { linePath } from './path';
import { interpolateAt, makeScale, type Domain } from './scale';
import type { Mark, Scene } from './scene';
import { paintingOrder, seriesLook, seriesStroke } from './series-look';
import type { ChartTheme } from './theme';

export interface SparklineSpec {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly xDomain: Domain;
  readonly yDomain: Domain;
  readonly series: readonly ChartSeries[];
  /** Marked on every series. */
  readonly at?: number;
}

const PADDING = 5;

/** Bare curves a few lines of text high: no axes, a marker at one age. */
export function sparkline(spec: SparklineSpec, size: Size, theme: ChartTheme): Scene {
  const xScale = makeScale('linear', spec.xDomain, [PADDING, size.width - PADDING]);
  const yScale = makeScale('linear', spec.yDomain, [size.height - PADDING, PADDING]);
  const ordered = paintingOrder(spec.series);
  const lines = ordered.map((series): Mark => ({
    kind: 'path',
    id: `${spec.id}-line-${series.id}`,
    series: series.id,
    clip: `${spec.id}-plot`,
    d: linePath(series.x, series.y, xScale, yScale),
    stroke: seriesStroke(series, theme, 'compact'),
  }));
  const dots = ordered.flatMap((series) => {
    const y = spec.at === undefined ? Number.NaN : yScale.toPixel(interpolateAt(series.x, series.y, spec.at));
    if (spec.at === undefined || !(y >= 0 && y <= size.height)) return [];
    const look = seriesLook(series, theme);
    const place = { x: xScale.toPixel(spec.at), y, radius: 3 };
    return [markerMark({ id: `${spec.id}-dot-${series.id}`, shape: look.marker, color: look.color, ...place }, theme)];
  });
  return {
    width: size.width,
    height: size.height,
    title: spec.title,
    description: spec.description,
    clips: [{ id: `${spec.id}-plot`, x: 0, y: 0, width: size.width, height: size.height }],
    marks: [...lines, ...dots],
  };
}
