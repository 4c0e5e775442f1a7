import { cholesky, dot, type Matrix, normalMatrix, solveLower, solveUpper } from './linear';

/** Residuals in standard errors at standard-normal coordinates; undefined where the model has none. */
export type Residuals = (z: Float64Array) => Float64Array | undefined;

export interface Minimum {
  readonly z: Float64Array;
  /** ½(Σ residual² + Σ z²): minus the logarithm of the posterior density, up to a constant. */
  readonly cost: number;
  readonly residuals: Float64Array;
  /** Derivatives of the residuals, rows residuals, columns coordinates. */
  readonly jacobian: Matrix;
  readonly iterations: number;
}

const STEP = 1e-3;
/** Of the cost: what is gained beyond does not matter beside a standard error. */
const SMALLEST_GAIN = 1e-3;

export const costOf = (residuals: Float64Array, z: Float64Array): number =>
  0.5 * (dot(residuals, residuals) + dot(z, z));

/** One-sided differences, on the side that stays within the ranges. */
export function jacobianAt(f: Residuals, z: Float64Array, center: Float64Array): Matrix {
  const rows = Array.from(center, () => new Float64Array(z.length));
  for (let column = 0; column < z.length; column++) {
    for (const step of [STEP, -STEP]) {
      const at = z.slice();
      at[column]! += step;
      const moved = f(at);
      if (moved === undefined) continue;
      rows.forEach((row, index) => {
        row[column] = (moved[index]! - center[index]!) / step;
      });
      break;
    }
  }
  return rows;
}

/**
 * Levenberg–Marquardt on residuals and the standard-normal prior (Marquardt 1963, J SIAM 11:431).
 * @throws RangeError when the start has no residuals
 */
export function minimize(
  f: Residuals,
  start: Float64Array,
  mostIterations = 60,
  report: (iteration: number, cost: number) => void = () => undefined,
): Minimum {
  let z = start.slice();
  let residuals = f(z);
  if (residuals === undefined) throw new RangeError('minimize: no residuals at the start');
  let cost = costOf(residuals, z);
  let damping = 1;
  let jacobian = jacobianAt(f, z, residuals);
  let iteration = 0;
  for (; iteration < mostIterations; iteration++) {
    report(iteration, cost);
    const rows = jacobian;
    const current = residuals;
    const gradient = z.map((value, i) => value + rows.reduce((sum, row, r) => sum + row[i]! * current[r]!, 0));
    let improved = false;
    for (let attempt = 0; attempt < 12 && !improved; attempt++) {
      const l = cholesky(normalMatrix(rows, 1 + damping));
      const step = solveUpper(l, solveLower(l, gradient));
      const next = z.map((value, i) => value - step[i]!);
      const tried = f(next);
      const nextCost = tried === undefined ? Infinity : costOf(tried, next);
      if (tried !== undefined && nextCost < cost) {
        improved = true;
        const gain = cost - nextCost;
        z = next;
        residuals = tried;
        cost = nextCost;
        damping = Math.max(damping / 4, 1e-6);
        if (gain < SMALLEST_GAIN)
          return { z, cost, residuals, jacobian: jacobianAt(f, z, residuals), iterations: iteration + 1 };
      } else damping *= 4;
    }
    if (!improved) break;
    jacobian = jacobianAt(f, z, residuals);
  }
  return { z, cost, residuals, jacobian, iterations: iteration };
}
