import { symmetricEigen } from './eigen';
import { cholesky, type Matrix, solveLower, solveUpper } from './linear';
import { hessianOf, linearCount, monomialCount, type Monomials, monomialsAt } from './polynomial';

/** What the model answered at a point of the sampler's coordinates. */
export interface Evaluation {
  readonly u: readonly number[];
  readonly residuals: readonly number[];
  /** Minus the logarithm of the posterior density there. */
  readonly cost: number;
}

/** A cheap stand-in for the residuals: one polynomial each. */
export interface Surrogate {
  readonly monomials: Monomials;
  /** Rows residuals, columns monomials. */
  readonly coefficients: Matrix;
}

/** Pulls second and third degree towards zero: as if that many draws had said so. */
const RIDGE = 10;
/** Keeps the normal equations positive definite, no more. */
const LEAST_RIDGE = 1e-6;
/** Directions along which the residuals bend most get the third degree too. */
const CUBIC_DIRECTIONS = 8;

/** Ridge regression of all residuals at once, by the normal equations. */
function regress(monomials: Monomials, data: readonly Evaluation[], weights: readonly number[]): Matrix {
  const size = monomialCount(monomials);
  const straight = linearCount(monomials.dimension);
  const normal = Array.from({ length: size }, (_, i) => {
    const row = new Float64Array(size);
    row[i] = i < straight ? LEAST_RIDGE : RIDGE;
    return row;
  });
  const right = (data[0]?.residuals ?? []).map(() => new Float64Array(size));
  const x = new Float64Array(size);
  data.forEach(({ u, residuals }, n) => {
    monomialsAt(monomials, Float64Array.from(u), x);
    const weight = weights[n]!;
    for (let i = 0; i < size; i++) {
      const row = normal[i]!;
      const scaled = weight * x[i]!;
      for (let j = 0; j <= i; j++) row[j]! += scaled * x[j]!;
    }
    right.forEach((row, k) => {
      const scaled = weight * residuals[k]!;
      for (let i = 0; i < size; i++) row[i]! += scaled * x[i]!;
    });
  });
  const factor = cholesky(normal);
  return right.map((row) => solveUpper(factor, solveLower(factor, row)));
}

/** Eigenvectors of the summed squared Hessians of all residuals with the largest eigenvalues. */
function bentDirections(dimension: number, coefficients: Matrix): Matrix {
  const sum = Array.from({ length: dimension }, () => new Float64Array(dimension));
  for (const row of coefficients) {
    const hessian = hessianOf(dimension, row);
    for (let i = 0; i < dimension; i++) {
      for (let j = 0; j < dimension; j++) {
        for (let k = 0; k < dimension; k++) sum[i]![j]! += hessian[i]![k]! * hessian[j]![k]!;
      }
    }
  }
  return symmetricEigen(sum)
    .slice(0, CUBIC_DIRECTIONS)
    .map(({ vector }) => vector);
}

/**
 * A draw of a posterior of this dimension costs half the dimension more than the mode. Up to twice that all points count
 * alike; beyond, a point counts less and less, for no chain will go there.
 */
export function weightOf(cost: number, modeCost: number, dimension: number): number {
  const ratio = Math.max(1, (cost - modeCost) / dimension);
  return 1 / (ratio * ratio);
}

/** Fits a quadratic polynomial, then adds the third degree where it bends most. */
export function fitSurrogate(data: readonly Evaluation[], modeCost: number): Surrogate {
  const dimension = data[0]?.u.length ?? 0;
  const weights = data.map(({ cost }) => weightOf(cost, modeCost, dimension));
  const quadratic = regress({ dimension, cubic: [] }, data, weights);
  const monomials: Monomials = { dimension, cubic: bentDirections(dimension, quadratic) };
  return { monomials, coefficients: regress(monomials, data, weights) };
}

/** Rows multiplied side by side: their sums do not wait for one another. */
const ABREAST = 4;

/** The surrogate's residuals, fast; the result is overwritten by the next call. */
export function surrogateResiduals({ monomials, coefficients }: Surrogate): (u: Float64Array) => Float64Array {
  const size = monomialCount(monomials);
  const padded = Math.ceil(coefficients.length / ABREAST) * ABREAST;
  const flat = new Float64Array(size * padded);
  coefficients.forEach((row, k) => flat.set(row, k * size));
  const x = new Float64Array(size);
  const sums = new Float64Array(padded);
  const out = sums.subarray(0, coefficients.length);
  return (u) => {
    monomialsAt(monomials, u, x);
    for (let k = 0; k < padded; k += ABREAST) {
      const one = k * size;
      const [two, three, four] = [one + size, one + 2 * size, one + 3 * size];
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let i = 0; i < size; i++) {
        const value = x[i]!;
        a += flat[one + i]! * value;
        b += flat[two + i]! * value;
        c += flat[three + i]! * value;
        d += flat[four + i]! * value;
      }
      sums[k] = a;
      sums[k + 1] = b;
      sums[k + 2] = c;
      sums[k + 3] = d;
    }
    return out;
  };
}
