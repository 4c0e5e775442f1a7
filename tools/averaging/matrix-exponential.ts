/** Small dense matrices as rows, enough for one drug's compartments. */
export type Matrix = readonly Float64Array[];

const TERMS = 18;
/** Halved until its norm is below this, the series of 18 terms is exact to rounding (0.5¹⁹/19! = 2e-23). */
const LARGEST_NORM = 0.5;

export const zeros = (size: number): Float64Array[] => Array.from({ length: size }, () => new Float64Array(size));

export function multiply(left: Matrix, right: Matrix): Float64Array[] {
  return left.map((row) =>
    Float64Array.from(row, (_, column) =>
      row.reduce((sum, value, inner) => sum + value * (right[inner]?.[column] ?? 0), 0),
    ),
  );
}

/** e^(matrix·step) by scaling, Taylor series and squaring: exact linear steps without any closed form of the kinetics. */
export function matrixExponential(matrix: Matrix, step: number): Float64Array[] {
  const norm = Math.max(...matrix.map((row) => row.reduce((sum, value) => sum + Math.abs(value * step), 0)));
  const halvings = norm > LARGEST_NORM ? Math.ceil(Math.log2(norm / LARGEST_NORM)) : 0;
  const scaled = matrix.map((row) => row.map((value) => (value * step) / 2 ** halvings));
  const identity = zeros(matrix.length);
  identity.forEach((row, index) => (row[index] = 1));
  let result = identity;
  let term = identity;
  for (let order = 1; order <= TERMS; order++) {
    term = multiply(term, scaled).map((row) => row.map((value) => value / order));
    result = result.map((row, i) => row.map((value, j) => value + (term[i]?.[j] ?? 0)));
  }
  for (let i = 0; i < halvings; i++) result = multiply(result, result);
  return result;
}
