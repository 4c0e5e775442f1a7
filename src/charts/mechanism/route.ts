import { roundPixel } from '../number-format';
import type { Point } from './types';

/** Radius of the corners of a bent line, pixels. */
const CORNER = 7;

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** The point at `length` pixels from `a` towards `b`. */
function towards(a: Point, b: Point, length: number): Point {
  const total = distance(a, b);
  const share = total > 0 ? length / total : 0;
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

const write = ({ x, y }: Point): string => `${roundPixel(x)},${roundPixel(y)}`;

/** Path text of a bent line with round corners: moves, lines and arcs. */
export function routePath(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return '';
  let d = `M${write(first)}`;
  points.forEach((corner, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) return;
    if (after === undefined) {
      d += `L${write(corner)}`;
      return;
    }
    const turn = (corner.x - before.x) * (after.y - corner.y) - (corner.y - before.y) * (after.x - corner.x);
    const reach = Math.min(CORNER, distance(before, corner) / 2, distance(corner, after) / 2);
    const from = towards(corner, before, reach);
    const to = towards(corner, after, reach);
    d += `L${write(from)}`;
    // Right angles are what layouts draw; there the radius of the arc is the reach itself.
    d +=
      Math.abs(turn) < 1e-6
        ? `L${write(to)}`
        : `A${roundPixel(reach)},${roundPixel(reach)} 0 0 ${turn > 0 ? 1 : 0} ${write(to)}`;
  });
  return d;
}

/** Length of a bent line, corners taken as sharp, pixels. */
export function routeLength(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => {
    const before = points[index - 1];
    return before === undefined ? sum : sum + distance(before, point);
  }, 0);
}

/** The point half way along a bent line. */
export function routeMiddle(points: readonly Point[]): Point {
  let left = routeLength(points) / 2;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined) continue;
    const step = distance(before, point);
    if (left <= step) return towards(before, point, left);
    left -= step;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

/** The end of a bent line: its last point and the direction in which it arrives, of length 1. */
export interface RouteEnd {
  readonly at: Point;
  readonly direction: Point;
}

export function routeEnd(points: readonly Point[]): RouteEnd {
  const at = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? at;
  const length = distance(before, at);
  return {
    at,
    direction: length > 0 ? { x: (at.x - before.x) / length, y: (at.y - before.y) / length } : { x: 0, y: 1 },
  };
}

/** A bent line that stops `by` pixels before its end, never before the last corner. */
export function shortened(points: readonly Point[], by: number): readonly Point[] {
  const last = points.at(-1);
  const before = points.at(-2);
  if (last === undefined || before === undefined) return points;
  return [...points.slice(0, -1), towards(last, before, Math.min(by, distance(before, last)))];
}
