import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, differenceSeries, interpolateAt, within } from '../../src/charts';
import { curve } from './sample';

const sorted = (values: readonly number[]): Float64Array => Float64Array.from(new Set(values)).sort();
const grid = fc
  .array(fc.double({ min: 40, max: 90, noNaN: true }), { minLength: 2, maxLength: 40 })
  .map(sorted)
  .filter(({ length }) => length > 1);
const line = grid.map((x) => ({ x, y: x.map((age) => Math.sin(age) * 5 - age / 10) }));

describe('differenceOf', () => {
  it('is nothing against itself and changes sign when sides are changed', () => {
    fc.assert(
      fc.property(grid, (x) => {
        const [one, other] = [
          { x, y: x.map((age) => age / 7) },
          { x, y: x.map((age) => Math.cos(age)) },
        ];
        expect([...differenceOf(one, one)]).toEqual([...x].map(() => 0));
        differenceOf(one, other).forEach((value, index) => {
          expect(value).toBeCloseTo(-(differenceOf(other, one)[index] ?? Number.NaN), 12);
        });
      }),
    );
  });

  it('gives back the curve when added to the other, wherever both are, and nothing elsewhere', () => {
    fc.assert(
      fc.property(line, line, (one, other) => {
        differenceOf(one, other).forEach((value, index) => {
          const [at, own] = [one.x[index] ?? 0, one.y[index] ?? 0];
          const reference = interpolateAt(other.x, other.y, at);
          if (Number.isNaN(reference)) expect(value).toBeNaN();
          else expect(value + reference).toBeCloseTo(own, 9);
        });
      }),
    );
  });

  it('gives the same array for the same columns, so that nothing is drawn anew', () => {
    const one = curve('a', 'A', 0, (age) => age);
    const other = curve('b', 'B', 1, () => 3);
    expect(differenceOf(one, other)).toBe(differenceOf(one, other));
    expect(differenceOf(one, { ...other, y: other.y.slice() })).not.toBe(differenceOf(one, other));
  });
});

describe('differenceSeries', () => {
  const series = [
    curve('s0', 'Base', 0, () => 2),
    curve('s1', 'Other', 1, () => 5),
    curve('s2-r', 'Alone', 2, () => 1),
  ];

  it('keeps the reference as the line at 0 and leaves out what has none', () => {
    const shown = differenceSeries({ series }, ({ id }) => (id.endsWith('-r') ? undefined : 's0'));
    expect(shown.map(({ id, y }) => [id, y[0]])).toEqual([
      ['s0', 0],
      ['s1', 3],
    ]);
  });
});

describe('within', () => {
  it('holds every sample of the domain and at most one beyond each end', () => {
    fc.assert(
      fc.property(
        grid,
        fc.double({ min: 40, max: 90, noNaN: true }),
        fc.double({ min: 0, max: 30, noNaN: true }),
        (x, low, span) => {
          const shown = within(x, x, [low, low + span]);
          for (const inside of x.filter((value) => value >= low && value <= low + span))
            expect(shown).toContain(inside);
          expect(shown.filter((value) => value < low || value > low + span).length).toBeLessThanOrEqual(2);
        },
      ),
    );
  });

  it('is the column itself when all of it is shown', () => {
    const one = curve('a', 'A', 0, (age) => age);
    expect(within(one.x, one.y, [46, 80])).toBe(one.y);
  });
});
