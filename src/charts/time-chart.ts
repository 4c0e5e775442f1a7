import {
  keepClearOfPoint,
  pointMarks,
  spanMarks,
  thresholdLabel,
  thresholdLine,
  verticalMarkerMarks,
} from './annotations';
import { axisMarks } from './axes';
import type { Cursor, Density, PlotArea, Size, Threshold, TimeChartSpec } from './chart-spec';
import { cursorMarks } from './cursor';
import {
  bandId,
  bandMarks,
  ghostAreaId,
  ghostLabelMarks,
  ghostMarks,
  inlineLabelMarks,
  lineId,
  seriesMarks,
} from './curves';
import { endLabelMarks } from './end-labels';
import { makeFrame, type Frame } from './frame';
import { headingMarks } from './heading';
import { labeledSeries, layOut } from './layout';
import { legendMarks } from './legend';
import { ON_BOX, textBox } from './place-label';
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
  /** Id of the mark that draws one band of a series. */
  readonly bandId: (seriesId: string, level: number) => string;
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
  const marks = hasData(spec) ? paint(frame) : emptyMarks(frame);
  if (marks === undefined) return build({ ...spec, labels: 'legend' }, size, theme, density);
  const { plot } = layout;
  return {
    scene: {
      width: size.width,
      height: size.height,
      title: spec.subtitle === undefined ? spec.title : `${spec.title}, ${spec.subtitle}`,
      description: spec.description ?? chartSummary(spec),
      clips: [{ id: frame.clip, ...clipArea(plot) }],
      marks,
    },
    plot,
    xScale: frame.xScale.toPixel,
    yScale: frame.yScale.toPixel,
    invertX: frame.xScale.toValue,
    invertY: frame.yScale.toValue,
    lineId: (seriesId) => lineId(spec.id, seriesId),
    bandId: (seriesId, level) => bandId(spec.id, seriesId, level),
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

/** All marks in painting order; undefined when the direct labels do not fit. */
function paint(frame: Frame): readonly Mark[] | undefined {
  const { spec, layout, theme } = frame;
  const cursor = spec.cursor === undefined ? [] : cursorMarks(frame, spec.cursor);
  if (spec.cursor !== undefined) keepClearOfCursor(frame, spec.cursor, cursor);
  if (spec.keepClearAt !== undefined) keepClearOfLine(frame, spec.keepClearAt);
  // Words are placed in order of how little freedom they have, and painted above all lines.
  for (const point of spec.points ?? []) keepClearOfPoint(frame, point);
  const points = (spec.points ?? []).flatMap((point) => pointMarks(frame, point));
  const ghostLabels = (spec.ghosts ?? []).flatMap((ghost) => ghostLabelMarks(frame, ghost));
  const { inside, beside } = thresholdWords(frame);
  const endLabels = layout.labels === 'direct' ? endLabelMarks(frame, beside) : [];
  if (endLabels === undefined) return undefined;
  const markers = (spec.markers ?? []).flatMap((marker) => verticalMarkerMarks(frame, marker));
  return [
    ...(layout.heading ? headingMarks(frame) : []),
    ...axisMarks(frame),
    ...bandMarks(frame),
    ...(spec.thresholds ?? []).flatMap((threshold) => thresholdLine(frame, threshold)),
    ...markers.filter((mark) => mark.kind !== 'text'),
    ...spanMarks(frame),
    ...(spec.ghosts ?? []).flatMap((ghost) => ghostMarks(frame, ghost)),
    ...seriesMarks(frame),
    // Words may interrupt the cursor's line, so it lies below them; its flag and markers above.
    ...cursor.filter((mark) => mark.kind === 'line'),
    ...inside,
    ...markers.filter((mark) => mark.kind === 'text'),
    ...points,
    ...ghostLabels,
    ...spec.series.flatMap((series) => inlineLabelMarks(frame, series)),
    ...endLabels,
    ...(layout.labels === 'legend' ? legendMarks(labeledSeries(spec), legendBox(frame), theme) : []),
    ...cursor.filter((mark) => mark.kind !== 'line'),
  ];
}

/** How many columns of curves a threshold's words may cover before they move beside the plot. */
const THRESHOLD_LIMIT = 2;

function thresholdWords(frame: Frame): { readonly inside: readonly Mark[]; readonly beside: readonly Threshold[] } {
  const { spec, layout } = frame;
  const inside: Mark[] = [];
  const beside: Threshold[] = [];
  const hasRoomBeside = layout.labels === 'direct';
  for (const threshold of spec.thresholds ?? []) {
    if (thresholdLine(frame, threshold).length === 0) continue;
    const limit = hasRoomBeside ? THRESHOLD_LIMIT : ON_BOX - 1;
    const label = layout.density === 'compact' ? undefined : thresholdLabel(frame, threshold, limit);
    if (label !== undefined) inside.push(label);
    else if (hasRoomBeside) beside.push(threshold);
  }
  return { inside, beside };
}

function legendBox({ spec, size, layout }: Frame): Parameters<typeof legendMarks>[1] {
  return { id: spec.id, x: 0, y: layout.legendTop, width: size.width, entryLimit: layout.legendEntry };
}

function keepClearOfLine({ xScale, layout, obstacles }: Frame, at: number): void {
  const x = xScale.toPixel(at);
  obstacles.lines.push({ left: x - 4, right: x + 4, top: layout.plot.y, bottom: layout.plot.y + layout.plot.height });
}

function keepClearOfCursor(frame: Frame, cursor: Cursor, marks: readonly Mark[]): void {
  const { obstacles } = frame;
  keepClearOfLine(frame, cursor.x);
  for (const mark of marks) {
    if (mark.kind === 'text') obstacles.boxes.push(textBox(mark.text, mark.size, mark.weight ?? 400, mark));
  }
}
