import { ticks } from 'd3-array';
import type { Size } from './chart-spec';
import { decimalsOfStep, formatNumber, roundPixel } from './number-format';
import { polyline } from './path';
import { logSteps, makeScale, type Domain, type Scale } from './scale';
import type { Mark, Scene } from './scene';
import { textWidth } from './text-width';
import type { ChartTheme } from './theme';
import { AXIS_TEXT, xTicks } from './ticks';

/** What is believed of a number before data: a bell on the scale it is believed on, an even spread, or one value. */
export type Belief =
  | { readonly kind: 'bell'; readonly center: number; readonly spread: number }
  | { readonly kind: 'even'; readonly low: number; readonly high: number }
  | { readonly kind: 'fixed' };

export interface BeliefSpec {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly scale: 'linear' | 'log';
  readonly domain: Domain;
  /** On a log scale the spread is that of the natural logarithm. */
  readonly before: Belief;
  readonly beforeLabel: string;
  readonly after?: { readonly median: number; readonly low: number; readonly high: number };
  /** The value in force, marked on the axis. */
  readonly value: number;
}

const PADDING = 16;
const TOP = 22;
const BOTTOM = 24;
const SAMPLES = 97;
const LABEL_GAP = 12;
const FEWEST_TICKS = 3;

/** Prior and posterior of one number on one axis. */
export function beliefPlot(spec: BeliefSpec, size: Size, theme: ChartTheme): Scene {
  const scale = makeScale(spec.scale, spec.domain, [PADDING, Math.max(PADDING + 1, size.width - PADDING)]);
  const [top, bottom] = [TOP, size.height - BOTTOM];
  return {
    ...size,
    title: spec.title,
    description: spec.description,
    clips: [],
    marks: [
      ...(spec.after === undefined ? [] : afterMarks(spec, spec.after, scale, top, bottom, theme)),
      ...beforeMarks(spec, scale, top, bottom, theme),
      ...axisMarks(spec, scale, bottom, theme),
      ...valueMarks(spec, scale, top, bottom, theme),
    ],
  };
}

/** Height of the bell at `x`, 1 at its middle. */
export function bellHeight(
  x: number,
  { center, spread }: { center: number; spread: number },
  scale: BeliefSpec['scale'],
): number {
  const deviation = scale === 'log' ? Math.log(x / center) : x - center;
  return Math.exp(-0.5 * (deviation / spread) ** 2);
}

function beforeMarks(
  { id, before, scale: kind, beforeLabel }: BeliefSpec,
  scale: Scale,
  top: number,
  bottom: number,
  theme: ChartTheme,
): readonly Mark[] {
  if (before.kind === 'fixed') return [];
  const [left, right] = scale.range;
  const pixels = Array.from({ length: SAMPLES }, (_, index) => left + ((right - left) * index) / (SAMPLES - 1));
  const height = (pixel: number): number => {
    const x = scale.toValue(pixel);
    if (before.kind === 'even') return x >= before.low && x <= before.high ? 0.6 : 0;
    return bellHeight(x, before, kind);
  };
  const y = pixels.map((pixel) => bottom - (bottom - top) * height(pixel));
  const outline = polyline(pixels, y);
  const middle = before.kind === 'even' ? (before.low + before.high) / 2 : before.center;
  const half = textWidth(beforeLabel, AXIS_TEXT) / 2;
  return [
    {
      kind: 'path',
      id: `${id}-before-area`,
      d: `${outline}L${roundPixel(right)},${bottom}L${roundPixel(left)},${bottom}Z`,
      fill: theme.muted,
      fillOpacity: 0.16,
    },
    { kind: 'path', id: `${id}-before`, d: outline, stroke: { color: theme.muted, width: 1.5, dash: [4, 3] } },
    {
      kind: 'text',
      id: `${id}-before-label`,
      x: roundPixel(Math.min(Math.max(scale.toPixel(middle), half), right + PADDING - half)),
      y: 12,
      text: beforeLabel,
      size: AXIS_TEXT,
      color: theme.muted,
      anchor: 'middle',
    },
  ];
}

function afterMarks(
  { id }: BeliefSpec,
  after: NonNullable<BeliefSpec['after']>,
  scale: Scale,
  top: number,
  bottom: number,
  theme: ChartTheme,
): readonly Mark[] {
  const [low, median, high] = [after.low, after.median, after.high].map((value) => roundPixel(scale.toPixel(value)));
  if (low === undefined || median === undefined || high === undefined) return [];
  return [
    {
      kind: 'rect',
      id: `${id}-after`,
      x: low,
      y: top,
      width: Math.max(1, high - low),
      height: bottom - top,
      fill: theme.accent,
      fillOpacity: 0.16,
    },
    {
      kind: 'line',
      id: `${id}-after-median`,
      x1: median,
      x2: median,
      y1: top,
      y2: bottom,
      stroke: { color: theme.accent, width: 2 },
    },
  ];
}

function valueMarks(
  { id, value }: BeliefSpec,
  scale: Scale,
  top: number,
  bottom: number,
  theme: ChartTheme,
): readonly Mark[] {
  const x = roundPixel(scale.toPixel(value));
  if (!Number.isFinite(x)) return [];
  return [
    {
      kind: 'line',
      id: `${id}-value`,
      x1: x,
      x2: x,
      y1: roundPixel((top + bottom) / 2),
      y2: bottom,
      stroke: { color: theme.text, width: 1.5 },
    },
    {
      kind: 'path',
      id: `${id}-value-mark`,
      d: polyline([x - 5, x + 5, x], [bottom + 7, bottom + 7, bottom]) + 'Z',
      fill: theme.text,
    },
  ];
}

function axisMarks(
  { id, scale: kind, domain }: BeliefSpec,
  scale: Scale,
  bottom: number,
  theme: ChartTheme,
): readonly Mark[] {
  const width = scale.range[1] - scale.range[0];
  const labels =
    kind === 'linear' ? xTicks(scale, { count: Math.max(2, Math.round(width / 80)) }) : logTicks(scale, domain);
  return [
    {
      kind: 'line',
      id: `${id}-axis`,
      x1: scale.range[0],
      x2: scale.range[1],
      y1: bottom,
      y2: bottom,
      stroke: { color: theme.outline, width: 1 },
    },
    ...labels.map(({ pixel, label }, index): Mark => ({
      kind: 'text',
      id: `${id}-tick-${index}`,
      x: roundPixel(pixel),
      y: bottom + 19,
      text: label,
      size: AXIS_TEXT,
      color: theme.muted,
      anchor: 'middle',
    })),
  ];
}

/** 1-2-5 steps (even steps where the axis is too short for them) whose labels keep apart; others are left out. */
function logTicks(scale: Scale, [low, high]: Domain): readonly { readonly pixel: number; readonly label: string }[] {
  const steps = logSteps(low, high);
  const values = steps.length < FEWEST_TICKS ? ticks(low, high, FEWEST_TICKS) : steps;
  const decimals = Math.max(...values.map(decimalsOfStep));
  let end = Number.NEGATIVE_INFINITY;
  return values.flatMap((value) => {
    const label = formatNumber(value, { decimals: values === steps ? decimalsOfStep(value) : decimals });
    const pixel = scale.toPixel(value);
    const half = textWidth(label, AXIS_TEXT) / 2;
    if (pixel - half < end + LABEL_GAP) return [];
    end = pixel + half;
    return [{ pixel, label }];
  });
}
