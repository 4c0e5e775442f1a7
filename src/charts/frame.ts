import { interpolateAt, makeScale, type Scale } from './scale';
import type { ChartSeries, Size, TimeChartSpec } from './chart-spec';
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

export function makeFrame(spec: TimeChartSpec, size: Size, layout: Layout, theme: ChartTheme): Frame {
  const { plot } = layout;
  const xScale = makeScale('linear', spec.xDomain, [plot.x, plot.x + plot.width]);
  const yScale = makeScale(spec.yAxis?.kind ?? 'linear', spec.yDomain, [plot.y + plot.height, plot.y]);
  const curves = [...spec.series, ...(spec.ghosts ?? [])].map((curve) => curveObstacle(curve, xScale, yScale));
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
      curves,
      bounds: { left: plot.x + 2, right: plot.x + plot.width, top: plot.y, bottom: plot.y + plot.height },
    },
  };
}

function curveObstacle(curve: Pick<ChartSeries, 'x' | 'y'>, xScale: Scale, yScale: Scale): CurveObstacle {
  const [start, end] = xScale.range;
  const count = Math.floor((end - start) / COLUMN) + 1;
  const heights = Float64Array.from({ length: count }, (_, index) =>
    yScale.toPixel(interpolateAt(curve.x, curve.y, xScale.toValue(start + index * COLUMN))),
  );
  return { start, step: COLUMN, heights };
}

/** Keeps a pixel height inside the plot. */
export function clampToPlot({ layout: { plot } }: Frame, y: number): number {
  return Math.min(Math.max(y, plot.y), plot.y + plot.height);
}
