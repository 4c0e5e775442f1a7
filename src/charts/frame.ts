import { interpolateAt, makeScale, samplesAt, type Scale } from './scale';
import type { Band, ChartSeries, Size, TimeChartSpec } from './chart-spec';
import type { Layout } from './layout';
import type { CurveObstacle, Obstacles } from './place-label';
import type { ChartTheme } from './theme';

/** Everything the parts of a chart need to draw themselves. */
export interface Frame {
  readonly spec: TimeChartSpec;
  readonly size: Size;
  readonly layout: Layout;
  readonly theme: ChartTheme;
  readonly xScale: Scale;
  readonly yScale: Scale;
  /** Clip rectangle of the plot. */
  readonly clip: string;
  /** Shared by all labels inside the plot. */
  readonly obstacles: Obstacles;
}

const COLUMN = 3;
/** Words over a band stay legible: covering three bands costs about as much as one curve. */
const BAND_WEIGHT = 0.3;

export function makeFrame(spec: TimeChartSpec, size: Size, layout: Layout, theme: ChartTheme): Frame {
  const { plot } = layout;
  const xScale = makeScale('linear', spec.xDomain, [plot.x, plot.x + plot.width]);
  const yScale = makeScale(spec.yAxis?.kind ?? 'linear', spec.yDomain, [plot.y + plot.height, plot.y]);
  const curves = [
    ...[...spec.series, ...(spec.ghosts ?? [])].map(({ x, y }) => obstacle({ x, low: y, high: y }, 1, xScale, yScale)),
    ...(spec.bands ?? []).map((band) => obstacle(band, BAND_WEIGHT, xScale, yScale)),
  ];
  return {
    spec,
    size,
    layout,
    theme,
    xScale,
    yScale,
    clip: `${spec.id}-plot`,
    obstacles: {
      boxes: [],
      lines: [],
      curves,
      bounds: { left: plot.x + 2, right: plot.x + plot.width, top: plot.y, bottom: plot.y + plot.height },
    },
  };
}

function obstacle(area: Pick<Band, 'x' | 'low' | 'high'>, weight: number, xScale: Scale, yScale: Scale): CurveObstacle {
  const [start, end] = xScale.range;
  const count = Math.floor((end - start) / COLUMN) + 1;
  const heights = (values: Float64Array): Float64Array =>
    samplesAt(area.x, values, count, (index) => xScale.toValue(start + index * COLUMN)).map(yScale.toPixel);
  const bottoms = heights(area.low);
  return { start, step: COLUMN, bottoms, tops: area.high === area.low ? bottoms : heights(area.high), weight };
}

/** Keeps a pixel height inside the plot. */
export function clampToPlot({ layout: { plot } }: Frame, y: number): number {
  return Math.min(Math.max(y, plot.y), plot.y + plot.height);
}

/** Pixel height of a series at `at`; undefined where it has no value or lies outside the plot. */
export function heightAt(frame: Frame, series: ChartSeries, at: number): number | undefined {
  const y = frame.yScale.toPixel(interpolateAt(series.x, series.y, at));
  return Number.isFinite(y) && Math.abs(y - clampToPlot(frame, y)) < 0.5 ? y : undefined;
}
