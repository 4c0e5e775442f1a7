import { boneDepth, boneField, type BoneField, type BoneLevel } from './bone-field';
import { levelFor } from './bone-level';
import type { BonePalette } from './bone-palette';
import { paintBone, type BoneCanvas, type BoneLayers } from './paint-bone';
import { strutsOf } from './struts';
import { surfaceSites, worksAt, type SurfaceSite } from './surface-sites';

/** How much bone a picture shows, and who is at work on it. */
export interface BoneAmount {
  /** Share of the cut surface that is bone, 0 … 1. */
  readonly share: number;
  /** Trabeculae not perforated, 0 … 1. */
  readonly number: number;
  /** Resorption pits and new seams drawn; fractions draw the last one small. */
  readonly pits: number;
  readonly seams: number;
}

/** One half of a picture. */
export interface BoneView {
  readonly now: BoneAmount;
  /** Against which lost bone is marked; absent where nothing is to be compared. */
  readonly before?: BoneAmount;
}

export interface BonePictureSpec {
  readonly seed: number;
  /** Samples across and up; the picture is magnified from them. */
  readonly width: number;
  readonly height: number;
}

/** A specimen of bone: the same seed is the same specimen, more or less of it. */
export interface BonePicture {
  /** Paints `left` up to the column `split` (pixels) and `right` from there. */
  paint(canvas: BoneCanvas, left: BoneView, right: BoneView, split: number, palette: BonePalette): void;
}

/** Mean distance of pores, samples, and how much longer they stand than they are wide. */
const SPACING = 41;
const STANDING = 1.15;
/** The deeper bone is another section of the same network, seen smaller. */
const BEHIND = { seed: 100, spacing: 0.8, thickness: 0.8 } as const;
/** From here the thickness of other shares is guessed. */
const USUAL_SHARE = 0.15;
const PIT_RADIUS = 2.3;
const SEAM_RADIUS = 7;
const PITS = 0;
const SEAMS = 1;

interface Drawn {
  readonly amount: BoneAmount;
  readonly level: BoneLevel;
}

/** One state of the specimen, drawn again only when its amount changes. */
class BoneState {
  readonly depth: Float32Array;
  readonly behind: Float32Array;
  private drawn: Drawn | undefined;

  constructor(
    private readonly front: BoneField,
    private readonly back: BoneField,
    /** Half thickness at the usual share of bone, samples. */
    private readonly usual: number,
  ) {
    this.depth = new Float32Array(front.width * front.height);
    this.behind = new Float32Array(front.width * front.height);
  }

  get width(): number {
    return this.front.width;
  }

  show(amount: BoneAmount, withBack: boolean): BoneLevel {
    const before = this.drawn;
    if (before?.amount.share === amount.share && before.amount.number === amount.number) return before.level;
    // Never from what was drawn before: the same amount is the same picture, whatever came in between.
    const near = (this.usual * amount.share) / (USUAL_SHARE * amount.number);
    const level = levelFor(this.front, amount.share, amount.number, this.depth, near);
    if (withBack) {
      const deeper = { thickness: level.thickness * BEHIND.thickness, number: level.number };
      boneDepth(this.back, deeper, this.behind);
    }
    this.drawn = { amount, level };
    return level;
  }
}

/** Makes the specimen of a seed at once. */
export function bonePicture(spec: BonePictureSpec): BonePicture {
  const steps = growBonePicture(spec);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of a few milliseconds each, for a page that must not stand still meanwhile. */
export function* growBonePicture({ seed, width, height }: BonePictureSpec): Generator<undefined, BonePicture> {
  const spec = { seed, width, height, across: SPACING, up: SPACING * STANDING };
  const struts = strutsOf(spec);
  yield;
  const front = boneField(spec, struts);
  yield;
  const deeper = {
    ...spec,
    seed: seed + BEHIND.seed,
    across: spec.across * BEHIND.spacing,
    up: spec.up * BEHIND.spacing,
  };
  const deeperStruts = strutsOf(deeper);
  yield;
  const back = boneField(deeper, deeperStruts);
  const sites = { pits: surfaceSites(struts, spec, PITS), seams: surfaceSites(struts, spec, SEAMS) };
  const usual = levelFor(front, USUAL_SHARE, 1, new Float32Array(width * height)).thickness;
  const state = (): BoneState => new BoneState(front, back, usual);
  const halves = [0, 1].map(() => ({ now: state(), before: state() }));

  return {
    paint(canvas, left, right, split, palette) {
      const edges = [0, Math.min(canvas.width, Math.max(0, Math.round(split))), canvas.width];
      [left, right].forEach((view, side) => {
        const half = halves[side];
        const [from, to] = [edges[side] ?? 0, edges[side + 1] ?? 0];
        if (half && to > from) paintBone(canvas, front, layersOf(view, half, sites), palette, from, to);
      });
    },
  };
}

function layersOf(
  { now, before }: BoneView,
  half: { readonly now: BoneState; readonly before: BoneState },
  sites: { readonly pits: readonly SurfaceSite[]; readonly seams: readonly SurfaceSite[] },
): BoneLayers {
  const level = half.now.show(now, true);
  if (before) half.before.show(before, false);
  const bone = { depth: half.now.depth, width: half.now.width, level };
  return {
    depth: half.now.depth,
    before: before ? half.before.depth : undefined,
    behind: half.now.behind,
    pits: worksAt(sites.pits, bone, now.pits, PIT_RADIUS),
    seams: worksAt(sites.seams, bone, now.seams, SEAM_RADIUS),
  };
}
