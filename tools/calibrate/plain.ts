import type { Inner } from './delayed-acceptance';
import type { Matrix } from './linear';
import type { Surrogate } from './surrogate';

/** What processes send one another: lists of numbers for what the calculations keep in typed arrays. */
export type PlainMatrix = readonly (readonly number[])[];

export const rowsOf = (matrix: Matrix): PlainMatrix => matrix.map((row) => [...row]);
export const matrixOf = (rows: PlainMatrix): Matrix => rows.map((row) => Float64Array.from(row));

export interface PlainSurrogate {
  readonly dimension: number;
  readonly cubic: PlainMatrix;
  readonly coefficients: PlainMatrix;
}

export const plainSurrogate = ({ monomials, coefficients }: Surrogate): PlainSurrogate => ({
  dimension: monomials.dimension,
  cubic: rowsOf(monomials.cubic),
  coefficients: rowsOf(coefficients),
});

export const surrogateOf = ({ dimension, cubic, coefficients }: PlainSurrogate): Surrogate => ({
  monomials: { dimension, cubic: matrixOf(cubic) },
  coefficients: matrixOf(coefficients),
});

export interface PlainInner {
  readonly steps: number;
  readonly beta: number;
  readonly center: readonly number[];
  readonly root: PlainMatrix;
}

export const plainInner = ({ steps, beta, reference }: Inner): PlainInner => ({
  steps,
  beta,
  center: [...reference.center],
  root: rowsOf(reference.root),
});

export const innerOf = ({ steps, beta, center, root }: PlainInner): Inner => ({
  steps,
  beta,
  reference: { center: Float64Array.from(center), root: matrixOf(root) },
});
