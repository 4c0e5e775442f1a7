import { markerPath } from './markers';
import { roundPixel } from './number-format';
import { makeScale, type Scale } from './scale';
import type { Mark, Scene } from './scene';
import { textWidth } from './text-width';
import type { ChartTheme } from './theme';
import { AXIS_TEXT, type Tick, xTicks } from './ticks';
import { TICK_COUNT } from './timeline';
import type { TimelineSpec } from './timeline-spec';

/** A moment of life on the ruler, with its name beside it. */
export interface RulerMarker {
  readonly id: string;
  readonly x: number;
  readonly label: string;
}

export interface RulerSpec extends Pick<TimelineSpec, 'id' | 'xDomain' | 'plot' | 'width'> {
  readonly title: string;
  readonly marker?: RulerMarker;
  /** Stands before the first age. */
  readonly prefix?: string;
}

/** Where the marker's sign stands; at the edge when the moment lies outside. */
export interface PlacedMarker {
  readonly x: number;
  readonly outside: 'before' | 'after' | null;
}

export interface TimelineRuler {
  readonly scene: Scene;
  readonly marker?: PlacedMarker;
}

/** High enough for a finger's edge and for the grip of the age below its words. */
export const RULER_HEIGHT = 26;
const BASELINE = 12;
const SIGN = 4.5;
const GAP = 8;

/** The ages above the rows, and the moment that divides a life; its words push ages aside, never the other way round. */
export function timelineRuler(spec: RulerSpec, theme: ChartTheme): TimelineRuler {
  const { plot, xDomain, width, marker } = spec;
  const scale = makeScale('linear', xDomain, [plot.x, plot.x + plot.width]);
  const placed = marker && placeMarker(marker, spec, scale);
  const words = marker && placed ? markerMarks(marker, placed, spec, theme) : { marks: [], taken: [0, 0] as const };
  const ticks = xTicks(scale, { count: TICK_COUNT, start: true, ...(spec.prefix ? { prefix: spec.prefix } : {}) });
  const marks: Mark[] = [
    ...ticks.filter((tick) => !touches(tick, words.taken)).map((tick) => tickMark(tick, spec, theme)),
    ...words.marks,
  ];
  const scene = { width, height: RULER_HEIGHT, title: spec.title, description: spec.title, clips: [], marks };
  return placed ? { scene, marker: placed } : { scene };
}

function placeMarker({ x }: RulerMarker, { xDomain: [low, high], plot }: RulerSpec, scale: Scale): PlacedMarker {
  if (x < low) return { x: plot.x, outside: 'before' };
  if (x > high) return { x: plot.x + plot.width, outside: 'after' };
  return { x: roundPixel(scale.toPixel(x)), outside: null };
}

const touches = ({ pixel, label }: Tick, [left, right]: readonly [number, number]): boolean => {
  const half = textWidth(label, AXIS_TEXT) / 2;
  return right > left && pixel - half < right + GAP && pixel + half > left - GAP;
};

const tickMark = ({ value, pixel, label }: Tick, { id }: RulerSpec, theme: ChartTheme): Mark => ({
  kind: 'text',
  id: `${id}-age-${value}`,
  x: roundPixel(pixel),
  y: BASELINE,
  text: label,
  size: AXIS_TEXT,
  color: theme.muted,
  anchor: 'middle',
});

/** A diamond, or an arrow at the edge, with words on the side that has room. */
function markerMarks(
  { id, label }: RulerMarker,
  { x, outside }: PlacedMarker,
  spec: RulerSpec,
  theme: ChartTheme,
): { readonly marks: readonly Mark[]; readonly taken: readonly [number, number] } {
  const y = BASELINE - 4;
  const length = textWidth(label, AXIS_TEXT);
  const isRight = outside === 'before' || (outside === null && x + SIGN + 5 + length <= spec.width);
  const start = isRight ? x + SIGN + 5 : x - SIGN - 5 - length;
  const back = outside === 'before' ? 1 : -1;
  const d =
    outside === null
      ? markerPath('diamond', x, y, SIGN)
      : `M${roundPixel(x + back * SIGN)},${y - SIGN}L${x},${y}L${roundPixel(x + back * SIGN)},${y + SIGN}`;
  const sign: Mark = {
    kind: 'path',
    id: `${spec.id}-sign-${id}`,
    d,
    ...(outside === null ? { fill: theme.background } : {}),
    stroke: { color: theme.text, width: 1.5 },
  };
  const text: Mark = {
    kind: 'text',
    id: `${spec.id}-label-${id}`,
    x: roundPixel(start),
    y: BASELINE,
    text: label,
    size: AXIS_TEXT,
    color: theme.text,
  };
  return { marks: [sign, text], taken: [Math.min(start, x - SIGN), Math.max(start + length, x + SIGN)] };
}
