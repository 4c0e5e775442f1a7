import type { CellSpec } from './cells';
import type { Strut } from './struts';

/**
 * A bone before anyone says how much of it there is: for every sample of the picture the trabeculae near it, how far their
 * axes are and when they are perforated. What is bone follows from a thickness and a number; more of either never takes a
 * sample away.
 */
export interface BoneField {
  readonly width: number;
  readonly height: number;
  /** Samples that any trabecula can reach, ascending; index = y · width + x. */
  readonly reached: Int32Array;
  /**
   * `NEAREST` entries for each of `reached`: distance to an axis, thickness there against the mean, and the share of all
   * bone that is perforated before it, 0 … 1.
   */
  readonly distance: Float32Array;
  readonly thickness: Float32Array;
  readonly order: Float32Array;
}

/** What is left of a bone. */
export interface BoneLevel {
  /** Half of the mean trabecular thickness, samples. */
  readonly thickness: number;
  /** Trabeculae not perforated, 0 … 1. */
  readonly number: number;
}

/** Depth of marrow far from any bone, samples; depths are cut off here. */
export const MARROW = -4;
/** Widest half thickness that can be drawn, samples. */
export const WIDEST = 8;
/** Trabeculae that can meet at one place. */
const NEAREST = 3;
/** Thickness at the ends of every trabecula, so that those which meet are alike; it sets in with the fourth power. */
const END_WIDTH = 1.3;
/** From the first hole in a trabecula to its last stub, share of the order of all. */
const HOLE_GROWS = 0.03;
/** Share of the bone over which what is left beside a hole tapers. */
const TAPER = 0.012;
/** Half thickness at which shares of bone are counted, samples: about that of the rest state. */
const USUAL = 2.2;
/** Corners between trabeculae are rounded over this many samples. */
const FILLET = 3.5;
const FAR = 1e3;

interface Layers {
  readonly width: number;
  readonly height: number;
  readonly distance: Float32Array;
  readonly thickness: Float32Array;
  /** The trabecula's place in the order of loss, and how far from its weakest point the sample lies, 0 … 1. */
  readonly turn: Float32Array;
  readonly end: Float32Array;
}

/** Samples the network over the whole picture. */
export function boneField({ width, height }: CellSpec, struts: readonly Strut[]): BoneField {
  const layer = (value: number): Float32Array => new Float32Array(width * height * NEAREST).fill(value);
  const layers: Layers = { width, height, distance: layer(FAR), thickness: layer(1), turn: layer(-1), end: layer(0) };
  for (const strut of struts) enter(strut, layers);
  const reached: number[] = [];
  for (let sample = 0; sample < width * height; sample += 1)
    if ((layers.distance[sample * NEAREST] ?? FAR) < FAR) reached.push(sample);
  const packed = (values: Float32Array): Float32Array => {
    const near = new Float32Array(reached.length * NEAREST);
    for (let index = 0; index < near.length; index += 1) {
      const sample = reached[Math.floor(index / NEAREST)] ?? 0;
      near[index] = values[sample * NEAREST + (index % NEAREST)] ?? 0;
    }
    return near;
  };
  const [distance, thickness] = [packed(layers.distance), packed(layers.thickness)];
  const [turn, ends] = [packed(layers.turn), packed(layers.end)];
  const order = turn.map((value, index) => value + HOLE_GROWS * (ends[index] ?? 0));
  return {
    width,
    height,
    reached: Int32Array.from(reached),
    distance,
    thickness,
    order: asShares(order, distance, thickness),
  };
}

/** Turns an order into shares of the bone that comes before, so that as much is perforated as is said. */
function asShares(order: Float32Array, distance: Float32Array, thickness: Float32Array): Float32Array {
  const bone: number[] = [];
  for (let nearest = 0; nearest < order.length; nearest += NEAREST)
    if ((distance[nearest] ?? FAR) < USUAL * (thickness[nearest] ?? 1)) bone.push(order[nearest] ?? 0);
  const sorted = Float32Array.from(bone).sort();
  return order.map((value) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
      else high = middle;
    }
    return low / Math.max(1, sorted.length);
  });
}

