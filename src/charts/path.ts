import { decimate } from './decimate';
import { roundPixel } from './number-format';
import type { Scale } from './scale';

/** SVG path text of a line through (x, y) in data units; a run of one point is drawn as a dot. Empty without any point. */
export function linePath(x: ArrayLike<number>, y: ArrayLike<number>, xScale: Scale, yScale: Scale): string {
  let d = '';
  for (const run of decimate(toPixels(x, xScale), toPixels(y, yScale))) {
    d += polyline(run.x, run.y);
    if (run.x.length === 1) d += `L${roundPixel(run.x[0] ?? 0)},${roundPixel(run.y[0] ?? 0)}`;
  }
  return d;
}

/** SVG path text of the area between two curves in data units; missing values of either end an area. */
export function areaPath(lower: Curve, upper: Curve, xScale: Scale, yScale: Scale): string {
  const { x, low: lows, high: highs } = lower.x === upper.x ? sameGrid(lower, upper) : mergedGrid(lower, upper);
  const [pixels, low, high] = [toPixels(x, xScale), toPixels(lows, yScale), toPixels(highs, yScale)];
  const count = Math.min(pixels.length, low.length, high.length);
  let d = '';
  let start = 0;
  while (start < count) {
    let end = start;
    while (end < count && Number.isFinite(low[end]) && Number.isFinite(high[end])) end += 1;
    if (end - start > 1) {
      const [bottom] = decimate(pixels.subarray(start, end), low.subarray(start, end));
      const [top] = decimate(pixels.subarray(start, end), high.subarray(start, end));
      if (bottom !== undefined && top !== undefined) {
        d += `${polyline(top.x, top.y)}${polyline([...bottom.x].reverse(), [...bottom.y].reverse(), 'L')}Z`;
      }
    }
    start = Math.max(end, start + 1);
  }
  return d;
}

/** Samples in data units: ascending `x`, one `y` each. */
export interface Curve {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** SVG path text through pixel points, rounded to two decimals. */
export function polyline(x: readonly number[], y: readonly number[], first: 'M' | 'L' = 'M'): string {
  let d = '';
  for (let index = 0; index < x.length; index += 1) {
    d += `${index === 0 ? first : 'L'}${roundPixel(x[index] ?? 0)},${roundPixel(y[index] ?? 0)}`;
  }
  return d;
}

function toPixels(values: ArrayLike<number>, scale: Scale): Float64Array {
  const pixels = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) pixels[index] = scale.toPixel(values[index] ?? Number.NaN);
  return pixels;
}

interface Grid {
  readonly x: ArrayLike<number>;
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
}

/** Bands have both edges at the same ages; there is nothing to merge. */
const sameGrid = (lower: Curve, upper: Curve): Grid => ({ x: lower.x, low: lower.y, high: upper.y });

/** A shared grid lets both edges break at the same places even when the curves were sampled differently. */
function mergedGrid(lower: Curve, upper: Curve): Grid {
  const grid: { x: number[]; low: number[]; high: number[] } = { x: [], low: [], high: [] };
  let l = 0;
  let u = 0;
  while (l < lower.x.length || u < upper.x.length) {
    const x = Math.min(lower.x[l] ?? Number.POSITIVE_INFINITY, upper.x[u] ?? Number.POSITIVE_INFINITY);
    if (!Number.isFinite(x)) break;
    grid.x.push(x);
    grid.low.push(between(lower, l, x));
    grid.high.push(between(upper, u, x));
    if (lower.x[l] === x) l += 1;
    if (upper.x[u] === x) u += 1;
  }
  return grid;
}

/** Value of the curve at `x`, where `next` is its first sample at or after `x`; NaN outside. */
function between(curve: Curve, next: number, x: number): number {
  const x1 = curve.x[next] ?? Number.NaN;
  const y1 = curve.y[next] ?? Number.NaN;
  if (x1 === x) return y1;
  const x0 = curve.x[next - 1] ?? Number.NaN;
  const y0 = curve.y[next - 1] ?? Number.NaN;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}
