/** A corner of a drawn line, pixels of its picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of a path of straight pieces, as the charts write them: "M1,2L3,4". Throws on anything else. */
export function pointsOf(d: string): readonly Point[] {
  const pieces = [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)];
  const read = pieces.map(([piece]) => piece).join('');
  if (pieces.length === 0 || read !== d) throw new Error(`not a path of straight pieces: "${d.slice(0, 80)}"`);
  return pieces.map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

/** Where a line of a function of x ends. */
export function lastPoint(d: string): Point {
  const last = pointsOf(d).at(-1);
  if (last === undefined) throw new Error('a path without points');
  return last;
}

/** Height of a line at `x`, straight between its corners; NaN beyond its ends. */
export function heightAt(points: readonly Point[], x: number): number {
  const next = points.findIndex((point) => point.x >= x);
  const [left, right] = [points[next - 1], points[next]];
  if (right === undefined) return Number.NaN;
  if (left === undefined || right.x === x) return right.x === x ? right.y : Number.NaN;
  return left.y + ((right.y - left.y) * (x - left.x)) / (right.x - left.x);
}

/** How far two lines over the same ground are apart at most, pixels; they may be drawn through different points. */
export function largestGap(one: string, other: string): number {
  const [first, second] = [pointsOf(one), pointsOf(other)];
  return Math.max(...first.map(({ x, y }) => Math.abs(heightAt(second, x) - y)).filter(Number.isFinite));
}
