import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bateman,
  gaussLegendre,
  geometricSeries,
  geometricSum,
  integrateByRule,
  mean,
  meanDecay,
  quantile,
  relativeDecay,
  standardDeviation,
} from '../../src/numerics';

describe('Gauss–Legendre quadrature', () => {
  it('integrates the highest power it promises, for 1 to 40 points', () => {
    for (let count = 1; count <= 40; count++) {
      const rule = gaussLegendre(count);
      const power = 2 * count - 2;
      expect(integrateByRule(rule, (x) => x ** power, -1, 1)).toBeCloseTo(2 / (power + 1), 13);
      expect(integrateByRule(rule, (x) => x ** (power + 1), 0, 1)).toBeCloseTo(1 / (power + 2), 13);
      expect(
        Math.abs(integrateByRule(rule, (x) => x ** (power + 2), -1, 1) - 2 / (power + 3)) > 1e-14 || count > 20,
      ).toBe(true);
    }
  });

  it('agrees with the two- and three-point rules written out', () => {
    expect(gaussLegendre(2).nodes[1]).toBeCloseTo(1 / Math.sqrt(3), 15);
    expect(gaussLegendre(3).nodes[2]).toBeCloseTo(Math.sqrt(3 / 5), 15);
    expect([...gaussLegendre(3).weights].map((weight) => weight * 9)).toEqual([
      expect.closeTo(5, 13),
      expect.closeTo(8, 13),
      expect.closeTo(5, 13),
    ]);
  });

  it('has ascending nodes inside the interval and positive weights', () => {
    const { nodes, weights } = gaussLegendre(64);
    nodes.forEach((node, i) => {
      expect(node).toBeGreaterThan(i === 0 ? -1 : nodes[i - 1]!);
      expect(weights[i]).toBeGreaterThan(0);
    });
    expect(nodes[63]).toBeLessThan(1);
  });

  it('refuses a count that is no count', () => {
    expect(() => gaussLegendre(0)).toThrow('expected 1 or more');
    expect(() => gaussLegendre(2.5)).toThrow('expected 1 or more');
  });
});

describe('sums of exponentials', () => {
  it('equal the sum term by term', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 0.01, max: 30, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (rate, interval, count) => {
          let sum = 0;
          for (let m = count - 1; m >= 0; m--) sum += Math.exp(-rate * interval * m);
          expect(geometricSum(rate, interval, count) / sum).toBeCloseTo(1, 11);
        },
      ),
    );
  });

  it('stay accurate for tiny rates', () => {
    const x = 1e-13;
    expect(geometricSum(x, 1, 1000) / (1000 * (1 - (999 * x) / 2))).toBeCloseTo(1, 14);
    expect(geometricSum(0, 1, 7)).toBe(7);
    expect(geometricSeries(x, 1) * x).toBeCloseTo(1 + x / 2, 14);
    expect(geometricSeries(0, 1)).toBe(Infinity);
    expect(relativeDecay(1e-9)).toBeCloseTo(1 - 5e-10, 15);
    expect(relativeDecay(0)).toBe(1);
  });

  it('tend to the steady state', () => {
    expect(geometricSum(0.3, 2, 100) / geometricSeries(0.3, 2)).toBeCloseTo(1, 14);
  });

  it('give the mean of a decay as quadrature does', () => {
    const rule = gaussLegendre(20);
    for (const rate of [0, 1e-8, 0.2, 3]) {
      expect(meanDecay(rate, 4)).toBeCloseTo(integrateByRule(rule, (t) => Math.exp(-rate * t), 0, 4) / 4, 12);
    }
    expect(meanDecay(2, 0)).toBe(1);
  });

  it('pass smoothly through equal rates', () => {
    const t = 3;
    expect(bateman(0.5, 0.5, t)).toBeCloseTo(t * Math.exp(-0.5 * t), 15);
    expect(bateman(0.5 + 1e-9, 0.5, t)).toBeCloseTo(bateman(0.5, 0.5, t), 8);
    expect(bateman(1.5, 0.5, t)).toBeCloseTo(Math.exp(-1.5) - Math.exp(-4.5), 15);
    expect(bateman(0.5, 1.5, t)).toBe(bateman(1.5, 0.5, t));
  });
});

describe('statistics', () => {
  it('agree with hand computation', () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(mean(values)).toBe(5);
    expect(standardDeviation(values)).toBeCloseTo(Math.sqrt(32 / 7), 14);
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  });

  it('keep quantiles between the extremes and in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p, q) => {
          expect(quantile(values, 0)).toBe(Math.min(...values.map((value) => value + 0)));
          expect(quantile(values, 1)).toBe(Math.max(...values.map((value) => value + 0)));
          expect(quantile(values, Math.min(p, q))).toBeLessThanOrEqual(quantile(values, Math.max(p, q)) + 1e-9);
        },
      ),
    );
  });

  it('say nothing about nothing', () => {
    expect(mean([])).toBeNaN();
    expect(standardDeviation([1])).toBeNaN();
    expect(quantile([], 0.5)).toBeNaN();
    expect(() => quantile([1], 1.1)).toThrow('[0, 1]');
  });
});
