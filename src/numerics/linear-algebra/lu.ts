/** LU factorization with partial pivoting (Golub & Van Loan, Matrix Computations, 2013, algorithm 3.4.1), row-major. */

/**
 * Factor the size × size `matrix` in place into unit lower and upper triangles; `pivots[k]` is the row exchanged with k.
 * @returns false when a pivot is zero or not finite
 */
export function factorizeLu(matrix: Float64Array, size: number, pivots: Int32Array): boolean {
  for (let k = 0; k < size; k++) {
    const pivot = rowOfLargest(matrix, size, k);
    pivots[k] = pivot;
    const value = matrix[pivot * size + k]!;
    if (value === 0 || !Number.isFinite(value)) return false;
    if (pivot !== k) swapRows(matrix, size, k, pivot);
    for (let row = k + 1; row < size; row++) {
      const factor = matrix[row * size + k]! / value;
      matrix[row * size + k] = factor;
      if (factor === 0) continue;
      for (let column = k + 1; column < size; column++) {
        matrix[row * size + column] = matrix[row * size + column]! - factor * matrix[k * size + column]!;
      }
    }
  }
  return true;
}

/** Solve A·x = b in place with the factors of `factorizeLu`. */
export function solveLu(factors: Float64Array, size: number, pivots: Int32Array, b: Float64Array): void {
  for (let k = 0; k < size; k++) {
    const pivot = pivots[k]!;
    const value = b[pivot]!;
    b[pivot] = b[k]!;
    b[k] = value;
  }
  for (let row = 1; row < size; row++) {
    let sum = b[row]!;
    for (let column = 0; column < row; column++) sum -= factors[row * size + column]! * b[column]!;
    b[row] = sum;
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = b[row]!;
    for (let column = row + 1; column < size; column++) sum -= factors[row * size + column]! * b[column]!;
    b[row] = sum / factors[row * size + row]!;
  }
}

function rowOfLargest(matrix: Float64Array, size: number, column: number): number {
  let found = column;
  let largest = Math.abs(matrix[column * size + column]!);
  for (let row = column + 1; row < size; row++) {
    const value = Math.abs(matrix[row * size + column]!);
    if (value > largest || Number.isNaN(value)) {
      largest = value;
      found = row;
    }
  }
  return found;
}

function swapRows(matrix: Float64Array, size: number, first: number, second: number): void {
  for (let column = 0; column < size; column++) {
    const kept = matrix[first * size + column]!;
    matrix[first * size + column] = matrix[second * size + column]!;
    matrix[second * size + column] = kept;
  }
}
