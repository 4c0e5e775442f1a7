import { roundPixel } from './number-format';
import type { TextMark } from './scene';
import { textWidth } from './text-width';

/** Labels inside the plot: of several places, the one that covers least. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A curve or band on an even grid of pixel columns; NaN = nothing there. */
export interface CurveObstacle {
  readonly start: number;
  readonly step: number;
  /** Upper and lower edge in pixels from the top; the same for a curve. */
  readonly tops: ArrayLike<number>;
  readonly bottoms: ArrayLike<number>;
  /** What covering one column costs; a curve 1, a band less. */
  readonly weight: number;
}

export interface Obstacles {
  /** Grows as labels are placed. */
  readonly boxes: Box[];
  readonly curves: readonly CurveObstacle[];
  /** Thin lines that words may interrupt if they must. */
  readonly lines: Box[];
  /** Labels stay within. */
  readonly bounds: Box;
}

/** Where the text may start: SVG anchor point at the letters' base line. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const ASCENT = 0.85;
const DESCENT = 0.3;

export function textBox(text: string, size: number, weight: number, place: Place): Box {
  const width = textWidth(text, size, weight);
  const left = place.x - (place.anchor === 'end' ? width : place.anchor === 'middle' ? width / 2 : 0);
  return { left, right: left + width, top: place.y - ASCENT * size, bottom: place.y + DESCENT * size };
}

export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Pixel columns in which the curve runs through the box. */
export function coveredColumns(curve: CurveObstacle, box: Box): number {
  const first = Math.max(0, Math.floor((box.left - curve.start) / curve.step));
  const last = Math.min(curve.tops.length - 2, Math.ceil((box.right - curve.start) / curve.step) - 1);
  let covered = 0;
  for (let index = first; index <= last; index += 1) {
    const top = Math.min(curve.tops[index] ?? Number.NaN, curve.tops[index + 1] ?? Number.NaN);
    const bottom = Math.max(curve.bottoms[index] ?? Number.NaN, curve.bottoms[index + 1] ?? Number.NaN);
    if (top <= box.bottom && bottom >= box.top) covered += 1;
  }
  return covered;
}

export interface LabelOptions extends Pick<TextMark, 'id' | 'series' | 'color' | 'halo'> {
  readonly text: string;
  readonly size: number;
  readonly weight?: number;
  /** The label is left out rather than put where it costs more: columns of curves covered, other labels far above. */
  readonly costLimit?: number;
}

const OUTSIDE = 10_000;
/** Cost of interrupting a thin line, in columns of curves. */
const ON_LINE = 6;
/** Cost of covering another label; a limit below it keeps labels apart. */
export const ON_BOX = 1_000;

/** The label at the place that covers the fewest lines and no other label; earlier places win ties. Records its box. */
export function placeLabel(
  options: LabelOptions,
  places: readonly Place[],
  obstacles: Obstacles,
): TextMark | undefined {
  const weight = options.weight ?? 400;
  let best: { place: Place; box: Box; cost: number } | undefined;
  for (const place of places) {
    const box = textBox(options.text, options.size, weight, place);
    const cost = costOf(box, obstacles);
    if (best === undefined || cost < best.cost) best = { place, box, cost };
    if (cost === 0) break;
  }
  if (best === undefined || best.cost > (options.costLimit ?? Number.POSITIVE_INFINITY)) return undefined;
  obstacles.boxes.push(best.box);
  const { costLimit: _limit, ...look } = options;
  return {
    kind: 'text',
    ...look,
    x: roundPixel(best.place.x),
    y: roundPixel(best.place.y),
    anchor: best.place.anchor ?? 'start',
  };
}

function costOf(box: Box, { bounds, boxes, curves, lines }: Obstacles): number {
  const isOutside =
    box.left < bounds.left || box.right > bounds.right || box.top < bounds.top || box.bottom > bounds.bottom;
  const onBoxes = boxes.filter((other) => boxesOverlap(box, other)).length;
  const onLines = lines.filter((line) => boxesOverlap(box, line)).length;
  const onCurves = curves.reduce((sum, curve) => sum + curve.weight * coveredColumns(curve, box), 0);
  return (isOutside ? OUTSIDE : 0) + onBoxes * ON_BOX + onLines * ON_LINE + onCurves;
}
