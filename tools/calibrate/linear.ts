/** Small dense linear algebra of the calibration; matrices are rows of Float64Array. */
export type Matrix = readonly Float64Array[];

export const identity = (size: number): Matrix =>
  Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (__, j) => (i === j ? 1 : 0)));

/** Lower triangular L with L·Lᵀ = A. @throws RangeError when A is not positive definite */
export function cholesky(a: Matrix): Matrix {
  const size = a.length;
  const l = Array.from({ length: size }, () => new Float64Array(size));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i]![j]!;
      for (let k = 0; k < j; k++) sum -= l[i]![k]! * l[j]![k]!;
      if (i === j) {
        if (!(sum > 0)) throw new RangeError(`cholesky: pivot ${i} is ${sum}`);
        l[i]![i] = Math.sqrt(sum);
      } else l[i]![j] = sum / l[j]![j]!;
    }
  }
  return l;
}

/** x with L·x = b. */
export function solveLower(l: Matrix, b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b);
  for (let i = 0; i < x.length; i++) {
    for (let k = 0; k < i; k++) x[i]! -= l[i]![k]! * x[k]!;
    x[i]! /= l[i]![i]!;
  }
  return x;
}

/** x with Lᵀ·x = b. */
export function solveUpper(l: Matrix, b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b);
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i]! -= l[k]![i]! * x[k]!;
    x[i]! /= l[i]![i]!;
  }
  return x;
}

/** L·x. */
export const timesLower = (l: Matrix, x: ArrayLike<number>): Float64Array =>
  Float64Array.from(l, (row, i) => {
    let sum = 0;
    for (let j = 0; j <= i; j++) sum += row[j]! * x[j]!;
    return sum;
  });

/** Lᵀ·x. */
export const timesUpper = (l: Matrix, x: ArrayLike<number>): Float64Array =>
  Float64Array.from(l, (_, j) => {
    let sum = 0;
    for (let i = j; i < l.length; i++) sum += l[i]![j]! * x[i]!;
    return sum;
  });

/** JᵀJ + damping·I. */
export function normalMatrix(jacobian: Matrix, damping: number): Matrix {
  const size = jacobian[0]?.length ?? 0;
  return Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (__, j) => {
      let sum = i === j ? damping : 0;
      for (const row of jacobian) sum += row[i]! * row[j]!;
      return sum;
    }),
  );
}

export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};
