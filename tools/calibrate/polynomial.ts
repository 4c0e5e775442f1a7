import { dot, type Matrix } from './linear';

/** Monomials up to the second degree of all coordinates, and of the third in some directions. */
export interface Monomials {
  readonly dimension: number;
  /** Unit vectors; none for a full quadratic polynomial. */
  readonly cubic: Matrix;
}

export const linearCount = (dimension: number): number => 1 + dimension;
const quadraticCount = (dimension: number): number => (dimension * (dimension + 1)) / 2;
const cubicCount = (directions: number): number => (directions * (directions + 1) * (directions + 2)) / 6;

export const monomialCount = ({ dimension, cubic }: Monomials): number =>
  linearCount(dimension) + quadraticCount(dimension) + cubicCount(cubic.length);

/** Values of the monomials at `u`: constant, linear, products of two, products of three along the directions. */
export function monomialsAt({ dimension, cubic }: Monomials, u: Float64Array, out: Float64Array): Float64Array {
  let next = 0;
  out[next++] = 1;
  for (let i = 0; i < dimension; i++) out[next++] = u[i]!;
  for (let i = 0; i < dimension; i++) for (let j = 0; j <= i; j++) out[next++] = u[i]! * u[j]!;
  const along = cubic.map((direction) => dot(direction, u));
  for (let i = 0; i < along.length; i++) {
    for (let j = 0; j <= i; j++) {
      const product = along[i]! * along[j]!;
      for (let k = 0; k <= j; k++) out[next++] = product * along[k]!;
    }
  }
  return out;
}

/** Hessian of the quadratic part of a polynomial with these coefficients. */
export function hessianOf(dimension: number, coefficients: Float64Array): Matrix {
  const hessian = Array.from({ length: dimension }, () => new Float64Array(dimension));
  let next = linearCount(dimension);
  for (let i = 0; i < dimension; i++) {
    for (let j = 0; j <= i; j++) {
      const value = coefficients[next++]!;
      hessian[i]![j]! += value;
      hessian[j]![i]! += value;
    }
  }
  return hessian;
}
