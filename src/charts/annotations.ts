import { clampToPlot, type Frame } from './frame';
import { SPAN_ROW } from './layout';
import { markerPath } from './markers';
import { roundPixel } from './number-format';
import { ON_BOX, placeLabel, type Place } from './place-label';
import type { Mark, Stroke, TextMark } from './scene';
import type { DataPoint, Span, Threshold, VerticalMarker } from './chart-spec';
import { textWidth } from './text-width';
import { seriesStyle, type ChartTheme } from './theme';
import { AXIS_TEXT } from './ticks';

/** Dotted vertical lines with words beside their lower or upper end. */
export function verticalMarkerMarks(frame: Frame, marker: VerticalMarker): readonly Mark[] {
  const { spec, theme, xScale, layout } = frame;
  if (marker.x < spec.xDomain[0] || marker.x > spec.xDomain[1]) return [];
  const { plot, density } = layout;
  const x = roundPixel(xScale.toPixel(marker.x));
  const [top, bottom] = [plot.y, plot.y + plot.height];
  const id = `${spec.id}-marker-${marker.id}`;
  const marks: Mark[] = [
    { kind: 'line', id, x1: x, x2: x, y1: top, y2: bottom, stroke: { color: theme.outline, width: 1, dash: [1, 3] } },
  ];
  if (density === 'compact') return marks;
  const heights = [bottom - 8, top + 14];
  for (let y = bottom - 26; y > top + 28; y -= 18) heights.push(y);
  const places: Place[] = heights.flatMap((y) => [
    { x: x + 6, y, anchor: 'start' },
    { x: x - 6, y, anchor: 'end' },
  ]);
  const label = placeLabel(
    {
      id: `${id}-label`,
      text: marker.label,
      size: AXIS_TEXT,
      color: theme.muted,
      halo: theme.background,
      costLimit: ON_BOX - 1,
    },
    places,
    frame.obstacles,
  );
  return label === undefined ? marks : [...marks, label];
}

/** A dotted line across the plot; empty outside the y domain. */
export function thresholdLine(frame: Frame, threshold: Threshold): readonly Mark[] {
  const { spec, theme, yScale, layout } = frame;
  if (threshold.y < spec.yDomain[0] || threshold.y > spec.yDomain[1]) return [];
  const { plot } = layout;
  const y = roundPixel(yScale.toPixel(threshold.y));
  const id = `${spec.id}-threshold-${threshold.id}`;
  return [{ kind: 'line', id, x1: plot.x, x2: plot.x + plot.width, y1: y, y2: y, stroke: thresholdStroke(theme) }];
}

/** What a threshold's full words may cost before the short ones stand for them, columns of curves. */
const FREE = 2;

/** Where along the plot a threshold's words may stand: the ends first, then anywhere. */
const THRESHOLD_SHARES = [0, 1, 0.5, 0.25, 0.75, 0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9];

/**
 * Words just above or below a threshold, wherever fewest curves pass; undefined if that costs more than `costLimit`, so that they
 * may go beside the plot instead.
 */
export function thresholdLabel(frame: Frame, threshold: Threshold, costLimit: number): TextMark | undefined {
  const { spec, theme, yScale, layout } = frame;
  const { plot } = layout;
  const y = yScale.toPixel(threshold.y);
  const places = THRESHOLD_SHARES.flatMap((share): Place[] => {
    const anchor = share === 0 ? 'start' : share === 1 ? 'end' : 'middle';
    const x = plot.x + 6 + share * (plot.width - 12);
    return [
      { x, y: y - 5, anchor },
      { x, y: y + 14, anchor },
    ];
  });
  const look = {
    id: thresholdLabelId(spec.id, threshold),
    size: AXIS_TEXT,
    color: theme.warning,
    halo: theme.background,
  };
  const full = { ...look, text: threshold.label, costLimit: Math.min(costLimit, FREE) };
  const label = placeLabel(full, places, frame.obstacles);
  return label ?? placeLabel({ ...look, text: threshold.short ?? threshold.label, costLimit }, places, frame.obstacles);
}

export const thresholdStroke = (theme: ChartTheme): Stroke => ({
  color: theme.warning,
  width: 1,
  dash: [2, 4],
  opacity: 0.85,
});
export const thresholdLabelId = (chart: string, threshold: Threshold): string =>
  `${chart}-threshold-${threshold.id}-label`;

/** Brackets above the plot, one row each where they would meet. */
export function spanMarks(frame: Frame): readonly Mark[] {
  const { layout } = frame;
  const firstRow = layout.plot.y - layout.spanRows.length * SPAN_ROW;
  return layout.spanRows.flatMap((row, index) => {
    const middle = firstRow + index * SPAN_ROW + SPAN_ROW / 2 - 3;
    return row.flatMap((span) => oneSpan(frame, span, middle));
  });
}

