import { ticks } from 'd3-array';
import type { PlotArea, Size } from './chart-spec';
import { markerMark } from './markers';
import { decimalsOfStep, formatNumber, roundPixel } from './number-format';
import { makeScale, type Domain, type Scale } from './scale';
import type { Mark, Scene } from './scene';
import type { ChartTheme, MarkerShape } from './theme';
import { AXIS_TEXT } from './ticks';

export interface ScatterPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Interval of y. */
  readonly range?: readonly [number, number];
  readonly shape: MarkerShape;
  /** Drawn apart: x and y disagree by more than their errors explain. */
  readonly apart: boolean;
}

export interface ScatterSpec {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly xLabel: string;
  readonly yLabel: string;
  /** The same on both axes, so that equality is the diagonal. */
  readonly domain: Domain;
  /** Written along the diagonal. */
  readonly diagonalLabel: string;
  readonly points: readonly ScatterPoint[];
  /** Ringed, with its interval drawn strongly. */
  readonly selected?: string;
}

export interface Scatter {
  readonly scene: Scene;
  readonly plot: PlotArea;
  /** Where the points lie, pixels. */
  readonly points: readonly { readonly id: string; readonly x: number; readonly y: number }[];
}

const MARGINS = { left: 44, right: 14, top: 26, bottom: 44 };
const RADIUS = 4;
const LABEL = 12;
const TICK_SPACING = 64;

/** Two numbers of many rows against each other, with the diagonal on which they agree. */
export function scatterPlot(spec: ScatterSpec, size: Size, theme: ChartTheme): Scatter {
  const plot: PlotArea = {
    x: MARGINS.left,
    y: MARGINS.top,
    width: Math.max(20, size.width - MARGINS.left - MARGINS.right),
    height: Math.max(20, size.height - MARGINS.top - MARGINS.bottom),
  };
  const xScale = makeScale('linear', spec.domain, [plot.x, plot.x + plot.width]);
  const yScale = makeScale('linear', spec.domain, [plot.y + plot.height, plot.y]);
  const points = spec.points
    .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
    .map((point) => ({ point, x: roundPixel(xScale.toPixel(point.x)), y: roundPixel(yScale.toPixel(point.y)) }));
  // What disagrees lies on top, the chosen point above all.
  const rank = ({ point }: (typeof points)[number]): number => (point.id === spec.selected ? 2 : point.apart ? 1 : 0);
  const ordered = [...points].sort((a, b) => rank(a) - rank(b));
  return {
    scene: {
      ...size,
      title: spec.title,
      description: spec.description,
      clips: [{ id: `${spec.id}-plot`, ...plot }],
      marks: [
        ...axes(spec, plot, xScale, yScale, theme),
        ...diagonal(spec, xScale, yScale, theme),
        ...ordered.flatMap(({ point, x, y }) => pointMarks(spec, point, x, y, yScale, theme)),
      ],
    },
    plot,
    points: points.map(({ point, x, y }) => ({ id: point.id, x, y })),
  };
}

/** The same values on both axes, each with its grid line. */
function axes(spec: ScatterSpec, plot: PlotArea, xScale: Scale, yScale: Scale, theme: ChartTheme): readonly Mark[] {
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const shorter = Math.min(plot.width, plot.height);
  const values = ticks(spec.domain[0], spec.domain[1], Math.max(2, Math.round(shorter / TICK_SPACING)));
  const decimals = decimalsOfStep((values[1] ?? 1) - (values[0] ?? 0));
  const text = { kind: 'text', size: AXIS_TEXT, color: theme.muted } as const;
  const marks = values.flatMap((value, index): readonly Mark[] => {
    const [x, y] = [roundPixel(xScale.toPixel(value)), roundPixel(yScale.toPixel(value))];
    const label = formatNumber(value, { decimals, plus: true });
    const stroke = value === 0 ? { color: theme.outline, width: 1, opacity: 0.6 } : { color: theme.grid, width: 1 };
    return [
      { kind: 'line', id: `${spec.id}-x-grid-${index}`, x1: x, x2: x, y1: plot.y, y2: bottom, stroke },
      { ...text, id: `${spec.id}-x-label-${index}`, x, y: bottom + 17, text: label, anchor: 'middle' },
      { kind: 'line', id: `${spec.id}-y-grid-${index}`, x1: plot.x, x2: right, y1: y, y2: y, stroke },
      { ...text, id: `${spec.id}-y-label-${index}`, x: plot.x - 8, y: y + 4, text: label, anchor: 'end' },
    ];
  });
  return [
    ...marks,
    { ...text, id: `${spec.id}-x-title`, x: right, y: bottom + 36, text: spec.xLabel, anchor: 'end' },
    { ...text, id: `${spec.id}-y-title`, x: 0, y: LABEL, text: spec.yLabel },
  ];
}

function diagonal(spec: ScatterSpec, xScale: Scale, yScale: Scale, theme: ChartTheme): readonly Mark[] {
  const [low, high] = spec.domain;
  const end = { x: xScale.toPixel(high), y: yScale.toPixel(high) };
  return [
    {
      kind: 'line',
      id: `${spec.id}-diagonal`,
      x1: roundPixel(xScale.toPixel(low)),
      y1: roundPixel(yScale.toPixel(low)),
      x2: roundPixel(end.x),
      y2: roundPixel(end.y),
      stroke: { color: theme.muted, width: 1, dash: [4, 4] },
    },
    {
      kind: 'text',
      id: `${spec.id}-diagonal-label`,
      x: roundPixel(end.x),
      // The line ends in the corner: its name stands on top of the picture.
      y: roundPixel(end.y - 8),
      text: spec.diagonalLabel,
      size: AXIS_TEXT,
      color: theme.muted,
      anchor: 'end',
    },
  ];
}

function pointMarks(
  spec: ScatterSpec,
  point: ScatterPoint,
  x: number,
  y: number,
  yScale: Scale,
  theme: ChartTheme,
): readonly Mark[] {
  const chosen = point.id === spec.selected;
  const color = point.apart ? theme.warning : theme.accent;
  const [low, high] = point.range ?? [point.y, point.y];
  const whisker: Mark = {
    kind: 'line',
    id: `${spec.id}-range-${point.id}`,
    clip: `${spec.id}-plot`,
    x1: x,
    x2: x,
    y1: roundPixel(yScale.toPixel(low)),
    y2: roundPixel(yScale.toPixel(high)),
    stroke: { color: chosen ? theme.text : color, width: chosen ? 1.5 : 1, opacity: chosen ? 1 : 0.35 },
  };
  const ring: Mark = {
    kind: 'path',
    id: `${spec.id}-ring`,
    d: `M${roundPixel(x - 8)},${y}A8,8,0,1,0,${roundPixel(x + 8)},${y}A8,8,0,1,0,${roundPixel(x - 8)},${y}Z`,
    stroke: { color: theme.text, width: 1.5 },
  };
  const marker = markerMark(
    { id: `${spec.id}-point-${point.id}`, shape: point.shape, color, x, y, radius: RADIUS },
    theme,
  );
  return [...(point.range === undefined ? [] : [whisker]), marker, ...(chosen ? [ring] : [])];
}

/** Pixels between a place and the nearest point, and which point it is; undefined where there is none. */
export function nearestPoint(
  points: Scatter['points'],
  x: number,
  y: number,
): { readonly id: string; readonly distance: number } | undefined {
  let best: { readonly id: string; readonly distance: number } | undefined;
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (best === undefined || distance < best.distance) best = { id: point.id, distance };
  }
  return best;
}
