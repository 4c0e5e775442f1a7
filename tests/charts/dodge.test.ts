import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge, poolAdjacentViolators } from '../../src/charts/dodge';

const items = fc.array(
  fc.record({
    desired: fc.double({ min: -100, max: 500, noNaN: true }),
    height: fc.double({ min: 1, max: 40, noNaN: true }),
  }),
  { maxLength: 10 },
);

describe('dodge', () => {
  it('never lets labels overlap or leave their room, and keeps their order', () => {
    fc.assert(
      fc.property(items, (labels) => {
        const centers = dodge(labels, 0, 400);
        fc.pre(centers !== undefined);
        const order = labels
          .map((label, index) => ({ ...label, center: centers[index] ?? Number.NaN }))
          .sort((a, b) => a.center - b.center);
        order.forEach((label, index) => {
          expect(label.center - label.height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(label.center + label.height / 2).toBeLessThanOrEqual(400 + 1e-6);
          const next = order[index + 1];
          if (next === undefined) return;
          expect(next.center - label.center).toBeGreaterThanOrEqual((label.height + next.height) / 2 - 1e-6);
          expect(next.desired).toBeGreaterThanOrEqual(label.desired);
        });
      }),
    );
  });

  it('refuses exactly when the heights exceed the room', () => {
    fc.assert(
      fc.property(items, (labels) => {
        const needed = labels.reduce((sum, label) => sum + label.height, 0);
        expect(dodge(labels, 0, 120) === undefined).toBe(needed > 120 + 1e-9);
      }),
    );
  });

  it('moves nothing that has room', () => {
    expect(
      dodge(
        [
          { desired: 300, height: 20 },
          { desired: 50, height: 20 },
        ],
        0,
        400,
      ),
    ).toEqual([300, 50]);
  });

  it('shares the move when two want the same place', () => {
    expect(
      dodge(
        [
          { desired: 100, height: 20 },
          { desired: 100, height: 20 },
        ],
        0,
        400,
      ),
    ).toEqual([90, 110]);
  });

  it('is no worse than small shifts of its answer (least squares)', () => {
    fc.assert(
      fc.property(items, fc.double({ min: -5, max: 5, noNaN: true }), fc.nat(9), (labels, shift, which) => {
        const centers = dodge(labels, 0, 400);
        fc.pre(centers !== undefined && labels.length > 0);
        const shifted = centers.map((center, index) => (index === which % labels.length ? center + shift : center));
        fc.pre(isValid(labels, shifted));
        expect(cost(labels, centers)).toBeLessThanOrEqual(cost(labels, shifted) + 1e-6);
      }),
    );
  });
});

type Labels = readonly { readonly desired: number; readonly height: number }[];

const cost = (labels: Labels, centers: readonly number[]): number =>
  labels.reduce((sum, label, index) => sum + ((centers[index] ?? 0) - label.desired) ** 2, 0);

function isValid(labels: Labels, centers: readonly number[]): boolean {
  const order = labels
    .map((_, index) => index)
    .sort((a, b) => (labels[a]?.desired ?? 0) - (labels[b]?.desired ?? 0) || a - b);
  let bottom = 0;
  for (const index of order) {
    const half = (labels[index]?.height ?? 0) / 2;
    if ((centers[index] ?? 0) - half < bottom - 1e-9) return false;
    bottom = (centers[index] ?? 0) + half;
  }
  return bottom <= 400 + 1e-9;
}

describe('poolAdjacentViolators', () => {
  it('gives the known answer', () => {
    expect(poolAdjacentViolators([1, 3, 2, 4])).toEqual([1, 2.5, 2.5, 4]);
    expect(poolAdjacentViolators([3, 2, 1])).toEqual([2, 2, 2]);
    expect(poolAdjacentViolators([])).toEqual([]);
  });
});
