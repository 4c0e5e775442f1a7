import { describe, expect, test } from 'vitest';
import { bonePicture, LIGHT_BONE, type BoneAmount, type BonePalette } from '../../../src/charts';
import { boneDepth, boneField, boneShare, MARROW, type BoneLevel } from '../../../src/charts/bone/bone-field';
import { levelFor, SHARE_ERROR } from '../../../src/charts/bone/bone-level';
import { seeded } from '../../../src/charts/bone/seeded';
import { strutsOf } from '../../../src/charts/bone/struts';
import { surfaceSites, worksAt } from '../../../src/charts/bone/surface-sites';

const SIZE = { width: 160, height: 100 };
const REST = 0.154;
const specOf = (seed: number) => ({ seed, ...SIZE, across: 40, up: 46 });
const SEEDS = [1, 7, 20260, -3];
const scratch = (): Float32Array => new Float32Array(SIZE.width * SIZE.height).fill(MARROW);
const fieldOf = (seed: number) => boneField(specOf(seed), strutsOf(specOf(seed)));
const drawn = (seed: number, share: number, number: number): { level: BoneLevel; depth: Float32Array } => {
  const depth = scratch();
  return { level: levelFor(fieldOf(seed), share, number, depth), depth };
};
/** Samples that are bone in `later` and were none in `earlier`. */
const gained = (later: Float32Array, earlier: Float32Array): number =>
  later.filter((value, sample) => value > 0 && !((earlier[sample] ?? 0) > 0)).length;

describe('seeded numbers', () => {
  test('depend on seed and place only, and fill the unit interval evenly', () => {
    expect(seeded(3, 1, 2)).toBe(seeded(3, 1, 2));
    expect(new Set([seeded(3, 1, 2), seeded(3, 2, 1), seeded(4, 1, 2), seeded(3, 1, 2, 0)]).size).toBe(4);
    const values = Array.from({ length: 4000 }, (_, index) => seeded(9, index % 63, Math.floor(index / 63)));
    const tenths = Array.from({ length: 10 }, (_, tenth) => values.filter((v) => Math.floor(v * 10) === tenth).length);
    // 400 expected in each; five standard deviations of a binomial count.
    for (const count of tenths) expect(Math.abs(count - 400)).toBeLessThan(5 * Math.sqrt(4000 * 0.1 * 0.9));
  });
});

describe('the network', () => {
  test('is the same for the same seed and another for another', () => {
    expect(strutsOf(specOf(7))).toEqual(strutsOf(specOf(7)));
    expect(strutsOf(specOf(7))).not.toEqual(strutsOf(specOf(8)));
  });

  test.each(SEEDS)('orders all of its bone from the first to the last to be perforated (seed %i)', (seed) => {
    const orders = strutsOf(specOf(seed)).map(({ order }) => order);
    expect(orders[0]).toBe(0);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect(Math.max(...orders)).toBeLessThanOrEqual(1);
  });
});

describe('how much is drawn', () => {
  test.each(SEEDS)('is what was asked for, whatever is perforated (seed %i)', (seed) => {
    for (const volume of [1.08, 1, 0.9, 0.8, 0.6]) {
      for (const number of [1, 0.95, 0.8]) {
        const { depth } = drawn(seed, REST * volume, number);
        expect(Math.abs(boneShare(fieldOf(seed), depth) / (REST * volume) - 1)).toBeLessThanOrEqual(SHARE_ERROR);
      }
    }
  });

  test('counted in painted pixels, it is within one percent at any magnification', () => {
    const picture = bonePicture({ seed: 7, ...SIZE });
    for (const scale of [1.5, 2, 3.2]) {
      for (const share of [REST, 0.8 * REST]) {
        const amount: BoneAmount = { share, number: 0.95, pits: 0, seams: 0 };
        const canvas = canvasOf(scale);
        picture.paint(canvas, { now: amount }, { now: amount }, canvas.width / 3, BLACK_AND_WHITE);
        expect(Math.abs(whiteShare(canvas.pixels) / share - 1)).toBeLessThan(0.01);
      }
    }
  });
});

test('the same amount is the same picture, whatever was drawn in between', () => {
  const picture = bonePicture({ seed: 7, ...SIZE });
  const amount = (volume: number): BoneAmount => ({ share: REST * volume, number: volume, pits: 3.3, seams: 5.5 });
  const paint = (volume: number): Uint8ClampedArray => {
    const canvas = canvasOf(1);
    picture.paint(canvas, { now: amount(1) }, { now: amount(volume), before: amount(1) }, 40, LIGHT_BONE);
    return canvas.pixels;
  };
  const first = paint(0.9);
  expect(paint(0.7)).not.toEqual(first);
  expect(paint(0.9)).toEqual(first);
});