function oneSpan({ spec, theme, xScale, layout }: Frame, span: Span, y: number): readonly Mark[] {
  const { plot } = layout;
  const right = plot.x + plot.width;
  const isOpen = span.to === undefined || span.to > spec.xDomain[1];
  const x1 = Math.max(plot.x, xScale.toPixel(span.from));
  const x2 = isOpen ? right : xScale.toPixel(span.to ?? spec.xDomain[1]);
  if (x1 > right || x2 < plot.x) return [];
  const [a, b, top, middle, bottom] = [x1, x2, y - 5, y, y + 5].map(roundPixel);
  const endCap = isOpen
    ? `M${roundPixel(x2 - 5)},${top}L${b},${middle}L${roundPixel(x2 - 5)},${bottom}`
    : `M${b},${top}L${b},${bottom}`;
  const width = textWidth(span.label, AXIS_TEXT);
  const place: Place =
    x2 + 6 + width <= right
      ? { x: x2 + 6, y: y + 4, anchor: 'start' }
      : x1 - 6 - width >= plot.x
        ? { x: x1 - 6, y: y + 4, anchor: 'end' }
        : { x: (x1 + x2) / 2, y: y + 4, anchor: 'middle' };
  // Words in the middle interrupt the line.
  const gap = place.anchor === 'middle' ? [place.x - width / 2 - 6, place.x + width / 2 + 6].map(roundPixel) : [];
  const [from = b, to = b] = gap.filter((edge) => edge > (a ?? 0) && edge < (b ?? 0));
  return [
    {
      kind: 'path',
      id: `${spec.id}-span-${span.id}`,
      d: `M${a},${top}L${a},${bottom}M${a},${middle}L${from},${middle}M${to},${middle}L${b},${middle}${endCap}`,
      stroke: { color: seriesStyle(theme, span.style).color, width: 1.5 },
    },
    {
      kind: 'text',
      id: `${spec.id}-span-label-${span.id}`,
      ...place,
      x: roundPixel(place.x),
      y: roundPixel(place.y),
      text: span.label,
      size: AXIS_TEXT,
      color: theme.muted,
      halo: theme.background,
    },
  ];
}

/** Half the width of a point's diamond with its line, pixels. */
const REACH = 6;

/** Words of other points keep off a diamond. */
export function keepClearOfPoint({ xScale, yScale, obstacles }: Frame, { x, y }: DataPoint): void {
  const [column, row] = [xScale.toPixel(x), yScale.toPixel(y)];
  if (!Number.isFinite(column) || !Number.isFinite(row)) return;
  obstacles.boxes.push({ left: column - REACH, right: column + REACH, top: row - REACH, bottom: row + REACH });
}

/** Narrower plots have no room for the names of their points, pixels. */
const NAMED_POINTS_FROM = 360;

/** Measured values as open diamonds with whiskers and words. */
export function pointMarks(frame: Frame, point: DataPoint): readonly Mark[] {
  const { spec, theme, xScale, yScale, clip } = frame;
  const x = xScale.toPixel(point.x);
  const y = yScale.toPixel(point.y);
  if (!Number.isFinite(y) || y !== clampToPlot(frame, y) || point.x < spec.xDomain[0] || point.x > spec.xDomain[1])
    return [];
  const id = `${spec.id}-point-${point.id}`;
  const marks: Mark[] = [];
  if (point.low !== undefined && point.high !== undefined) {
    const [column, low, high] = [x, yScale.toPixel(point.low), yScale.toPixel(point.high)].map(roundPixel);
    const [left, right] = [x - 4, x + 4].map(roundPixel);
    const d = `M${column},${low}L${column},${high}M${left},${low}L${right},${low}M${left},${high}L${right},${high}`;
    marks.push({ kind: 'path', id: `${id}-whisker`, d, clip, stroke: { color: theme.text, width: 1.25 } });
  }
  marks.push({
    kind: 'path',
    id,
    d: markerPath('diamond', x, y, 4),
    fill: theme.background,
    stroke: { color: theme.text, width: 1.6 },
  });
  if (point.label === undefined || frame.layout.plot.width < NAMED_POINTS_FROM) return marks;
  const places: Place[] = [
    { x: x + 10, y: y - 5, anchor: 'start' },
    { x: x - 10, y: y + 4, anchor: 'end' },
    { x: x + 10, y: y + 4, anchor: 'start' },
    { x: x - 8, y: y + 14, anchor: 'end' },
    { x, y: y - 11, anchor: 'middle' },
    { x, y: y + 19, anchor: 'middle' },
    { x: x - 8, y: y - 9, anchor: 'end' },
    { x: x + 8, y: y + 15, anchor: 'start' },
  ];
  const label = placeLabel(
    {
      id: `${id}-label`,
      text: point.label,
      size: AXIS_TEXT,
      color: theme.text,
      halo: theme.background,
      costLimit: ON_BOX - 1,
    },
    places,
    frame.obstacles,
  );
  return label === undefined ? marks : [...marks, label];
}
