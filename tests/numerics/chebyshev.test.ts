import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitChebyshev } from '../../src/numerics';

function largestError(f: (x: number) => number, a: number, b: number, tolerance: number) {
  const fit = fitChebyshev(
    (x, out) => {
      out[0] = f(x);
    },
    1,
    a,
    b,
    tolerance,
  );
  const out = new Float64Array(1);
  let largest = 0;
  for (let i = 0; i <= 2000; i++) {
    const x = a + ((b - a) * i) / 2000;
    fit.evaluate(x, out);
    largest = Math.max(largest, Math.abs(out[0]! - f(x)));
  }
  return { fit, largest };
}

describe('piecewise Chebyshev interpolation', () => {
  it('keeps a constant function in one piece of degree 0, exactly', () => {
    const fit = fitChebyshev(
      (_x, out) => {
        out[0] = 0.1;
        out[1] = -7;
      },
      2,
      -3,
      11,
      1e-10,
    );
    const out = new Float64Array(2);
    fit.evaluate(5.5, out);
    expect([fit.pieceCount, fit.degrees[0], ...out]).toEqual([1, 0, 0.1, -7]);
    expect(fit.functionEvaluations).toBeLessThanOrEqual(6);
  });

  it('gives some of its components when asked for some', () => {
    const fit = fitChebyshev(
      (x, out) => [x, x * x, Math.exp(x)].forEach((value, index) => (out[index] = value)),
      3,
      0,
      9,
      1e-12,
    );
    const [all, some] = [new Float64Array(3), new Float64Array(2)];
    for (const x of [0, 4.3, 9]) {
      fit.evaluate(x, all);
      fit.evaluate(x, some, 1, 2);
      expect([...some]).toEqual([...all.subarray(1)]);
    }
  });

  it('meets its tolerance on a menopause-like logistic over 40 years', () => {
    for (const tolerance of [1e-6, 1e-9, 1e-12]) {
      const { fit, largest } = largestError((x) => 1 / (1 + Math.exp((x - 11) / 0.55)), 0, 40, tolerance);
      expect(largest).toBeLessThan(10 * tolerance);
      expect(fit.unresolvedPieces).toBe(0);
    }
  });

  it('reproduces polynomials up to degree 13 in one piece', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 14 }), (powers) => {
        const { fit, largest } = largestError((x) => powers.reduceRight((sum, a) => sum * x + a, 0), -1, 1, 1e-9);
        expect(fit.pieceCount).toBe(1);
        expect(largest).toBeLessThan(1e-7);
      }),
    );
  });

  it('is continuous at every border and equal to the function there', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 2, noNaN: true }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        fc.double({ min: 1, max: 30, noNaN: true }),
        (width, center, length) => {
          const f = (x: number): number => Math.tanh((x - center) / width) + 0.2 * Math.sin(x);
          const { fit, largest } = largestError(f, center - length, center + length / 2, 1e-7);
          expect(largest).toBeLessThan(1e-6);
          const out = new Float64Array(1);
          for (const border of fit.borders) {
            const gap = 1e-12 * Math.max(1, Math.abs(border));
            for (const x of [border - gap, border, border + gap]) {
              fit.evaluate(x, out);
              expect(Math.abs(out[0]! - f(border))).toBeLessThan(1e-9);
            }
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('stores each component only as long as it needs', () => {
    const fit = fitChebyshev(
      (x, out) => {
        out[0] = Math.exp(x);
        out[1] = 3;
        out[2] = 2 * x;
      },
      3,
      -1,
      1,
      1e-10,
    );
    const lengths = [0, 1, 2].map((component) => fit.offsets[component + 1]! - fit.offsets[component]!);
    expect(lengths[0]).toBeGreaterThan(8);
    expect(lengths.slice(1)).toEqual([1, 2]);
  });

  it('counts every call of the function', () => {
    let calls = 0;
    const fit = fitChebyshev(
      (x, out) => {
        calls++;
        out[0] = Math.abs(x - 0.3);
      },
      1,
      0,
      1,
      1e-4,
    );
    expect(fit.functionEvaluations).toBe(calls);
  });

  it('gives the same values in any order of evaluation', () => {
    const { fit } = largestError((x) => Math.atan(20 * x), -3, 5, 1e-8);
    const forward = new Float64Array(1);
    const jumping = new Float64Array(1);
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 5, noNaN: true }),
        fc.double({ min: -3, max: 5, noNaN: true }),
        (x, far) => {
          fit.evaluate(x, forward);
          fit.evaluate(far, jumping);
          fit.evaluate(x, jumping);
          expect(Math.abs(jumping[0]! - forward[0]!)).toBeLessThan(1e-13);
        },
      ),
    );
  });

  it('stops at a jump and says that pieces stayed unresolved', () => {
    const { fit } = largestError((x) => (x < 0.3 ? 0 : 1), 0, 1, 1e-6);
    expect(fit.unresolvedPieces).toBeGreaterThan(0);
  });

  it('refuses an empty interval, a useless tolerance and values that are not finite', () => {
    const constant = (_x: number, out: Float64Array): void => {
      out[0] = 1;
    };
    const pole = (x: number, out: Float64Array): void => {
      out[0] = 1 / x;
    };
    expect(() => fitChebyshev(constant, 1, 1, 1, 1e-6)).toThrow('expected a < b');
    expect(() => fitChebyshev(constant, 1, 0, 1, 0)).toThrow('tolerance');
    expect(() => fitChebyshev(pole, 1, 0, 1, 1e-6)).toThrow('not finite at 0');
  });
});
