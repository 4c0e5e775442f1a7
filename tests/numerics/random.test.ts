import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, lognormal, mean, normal, quantile, standardDeviation } from '../../src/numerics';

const draw = <T>(count: number, next: () => T): T[] => Array.from({ length: count }, next);

describe('seeded random numbers', () => {
  it('repeat for a seed and differ between seeds', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (seed, other) => {
        const first = draw(8, createRandom(seed).bits.bind(createRandom(seed)));
        const random = createRandom(seed);
        const again = createRandom(seed);
        expect(draw(8, () => random.bits())).toEqual(draw(8, () => again.bits()));
        if (seed === other) return;
        const different = createRandom(other);
        expect(draw(8, () => different.bits())).not.toEqual(first);
      }),
    );
  });

  it('are pinned: these numbers never change', () => {
    const random = createRandom(2026);
    expect(draw(4, () => random.bits())).toMatchInlineSnapshot(`
      [
        648980771,
        597563415,
        4276155229,
        2240874771,
      ]
    `);
  });

  it('fill [0, 1) evenly', () => {
    const random = createRandom(1);
    const bins = new Array<number>(64).fill(0);
    const count = 64_000;
    for (let i = 0; i < count; i++) {
      const bin = Math.floor(random.uniform() * 64);
      bins[bin] = bins[bin]! + 1;
    }
    const chiSquare = bins.reduce((sum, seen) => sum + (seen - 1000) ** 2 / 1000, 0);
    // 63 degrees of freedom: 99.99 % below 115, 0.01 % below 28.
    expect(chiSquare).toBeGreaterThan(28);
    expect(chiSquare).toBeLessThan(115);
  });

  it('split into streams that do not depend on how much was drawn, and are uncorrelated', () => {
    const used = createRandom(5);
    draw(100, () => used.bits());
    const child = used.split();
    const sameChild = createRandom(5).split();
    expect(draw(5, () => child.bits())).toEqual(draw(5, () => sameChild.bits()));

    const parent = createRandom(5);
    const streams = draw(3, () => parent.split()).concat(parent);
    const samples = streams.map((stream) => draw(20_000, () => stream.uniform() - 0.5));
    samples.forEach((one, i) => {
      samples.slice(i + 1).forEach((two) => {
        const correlation = 12 * mean(one.map((value, k) => value * two[k]!));
        expect(Math.abs(correlation)).toBeLessThan(4.5 / Math.sqrt(20_000));
      });
    });
  });

  it('refuse a seed that is not a whole number', () => {
    expect(() => createRandom(0.5)).toThrow('whole number');
  });
});

describe('draws', () => {
  it('are normal: mean, spread and quantiles', () => {
    const random = createRandom(9);
    const values = draw(40_000, () => normal(random, 3, 2));
    expect(Math.abs(mean(values) - 3)).toBeLessThan(0.045);
    expect(Math.abs(standardDeviation(values) - 2)).toBeLessThan(0.032);
    expect(Math.abs(quantile(values, 0.975) - (3 + 2 * 1.959964))).toBeLessThan(0.12);
    expect(values.every(Number.isFinite)).toBe(true);
  });

  it('are lognormal around their median', () => {
    const random = createRandom(10);
    const values = draw(40_000, () => lognormal(random, 0.5, 0.9));
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.abs(Math.log(quantile(values, 0.5) / 0.5))).toBeLessThan(0.03);
    expect(Math.abs(standardDeviation(values.map(Math.log)) - 0.9)).toBeLessThan(0.015);
  });
});
