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
