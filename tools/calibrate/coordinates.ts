import { type Matrix, solveUpper, timesUpper } from './linear';

/**
 * Coordinates of the sampler: z = mode + L⁻ᵀ·u with L·Lᵀ the precision at the mode, so that the Laplace approximation of the
 * posterior is N(0, I) in u.
 */
export interface Frame {
  readonly mode: Float64Array;
  readonly factor: Matrix;
}

/** A frame as plain data, for messages between processes. */
export interface PlainFrame {
  readonly mode: readonly number[];
  readonly factor: readonly (readonly number[])[];
}

export const frameOf = ({ mode, factor }: PlainFrame): Frame => ({
  mode: Float64Array.from(mode),
  factor: factor.map((row) => Float64Array.from(row)),
});

/** z of u. */
export function priorCoordinates({ mode, factor }: Frame, u: ArrayLike<number>): Float64Array {
  const z = solveUpper(factor, u);
  for (let i = 0; i < z.length; i++) z[i]! += mode[i]!;
  return z;
}

/** u of z. */
export const frameCoordinates = ({ mode, factor }: Frame, z: ArrayLike<number>): Float64Array =>
  timesUpper(
    factor,
    Float64Array.from(mode, (value, i) => z[i]! - value),
  );
