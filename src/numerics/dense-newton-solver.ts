import type { NewtonSolver } from './bdf/types';
import { factorizeLu, solveLu } from './linear-algebra/lu';

/**
 * A Newton solver from a dense Jacobian, for tests and general use.
 * @param jacobian writes ∂fᵢ/∂yⱼ into J[i·dimension + j]; J is all zero on entry
 */
export function denseNewtonSolver(
  dimension: number,
  jacobian: (t: number, y: Float64Array, J: Float64Array) => void,
): NewtonSolver {
  const matrix = new Float64Array(dimension * dimension);
  const factors = new Float64Array(dimension * dimension);
  const pivots = new Int32Array(dimension);
  return {
    evaluateJacobian(t, y) {
      matrix.fill(0);
      jacobian(t, y, matrix);
    },
    factorize(gamma) {
      for (let i = 0; i < matrix.length; i++) factors[i] = -gamma * matrix[i]!;
      for (let i = 0; i < matrix.length; i += dimension + 1) factors[i] = factors[i]! + 1;
      return factorizeLu(factors, dimension, pivots);
    },
    solve(b) {
      solveLu(factors, dimension, pivots, b);
    },
  };
}