/** Notes a trabecula at every sample it can reach, piece by piece of its axis. */
function enter({ axis, width: wide, order, weakest }: Strut, layers: Layers): void {
  const pieces = axis.length - 1;
  const longer = Math.max(weakest, 1 - weakest);
  for (let piece = 0; piece < pieces; piece += 1) {
    const [from, to] = [axis[piece], axis[piece + 1]];
    if (!from || !to) continue;
    const [bx, by] = [to.x - from.x, to.y - from.y];
    const squared = bx * bx + by * by;
    const right = Math.min(layers.width - 1, Math.max(from.x, to.x) + WIDEST);
    const bottom = Math.min(layers.height - 1, Math.max(from.y, to.y) + WIDEST);
    const left = Math.max(0, Math.ceil(Math.min(from.x, to.x) - WIDEST));
    for (let y = Math.max(0, Math.ceil(Math.min(from.y, to.y) - WIDEST)); y <= bottom; y += 1) {
      for (let x = left; x <= right; x += 1) {
        const share = squared > 0 ? Math.min(1, Math.max(0, ((x - from.x) * bx + (y - from.y) * by) / squared)) : 0;
        const dx = x - from.x - share * bx;
        const dy = y - from.y - share * by;
        const far = dx * dx + dy * dy;
        if (far >= WIDEST * WIDEST) continue;
        const along = (piece + share) / pieces;
        const fromWeakest = Math.abs(along - weakest) / longer;
        insert((y * layers.width + x) * NEAREST, Math.sqrt(far), widthAlong(wide, along), order, fromWeakest, layers);
      }
    }
  }
}

/** Thickness of a trabecula at a place along it, 0 … 1, against the mean of all. */
export function widthAlong(wide: number, along: number): number {
  const end = (2 * along - 1) * (2 * along - 1);
  return wide + (END_WIDTH - wide) * end * end;
}

/** Keeps the nearest trabeculae of a sample, the nearest first, each of them once. */
function insert(base: number, far: number, wide: number, order: number, fromWeakest: number, layers: Layers): void {
  const { distance, thickness, turn, end } = layers;
  // Single precision, as it is stored.
  const mark = Math.fround(order);
  let place = base + NEAREST - 1;
  for (let own = base; own < base + NEAREST; own += 1) {
    if (turn[own] === mark) {
      place = own;
      break;
    }
  }
  if ((distance[place] ?? FAR) <= far) return;
  for (; place > base && far < (distance[place - 1] ?? FAR); place -= 1) {
    distance[place] = distance[place - 1] ?? FAR;
    thickness[place] = thickness[place - 1] ?? 1;
    turn[place] = turn[place - 1] ?? 0;
    end[place] = end[place - 1] ?? 0;
  }
  distance[place] = far;
  thickness[place] = wide;
  turn[place] = mark;
  end[place] = fromWeakest;
}

/**
 * Depth under the surface at every sample, written into `depth` (width · height): positive in bone, negative in marrow,
 * `MARROW` at least; near the surface about the distance from it in samples.
 */
export function boneDepth(field: BoneField, level: BoneLevel, depth: Float32Array): void {
  const { reached, distance, thickness, order } = field;
  const gone = (1 - level.number) * (1 + TAPER);
  depth.fill(MARROW);
  for (let index = 0; index < reached.length; index += 1) {
    let deepest = MARROW;
    for (let near = index * NEAREST; near < (index + 1) * NEAREST; near += 1) {
      const far = distance[near] ?? FAR;
      if (far >= FAR) break;
      const spare = (order[near] ?? 0) - gone;
      if (spare <= -TAPER) continue;
      // Beside a hole what is left tapers.
      const left = spare >= 0 ? 1 : Math.sqrt(1 + spare / TAPER);
      const deep = level.thickness * (thickness[near] ?? 1) * left - far;
      const gap = FILLET - Math.abs(deep - deepest);
      deepest = Math.max(deep, deepest) + (gap > 0 && deepest > MARROW ? (gap * gap) / (4 * FILLET) : 0);
    }
    depth[reached[index] ?? 0] = deepest;
  }
}

/** Share of the picture that is bone; a sample at the surface counts by the part of it that is. */
export function boneShare({ reached, width, height }: BoneField, depth: Float32Array): number {
  let covered = 0;
  for (let index = 0; index < reached.length; index += 1) {
    const inside = (depth[reached[index] ?? 0] ?? MARROW) + 0.5;
    covered += inside >= 1 ? 1 : inside <= 0 ? 0 : inside;
  }
  return covered / (width * height);
}
