import { pointMarks, spanMarks, thresholdMarks, verticalMarkerMarks } from './annotations';
import { axisMarks } from './axes';
import type { Cursor, Density, PlotArea, Size, TimeChartSpec } from './chart-spec';
import { cursorMarks } from './cursor';
import { bandMarks, ghostAreaId, ghostLabelMarks, ghostMarks, inlineLabelMarks, lineId, seriesMarks } from './curves';
import { endLabelMarks } from './end-labels';
import { makeFrame, type Frame } from './frame';
import { headingMarks } from './heading';
import { labeledSeries, layOut } from './layout';
import { legendMarks } from './legend';
import { areaPath, linePath, type Curve } from './path';
import type { Mark, Scene } from './scene';
import { chartSummary } from './summary';
import type { ChartTheme } from './theme';
import { emptyMarks, hasData } from './empty';

export interface TimeChart {
  readonly scene: Scene;
  readonly plot: PlotArea;
  /** Data value → pixel; NaN where it cannot be shown. */
  readonly xScale: (value: number) => number;
  readonly yScale: (value: number) => number;
  /** Pixel → data value, not limited to the domain. */
  readonly invertX: (pixel: number) => number;
  readonly invertY: (pixel: number) => number;
  /** Id of the mark that draws a series. */
  readonly lineId: (seriesId: string) => string;
  /** Id of the area between a series and its ghost. */
  readonly ghostAreaId: (seriesId: string) => string;
  /** New `d` of a line while its data change under the hand, same scales; data units. */
  readonly pathOf: (x: ArrayLike<number>, y: ArrayLike<number>) => string;
  /** New `d` of the area between two curves (ghost and present, or both edges of a band). */
  readonly areaOf: (lower: Curve, upper: Curve) => string;
  /** The cursor's marks elsewhere; ids are those in the scene, which may hold fewer or more of them. */
  readonly cursorAt: (cursor: Cursor) => readonly Mark[];
}

/** The main chart: axes, curves, direct labels or legend, annotations, cursor. */
export function timeChart(spec: TimeChartSpec, size: Size, theme: ChartTheme): TimeChart {
  return build(spec, size, theme, 'regular');
}

/** A linked chart: the same, with its heading inside, narrow margins, few ticks and no direct labels. */
export function smallChart(spec: TimeChartSpec, size: Size, theme: ChartTheme): TimeChart {
  return build(spec, size, theme, 'compact');
}

function build(spec: TimeChartSpec, size: Size, theme: ChartTheme, density: Density): TimeChart {
  const layout = layOut(spec, size, density);
  const frame = makeFrame(spec, size, layout, theme);
  const endLabels = layout.labels === 'direct' ? endLabelMarks(frame) : [];
  if (endLabels === undefined) return build({ ...spec, labels: 'legend' }, size, theme, density);
  const { plot } = layout;
  return {
    scene: {
      width: size.width,
      height: size.height,
      title: spec.subtitle === undefined ? spec.title : `${spec.title}, ${spec.subtitle}`,
      description: spec.description ?? chartSummary(spec),
      clips: [{ id: frame.clip, ...clipArea(plot) }],
      marks: hasData(spec) ? paint(frame, endLabels) : emptyMarks(frame),
    },
    plot,
    xScale: frame.xScale.toPixel,
    yScale: frame.yScale.toPixel,
    invertX: frame.xScale.toValue,
    invertY: frame.yScale.toValue,
    lineId: (seriesId) => lineId(spec.id, seriesId),
    ghostAreaId: (seriesId) => ghostAreaId(spec.id, seriesId),
    pathOf: (x, y) => linePath(x, y, frame.xScale, frame.yScale),
    areaOf: (lower, upper) => areaPath(lower, upper, frame.xScale, frame.yScale),
    cursorAt: (cursor) => cursorMarks(frame, cursor),
  };
}

/** A line along the plot's edge keeps its full width. */
function clipArea(plot: PlotArea): PlotArea {
  return { x: plot.x, y: plot.y - 2, width: plot.width + 1, height: plot.height + 4 };
}

function paint(frame: Frame, endLabels: readonly Mark[]): readonly Mark[] {
  const { spec, layout, theme } = frame;
  const cursor = spec.cursor === undefined ? [] : cursorMarks(frame, spec.cursor);
  if (spec.cursor !== undefined) keepClearOfCursor(frame, spec.cursor);
  // Placed in order of how little freedom they have; painted lines below, words above.
  const points = (spec.points ?? []).flatMap((point) => pointMarks(frame, point));
  const ghostLabels = (spec.ghosts ?? []).flatMap((ghost) => ghostLabelMarks(frame, ghost));
  const thresholds = (spec.thresholds ?? []).flatMap((threshold) => thresholdMarks(frame, threshold));
  const markers = (spec.markers ?? []).flatMap((marker) => verticalMarkerMarks(frame, marker));
  const inline = spec.series.flatMap((series) => inlineLabelMarks(frame, series));
  const notes = [...thresholds, ...markers];
  return [
    ...(layout.heading ? headingMarks(frame) : []),
    ...axisMarks(frame),
    ...bandMarks(frame),
    ...notes.filter((mark) => mark.kind !== 'text'),
    ...spanMarks(frame),
    ...(spec.ghosts ?? []).flatMap((ghost) => ghostMarks(frame, ghost)),
    ...seriesMarks(frame),
    ...notes.filter((mark) => mark.kind === 'text'),
    ...points,
    ...ghostLabels,
    ...inline,
    ...endLabels,
    ...(layout.labels === 'legend' ? legendMarks(labeledSeries(spec), legendBox(frame), theme) : []),
    ...cursor,
  ];
}

function legendBox({ spec, size, layout }: Frame): Parameters<typeof legendMarks>[1] {
  return { id: spec.id, x: 0, y: layout.legendTop, width: size.width };
}

function keepClearOfCursor({ xScale, layout: { plot }, obstacles }: Frame, cursor: Cursor): void {
  const x = xScale.toPixel(cursor.x);
  obstacles.boxes.push({ left: x - 4, right: x + 4, top: plot.y, bottom: plot.y + plot.height });
}
