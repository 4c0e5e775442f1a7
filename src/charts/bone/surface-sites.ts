import { widthAlong, type BoneLevel } from './bone-field';
import type { Point } from './cells';
import { seeded } from './seeded';
import type { Strut } from './struts';

/** A place on a trabecula where cells may be at work. */
export interface SurfaceSite {
  /** On the trabecula's axis, samples. */
  readonly axis: Point;
  /** Unit vector from the axis to the surface. */
  readonly outward: Point;
  /** Thickness there against the mean. */
  readonly width: number;
  /** Size against the mean of all. */
  readonly size: number;
}

/** Cells at work at one place of a surface. */
export interface Work {
  readonly at: Point;
  readonly outward: Point;
  readonly radius: number;
}

/** Sites keep this far from the border of the picture, samples. */
const BORDER = 3;
/** Sites lie in the middle of trabeculae, away from where they meet. */
const FIRST = 0.28;
const SPAN = 0.44;
/** Shorter trabeculae have no middle to speak of, samples. */
const SHORTEST = 16;
/** Tries for a site on each trabecula. */
const TRIES = 2;
const SIZE_SPREAD = 0.4;
const SALT = { along: 31, side: 32, rank: 33, size: 34 } as const;

/** Places for cells in the order in which they are taken; `kind` keeps those of two kinds of cell apart. */
export function surfaceSites(
  struts: readonly Strut[],
  { seed, width, height }: { readonly seed: number; readonly width: number; readonly height: number },
  kind: number,
): readonly SurfaceSite[] {
  const ranked = struts.flatMap((strut, index) =>
    Array.from({ length: strut.length < SHORTEST ? 0 : TRIES }, (_, attempt) => {
      const draw = (salt: number): number => seeded(seed, index, attempt, kind, salt);
      const along = FIRST + SPAN * draw(SALT.along);
      const side = draw(SALT.side) < 0.5 ? -1 : 1;
      const { at, direction } = placeOn(strut.axis, along);
      const site: SurfaceSite = {
        axis: at,
        outward: { x: -side * direction.y, y: side * direction.x },
        width: widthAlong(strut.width, along),
        size: 1 + SIZE_SPREAD * (draw(SALT.size) - 0.5),
      };
      return { site, rank: draw(SALT.rank) };
    }),
  );
  return ranked
    .filter(
      ({ site: { axis } }) => axis.x > BORDER && axis.x < width - BORDER && axis.y > BORDER && axis.y < height - BORDER,
    )
    .sort((a, b) => a.rank - b.rank)
    .map(({ site }) => site);
}

function placeOn(axis: readonly Point[], along: number): { readonly at: Point; readonly direction: Point } {
  const pieces = axis.length - 1;
  const piece = Math.min(pieces - 1, Math.floor(along * pieces));
  const [from, to] = [axis[piece], axis[piece + 1]];
  if (!from || !to) return { at: { x: 0, y: 0 }, direction: { x: 1, y: 0 } };
  const share = along * pieces - piece;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { at: { x: from.x + share * dx, y: from.y + share * dy }, direction: { x: dx / length, y: dy / length } };
}

/** A bone as it is drawn: depths under its surface over a picture so wide, samples. */
export interface DrawnBone {
  readonly depth: Float32Array;
  readonly width: number;
  readonly level: BoneLevel;
}

/** Share of its usual thickness below which a trabecula has a hole. */
const HOLED = 0.7;

/**
 * Cells on the surface of a bone: as many sites as `count` says, the last of them as large as its fraction, `radius`
 * samples in the mean. A site where the trabecula has a hole is passed over.
 */
export function worksAt(
  sites: readonly SurfaceSite[],
  bone: DrawnBone,
  count: number,
  radius: number,
): readonly Work[] {
  const works: Work[] = [];
  for (const { axis, outward, width, size } of sites) {
    const missing = count - works.length;
    if (missing <= 0) break;
    const half = bone.level.thickness * width;
    const deep = bone.depth[Math.round(axis.y) * bone.width + Math.round(axis.x)] ?? 0;
    if (deep < HOLED * half - 0.5) continue;
    works.push({
      at: { x: axis.x + outward.x * half, y: axis.y + outward.y * half },
      outward,
      radius: radius * size * Math.sqrt(Math.min(1, missing)),
    });
  }
  return works;
}