describe('losing bone', () => {
  test.each(SEEDS)('at V 0.9 is part of what is lost at V 0.8 (seed %i)', (seed) => {
    const volumes = [1, 0.97, 0.9, 0.85, 0.8, 0.7];
    const depths = volumes.map((volume) => drawn(seed, REST * volume, 0.97).depth);
    depths.slice(1).forEach((depth, index) => expect(gained(depth, depths[index] ?? depth)).toBe(0));
  });

  test.each(SEEDS)('never brings bone to a place that had none, with holes on the way (seed %i)', (seed) => {
    let [volume, number] = [1, 1];
    let before = drawn(seed, REST, 1).depth;
    for (let step = 0; step < 12; step += 1) {
      const kept = 1 - 0.03 * seeded(seed, step);
      volume *= kept;
      number *= kept ** 0.5;
      const { depth } = drawn(seed, REST * volume, number);
      expect(gained(depth, before)).toBe(0);
      before = depth;
    }
  });

  test('changes little when little is lost', () => {
    const [one, other] = [drawn(7, REST * 0.9, 0.96).depth, drawn(7, REST * 0.899, 0.9595).depth];
    const changed = one.filter((value, sample) => value > 0 !== (other[sample] ?? 0) > 0).length;
    expect(changed / (SIZE.width * SIZE.height)).toBeLessThan(0.002);
  });
});

describe('perforation', () => {
  test('takes away about the share of bone that it says', () => {
    for (const seed of SEEDS) {
      const field = fieldOf(seed);
      const depth = scratch();
      const { thickness } = levelFor(field, REST, 1, depth);
      for (const number of [0.95, 0.9, 0.75, 0.5]) {
        boneDepth(field, { thickness, number }, depth);
        expect(Math.abs(boneShare(field, depth) / REST - number)).toBeLessThan(0.04);
      }
    }
  });

  test('is not undone by refilling: what comes back is thickness', () => {
    const whole = drawn(7, REST, 1);
    const refilled = drawn(7, REST, 0.85);
    const holes = whole.depth.filter((value, sample) => value > 0.5 && (refilled.depth[sample] ?? 0) <= 0).length;
    expect(refilled.level.thickness).toBeGreaterThan(whole.level.thickness);
    expect(holes).toBeGreaterThan(20);
    expect(gained(refilled.depth, whole.depth)).toBeGreaterThan(20);
  });
});

describe('cells at work', () => {
  const struts = strutsOf(specOf(7));
  const sites = surfaceSites(struts, specOf(7), 0);
  const { level, depth } = drawn(7, REST, 0.9);
  const bone = { depth, width: SIZE.width, level };

  test('are as many as asked for, the last one as large as its fraction', () => {
    expect(worksAt(sites, bone, 0, 2)).toHaveLength(0);
    expect(worksAt(sites, bone, 4, 2)).toHaveLength(4);
    const [some, more] = [worksAt(sites, bone, 4.25, 2), worksAt(sites, bone, 5, 2)];
    expect(some).toHaveLength(5);
    expect(some.slice(0, 4)).toEqual(more.slice(0, 4));
    expect((some[4]?.radius ?? 0) ** 2 / (more[4]?.radius ?? 1) ** 2).toBeCloseTo(0.25);
  });

  test('sit on a surface of bone that is there', () => {
    for (const { at } of worksAt(sites, bone, 12, 2)) {
      const sample = Math.round(at.y) * SIZE.width + Math.round(at.x);
      expect(Math.abs(depth[sample] ?? MARROW)).toBeLessThan(2);
    }
  });
});

const BLACK_AND_WHITE: BonePalette = {
  marrow: [0, 0, 0],
  behind: [0, 0, 0],
  shadow: [0, 0, 0],
  lost: [0, 0, 0],
  bone: [255, 255, 255],
  light: [255, 255, 255],
  shade: [255, 255, 255],
  edge: [255, 255, 255],
  pit: [255, 255, 255],
  seam: [255, 255, 255],
};

function canvasOf(scale: number) {
  const [width, height] = [Math.round(SIZE.width * scale), Math.round(SIZE.height * scale)];
  return { pixels: new Uint8ClampedArray(4 * width * height), width, height, density: 1 };
}

function whiteShare(pixels: Uint8ClampedArray): number {
  let sum = 0;
  for (let pixel = 0; pixel < pixels.length; pixel += 4) sum += (pixels[pixel] ?? 0) / 255;
  return sum / (pixels.length / 4);
}
