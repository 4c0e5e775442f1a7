import { thresholdLabelId, thresholdStroke } from './annotations';
import { dodge } from './dodge';
import { clampToPlot, type Frame } from './frame';
import { labeledSeries, LEADER } from './layout';
import { markerMark } from './markers';
import { roundPixel } from './number-format';
import type { Mark, Stroke } from './scene';
import { interpolateAt } from './scale';
import { dimming, seriesLook } from './series-look';
import type { ChartSeries, Threshold } from './chart-spec';
import { balanceText, fitText } from './text-width';
import type { ChartTheme } from './theme';
import { AXIS_TEXT } from './ticks';

const LINE = 15;
const GAP = 5;
/** From the plot's edge: where leaders begin, bend, and end at the marker, pixels. */
const LEADER_FROM = 3;
const LEADER_BEND = 11;
const MARKER_AT = 19;
const MARKER_RADIUS = 3.5;
/** Labels may reach this far below the plot. */
const BELOW_AXIS = 6;

interface TextLine {
  readonly id: string;
  readonly text: string;
  readonly color: string;
  readonly weight: number;
}

interface EndLabel {
  readonly lines: readonly TextLine[];
  /** Where the leader starts: the end of the curve. */
  readonly end: { readonly x: number; readonly y: number };
  /** What the label belongs to; also the end of its marks' ids. */
  readonly of: string;
  readonly series: ChartSeries | undefined;
  readonly leader: Stroke;
}

/**
 * Labels right of the plot in text color, each led to by a line in the series' color, moved apart just enough. Thresholds whose
 * words found no room inside the plot join them. What does not fit goes in this order: values, second lines of names. Undefined if
 * even one line each does not fit (use a legend).
 */
export function endLabelMarks(frame: Frame, thresholds: readonly Threshold[]): readonly Mark[] | undefined {
  const { plot } = frame.layout;
  const low = Math.min(plot.y, 8);
  const high = plot.y + plot.height + BELOW_AXIS;
  for (const [nameLines, hasValue] of [
    [2, true],
    [2, false],
    [1, false],
  ] as const) {
    const labels = [
      ...thresholds.map((threshold) => thresholdEndLabel(frame, threshold)),
      ...labeledSeries(frame.spec).flatMap((series) => seriesEndLabel(frame, series, nameLines, hasValue)),
    ];
    const items = labels.map((label) => ({ desired: label.end.y, height: label.lines.length * LINE + GAP }));
    const centers = dodge(items, low, high);
    if (centers !== undefined) return labels.flatMap((label, index) => labelMarks(frame, label, centers[index] ?? 0));
  }
  return undefined;
}

const roomFor = ({ size, layout: { plot } }: Frame): number => size.width - (plot.x + plot.width) - LEADER - 2;

function thresholdEndLabel(frame: Frame, threshold: Threshold): EndLabel {
  const { spec, theme, layout, yScale } = frame;
  const text = fitText(threshold.label, roomFor(frame), AXIS_TEXT);
  return {
    of: `threshold-${threshold.id}`,
    series: undefined,
    leader: thresholdStroke(theme),
    end: { x: layout.plot.x + layout.plot.width, y: yScale.toPixel(threshold.y) },
    lines: [{ id: thresholdLabelId(spec.id, threshold), text, color: theme.warning, weight: 400 }],
  };
}

function seriesEndLabel(frame: Frame, series: ChartSeries, nameLines: number, hasValue: boolean): readonly EndLabel[] {
  const { spec, theme, layout, xScale, yScale } = frame;
  const last = lastVisible(frame, series);
  if (last === undefined) return [];
  const color = series.emphasis === 'dimmed' ? theme.muted : theme.text;
  const names = balanceText(series.label, roomFor(frame), AXIS_TEXT, 600, nameLines);
  const lines: TextLine[] = names.map((text, row) => ({
    id: `${spec.id}-name-${series.id}-${row}`,
    text,
    color,
    weight: 600,
  }));
  if (hasValue && series.valueLabel !== undefined) {
    const text = fitText(series.valueLabel, roomFor(frame), AXIS_TEXT);
    lines.push({ id: `${spec.id}-end-value-${series.id}`, text, color: theme.muted, weight: 400 });
  }
  const end = {
    x: Math.min(xScale.toPixel(last.x), layout.plot.x + layout.plot.width),
    y: clampToPlot(frame, yScale.toPixel(last.y)),
  };
  const leader = { color: seriesLook(series, theme).color, width: 1.25, ...dimming(series) };
  return [{ of: series.id, series, lines, end, leader }];
}

/** Where the curve leaves the plot: at its right edge, or at the last sample before it. */
function lastVisible(frame: Frame, series: ChartSeries): { readonly x: number; readonly y: number } | undefined {
  const edge = frame.spec.xDomain[1];
  const atEdge = interpolateAt(series.x, series.y, edge);
  if (Number.isFinite(frame.yScale.toPixel(atEdge))) return { x: edge, y: atEdge };
  for (let index = series.x.length - 1; index >= 0; index -= 1) {
    const x = series.x[index] ?? Number.NaN;
    const y = series.y[index] ?? Number.NaN;
    if (x <= edge + 1e-9 && x >= frame.spec.xDomain[0] && Number.isFinite(frame.yScale.toPixel(y))) return { x, y };
  }
  return undefined;
}

/** Leaders run level to the plot's edge and bend beside it, in the order of the labels: no two cross. */
function labelMarks({ spec, layout, theme }: Frame, label: EndLabel, center: number): readonly Mark[] {
  const edge = layout.plot.x + layout.plot.width;
  const top = center - (label.lines.length * LINE) / 2;
  const series = label.series === undefined ? {} : { series: label.series.id };
  const [x = 0, y, middle, from = 0, bend, to] = [
    label.end.x + LEADER_FROM,
    label.end.y,
    center,
    edge + LEADER_FROM,
    edge + LEADER_BEND,
    edge + MARKER_AT,
  ].map(roundPixel);
  const level = x < from ? `M${x},${y}L${from},${y}` : `M${from},${y}`;
  return [
    {
      kind: 'path',
      id: `${spec.id}-leader-${label.of}`,
      ...series,
      d: `${level}L${bend},${middle}L${to},${middle}`,
      stroke: label.leader,
    },
    ...endMarker(label, edge + MARKER_AT, center, spec.id, theme),
    ...label.lines.map((line, row): Mark => ({
      kind: 'text',
      ...series,
      x: edge + LEADER,
      y: roundPixel(top + row * LINE + 11.5),
      size: AXIS_TEXT,
      ...line,
    })),
  ];
}

/** The series' marker before its name: identity is never hue alone. */
function endMarker({ series }: EndLabel, x: number, y: number, chart: string, theme: ChartTheme): readonly Mark[] {
  if (series === undefined) return [];
  const { marker, color } = seriesLook(series, theme);
  const id = `${chart}-end-marker-${series.id}`;
  return [
    markerMark({ id, series: series.id, shape: marker, color, x, y, radius: MARKER_RADIUS, ...dimming(series) }, theme),
  ];
}
