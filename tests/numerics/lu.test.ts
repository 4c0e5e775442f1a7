import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseNewtonSolver, factorizeLu, solveLu } from '../../src/numerics';

const entry = fc.double({ min: -1, max: 1, noNaN: true });
const systems = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    matrix: fc.array(entry, { minLength: size * size, maxLength: size * size }),
    solution: fc.array(entry, { minLength: size, maxLength: size }),
  }),
);

function multiply(matrix: ArrayLike<number>, x: ArrayLike<number>, size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, row) => {
    let sum = 0;
    for (let column = 0; column < size; column++) sum += matrix[row * size + column]! * x[column]!;
    return sum;
  });
}

describe('LU with partial pivoting', () => {
  it('leaves a small residual for every matrix it accepts', () => {
    fc.assert(
      fc.property(systems, ({ size, matrix, solution }) => {
        const right = multiply(matrix, solution, size);
        const factors = Float64Array.from(matrix);
        const pivots = new Int32Array(size);
        if (!factorizeLu(factors, size, pivots)) return;
        const x = Float64Array.from(right);
        solveLu(factors, size, pivots, x);
        const scale = Math.max(1, ...x.map(Math.abs));
        multiply(matrix, x, size).forEach((value, row) => {
          expect(Math.abs(value - right[row]!) / scale).toBeLessThan(1e-12 * size);
        });
      }),
    );
  });

  it('solves row exchanges that need pivoting', () => {
    const factors = Float64Array.of(0, 2, 0, 0, 0, 3, 4, 0, 0);
    const pivots = new Int32Array(3);
    expect(factorizeLu(factors, 3, pivots)).toBe(true);
    const x = Float64Array.of(2, 6, 12);
    solveLu(factors, 3, pivots, x);
    expect([...x]).toEqual([3, 1, 2]);
  });

  it('refuses singular and broken matrices', () => {
    expect(factorizeLu(Float64Array.of(1, 2, 2, 4), 2, new Int32Array(2))).toBe(false);
    expect(factorizeLu(Float64Array.of(1, 2, Number.NaN, 4), 2, new Int32Array(2))).toBe(false);
    expect(factorizeLu(Float64Array.of(1, 2, 3, Infinity), 2, new Int32Array(2))).toBe(false);
  });
});

describe('dense Newton solver', () => {
  it('solves (I − γJ)x = b and keeps J for another γ', () => {
    fc.assert(
      fc.property(systems, fc.double({ min: 0.01, max: 0.05, noNaN: true }), ({ size, matrix, solution }, gamma) => {
        const solver = denseNewtonSolver(size, (_t, _y, J) => {
          J.set(matrix);
        });
        solver.evaluateJacobian(0, new Float64Array(size));
        for (const used of [gamma, gamma / 2]) {
          expect(solver.factorize(used)).toBe(true);
          const product = multiply(matrix, solution, size);
          const b = Float64Array.from(solution, (value, i) => value - used * product[i]!);
          solver.solve(b);
          b.forEach((value, i) => {
            expect(value).toBeCloseTo(solution[i]!, 10);
          });
        }
      }),
    );
  });
});
