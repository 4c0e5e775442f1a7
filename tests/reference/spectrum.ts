/** Eigenvalues of a real 3 × 3 matrix that has one real eigenvalue and a complex pair. */
export interface Spectrum {
  readonly real: number;
  readonly pairReal: number;
  readonly pairImaginary: number;
}

const HALVINGS = 200;

/** From the characteristic polynomial λ³ − trace·λ² + minors·λ − determinant. Throws when all eigenvalues are real. */
export function spectrumOf(matrix: readonly (readonly number[])[]): Spectrum {
  const at = (row: number, column: number): number => matrix[row]![column]!;
  const minor = (i: number, j: number): number => at(i, i) * at(j, j) - at(i, j) * at(j, i);
  const trace = at(0, 0) + at(1, 1) + at(2, 2);
  const minors = minor(0, 1) + minor(0, 2) + minor(1, 2);
  const determinant =
    at(0, 0) * minor(1, 2) -
    at(0, 1) * (at(1, 0) * at(2, 2) - at(1, 2) * at(2, 0)) +
    at(0, 2) * (at(1, 0) * at(2, 1) - at(1, 1) * at(2, 0));

  // Bisection between bounds of all eigenvalues (Gershgorin); the cubic rises from below to above zero.
  const bound = Math.max(...matrix.map((row) => row.reduce((sum, value) => sum + Math.abs(value), 0)));
  let low = -bound;
  let high = bound;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (((middle - trace) * middle + minors) * middle - determinant > 0) high = middle;
    else low = middle;
  }
  const real = (low + high) / 2;
  const pairReal = (trace - real) / 2;
  const square = minors - 2 * pairReal * real - pairReal * pairReal;
  if (square < 0) throw new Error('all eigenvalues are real');
  return { real, pairReal, pairImaginary: Math.sqrt(square) };
}
