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

/** A curve as heights on an even grid of pixel columns; NaN = nothing there. */
export interface CurveObstacle {
  readonly start: number;
  readonly step: number;
  readonly heights: ArrayLike<number>;
}

export interface Obstacles {
  /** Grows as labels are placed. */
  readonly boxes: Box[];
  readonly curves: readonly CurveObstacle[];
  /** Labels stay within. */
  readonly bounds: Box;
}

/** Where the text may start: SVG anchor point at the letters' base line. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const ASCENT = 0.85;
const DESCENT = 0.3;

export function textBox(text: string, size: number, weight: number, place: Place): Box {
  const width = textWidth(text, size, weight);
  const left = place.x - (place.anchor === 'start' ? 0 : place.anchor === 'middle' ? width / 2 : width);
  return { left, right: left + width, top: place.y - ASCENT * size, bottom: place.y + DESCENT * size };
}

export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Pixel columns in which the curve runs through the box. */
export function coveredColumns(curve: CurveObstacle, box: Box): number {
  const first = Math.max(0, Math.floor((box.left - curve.start) / curve.step));
  const last = Math.min(curve.heights.length - 2, Math.ceil((box.right - curve.start) / curve.step) - 1);
  let covered = 0;
  for (let index = first; index <= last; index += 1) {
    const a = curve.heights[index] ?? Number.NaN;
    const b = curve.heights[index + 1] ?? Number.NaN;
    if (Math.min(a, b) <= box.bottom && Math.max(a, b) >= box.top) covered += 1;
  }
  return covered;
}

export interface LabelOptions extends Pick<TextMark, 'id' | 'series' | 'color' | 'halo'> {
  readonly text: string;
  readonly size: number;
  readonly weight?: number;
  /** With true the label is left out rather than put on another label. */
  readonly optional?: boolean;
}

const OUTSIDE = 10_000;
const ON_BOX = 1_000;

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
  if (best === undefined || (options.optional === true && best.cost >= ON_BOX)) return undefined;
  obstacles.boxes.push(best.box);
  const { optional: _optional, ...look } = options;
  return {
    kind: 'text',
    ...look,
    x: roundPixel(best.place.x),
    y: roundPixel(best.place.y),
    anchor: best.place.anchor,
  };
}

function costOf(box: Box, { bounds, boxes, curves }: Obstacles): number {
  const isOutside =
    box.left < bounds.left || box.right > bounds.right || box.top < bounds.top || box.bottom > bounds.bottom;
  const onBoxes = boxes.filter((other) => boxesOverlap(box, other)).length;
  const onCurves = curves.reduce((sum, curve) => sum + coveredColumns(curve, box), 0);
  return (isOutside ? OUTSIDE : 0) + onBoxes * ON_BOX + onCurves;
}
