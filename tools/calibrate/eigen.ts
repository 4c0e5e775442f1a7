import { identity, type Matrix } from './linear';

export interface Eigenpair {
  readonly value: number;
  /** Of length 1. */
  readonly vector: Float64Array;
}

const MOST_SWEEPS = 60;
/** Of the squared norm: off-diagonal rest that counts as none. */
const NEGLIGIBLE = 1e-24;

/** Turns columns p and q by the angle of cosine c and sine s. */
function turnColumns(matrix: Matrix, p: number, q: number, c: number, s: number): void {
  for (const row of matrix) {
    const [one, other] = [row[p]!, row[q]!];
    row[p] = c * one - s * other;
    row[q] = s * one + c * other;
  }
}

/** The same of rows. */
function turnRows(matrix: Matrix, p: number, q: number, c: number, s: number): void {
  const [first, second] = [matrix[p]!, matrix[q]!];
  for (let k = 0; k < first.length; k++) {
    const [one, other] = [first[k]!, second[k]!];
    first[k] = c * one - s * other;
    second[k] = s * one + c * other;
  }
}

/** Eigenvalues, largest first, and eigenvectors of a symmetric matrix (cyclic Jacobi; Golub & Van Loan 2013, §8.5). */
export function symmetricEigen(matrix: Matrix): readonly Eigenpair[] {
  const size = matrix.length;
  const a = matrix.map((row) => row.slice());
  const v = identity(size);
  const total = a.reduce((sum, row) => sum + row.reduce((one, x) => one + x * x, 0), 0);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const apq = a[p]![q]!;
        off += apq * apq;
        if (apq === 0) continue;
        const theta = (a[q]![q]! - a[p]![p]!) / (2 * apq);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        turnColumns(a, p, q, c, s);
        turnRows(a, p, q, c, s);
        turnColumns(v, p, q, c, s);
      }
    }
    if (off <= NEGLIGIBLE * total) break;
  }
  return a
    .map((row, i) => ({ value: row[i]!, vector: Float64Array.from(v, (one) => one[i]!) }))
    .sort((one, other) => other.value - one.value);
}
