/**
 * Chebyshev–Lobatto points and interpolation coefficients (Trefethen, Approximation Theory and Approximation Practice,
 * 2013, ch. 2–3). The points of degree n are among those of degree 2n, and the end points belong to every degree.
 */

/** The highest degree of a piece; degrees double up to it. */
export const HIGHEST_DEGREE = 16;

/** cos(πk/16), k = 0 … 32. */
const COSINES = Float64Array.from({ length: 2 * HIGHEST_DEGREE + 1 }, (_, k) => cosineOfSixteenth(k));

/** cos(πk/16), exact at 0 and ±1, symmetric to the last digit. */
function cosineOfSixteenth(k: number): number {
  if (k > HIGHEST_DEGREE) return cosineOfSixteenth(2 * HIGHEST_DEGREE - k);
  if (k > HIGHEST_DEGREE / 2) return -cosineOfSixteenth(HIGHEST_DEGREE - k);
  return Math.sin((Math.PI * (HIGHEST_DEGREE / 2 - k)) / HIGHEST_DEGREE);
}

/** Point `index` of 0 … 16 of the finest grid on [−1, 1], from 1 downwards. */
export const lobattoPoint = (index: number): number => COSINES[index]!;

/**
 * Coefficients of Σ aₖTₖ through the values at the points of `degree` (2, 4, 8 or 16).
 * @param values on the finest grid; every (16/degree)-th is used
 * @param coefficients degree + 1 numbers, written
 */
export function interpolationCoefficients(values: Float64Array, degree: number, coefficients: Float64Array): void {
  const stride = HIGHEST_DEGREE / degree;
  for (let k = 0; k <= degree; k++) {
    let sum = (values[0]! + values[HIGHEST_DEGREE]! * (k % 2 === 0 ? 1 : -1)) / 2;
    for (let j = 1; j < degree; j++) sum += values[j * stride]! * COSINES[(j * k * stride) % (2 * HIGHEST_DEGREE)]!;
    coefficients[k] = (sum * (k === 0 || k === degree ? 1 : 2)) / degree;
  }
}
