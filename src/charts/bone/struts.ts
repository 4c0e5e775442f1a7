import { poreWalls, type CellSpec, type Point } from './cells';
import { seeded } from './seeded';

/** One trabecula: a bent rod of bone between two corners of the network. */
export interface Strut {
  /** Corners of its axis, pixels. */
  readonly axis: readonly Point[];
  readonly length: number;
  /** Thickness against the mean of all. */
  readonly width: number;
  /** Place in the order in which trabeculae are perforated, 0 first … 1 last; steps are shares of the bone. */
  readonly order: number;
  /** Where along it, 0 … 1, it gives way. */
  readonly weakest: number;
}

/** Share of the pores' walls that were never bone in this section. */
const OPEN = 0.16;
/** Bend of a strut, share of its length either way. */
const BEND = 0.12;
const PIECES = 4;
/** Trabeculae along the load stay thicker, those across it go first (after Mosekilde 1988, Bone 9:247). */
const STANDING_WIDTH = 0.3;
const STANDING_ORDER = 0.45;
/** Spread of thickness between trabeculae. */
const WIDTH_SPREAD = 0.5;
const SALT = { open: 11, bend: 12, width: 13, order: 14, weakest: 15 } as const;

/** The trabeculae of a network, and in which order they are lost. The same spec gives the same bone. */
export function strutsOf(spec: CellSpec): readonly Strut[] {
  const walls = poreWalls(spec).filter(({ key }) => seeded(spec.seed, ...key, SALT.open) >= OPEN);
  const drafts = walls.map(({ key, from, to }) => {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy);
    const standing = length > 0 ? Math.abs(dy) / length : 0;
    const bend = BEND * 2 * (seeded(spec.seed, ...key, SALT.bend) - 0.5);
    return {
      axis: bent(from, to, bend),
      length,
      width: 1 + STANDING_WIDTH * (standing - 0.5) + WIDTH_SPREAD * (seeded(spec.seed, ...key, SALT.width) - 0.5),
      turn: seeded(spec.seed, ...key, SALT.order) + STANDING_ORDER * standing,
      weakest: 0.3 + 0.4 * seeded(spec.seed, ...key, SALT.weakest),
      inside: insideShare(from, to, spec) * length,
    };
  });
  const sorted = [...drafts].sort((a, b) => a.turn - b.turn);
  const bone = sorted.reduce((sum, { inside, width }) => sum + inside * width, 0);
  let before = 0;
  return sorted.map(({ axis, length, width, weakest, inside }) => {
    const order = bone > 0 ? before / bone : 0;
    before += inside * width;
    return { axis, length, width, weakest, order };
  });
}

function bent(from: Point, to: Point, bend: number): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return Array.from({ length: PIECES + 1 }, (_, index) => {
    const share = index / PIECES;
    const rise = 4 * bend * share * (1 - share);
    return { x: from.x + share * dx - rise * dy, y: from.y + share * dy + rise * dx };
  });
}

/** Share of a wall that lies in the picture, by a few points along it. */
function insideShare(from: Point, to: Point, { width, height }: CellSpec): number {
  const inside = Array.from({ length: PIECES + 1 }, (_, index) => index / PIECES).filter((share) => {
    const [x, y] = [from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)];
    return x >= 0 && x <= width && y >= 0 && y <= height;
  });
  return inside.length / (PIECES + 1);
}
