import { describe, expect, it } from 'vitest';
import { barParts, barScale } from '../../../src/ui/why/bar-scale';

describe('the common scale', () => {
  it.each([[[3, 1]], [[-3, -1]], [[-2, 5]], [[0, 0]], [[NaN, 4]]])(
    'of %j keeps zero and every bar inside',
    (values) => {
      const scale = barScale(values);
      expect(scale.zero).toBeGreaterThanOrEqual(0);
      expect(scale.zero).toBeLessThanOrEqual(100);
      for (const value of values.filter((one) => Number.isFinite(one))) {
        const { start, length } = scale.between(0, value);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + length).toBeLessThanOrEqual(100 + 1e-9);
        // A bar begins or ends at zero, on the side of its sign.
        expect(value < 0 ? start + length : start).toBeCloseTo(scale.zero, 9);
      }
    },
  );

  it('draws equal values equally long, whatever their sign', () => {
    const scale = barScale([4, -4, 1]);
    expect(scale.between(0, 4).length).toBeCloseTo(scale.between(0, -4).length, 9);
    expect(scale.between(0, 4).length).toBeCloseTo(4 * scale.between(0, 1).length, 9);
  });
});

describe('the two parts of a bar', () => {
  it.each([
    [5, 1, 4],
    [-5, -1, -4],
    [0.3, 0.3, 0],
    // More than the whole is assumed: the evident part pulls the other way and has no length of its own.
    [0.3, 0.5, 0],
    // What shortens a bar cannot be drawn as a part of it.
    [5, -1, 5],
    [5, NaN, 5],
  ])('of %d with %d assumed end at %d and together at the value', (value, hypothesis, evident) => {
    const parts = barParts(value, hypothesis);
    expect(parts.evident).toEqual([0, evident]);
    expect(parts.hypothesis).toEqual([evident, value]);
  });
});
