import type { Column, Trajectory } from '../simulation';

/**
 * Value of a column at an age, linear between output ages.
 * Outside the run: NaN, never an extrapolation.
 */
export function valueAt(trajectory: Trajectory, column: Column, age: number): number {
  return interpolate(trajectory.age, trajectory.columns[column], age);
}

/** Linear interpolation of `values` over ascending `ages`; NaN outside. At a repeated or exact age the later value holds. */
export function interpolate(ages: ArrayLike<number>, values: ArrayLike<number>, age: number): number {
  const last = ages.length - 1;
  const first = ages[0];
  const end = ages[last];
  if (first === undefined || end === undefined || !(age >= first) || age > end) return NaN;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ages[middle] ?? Infinity) <= age) low = middle;
    else high = middle;
  }
  const x0 = ages[low] ?? NaN;
  const x1 = ages[high] ?? NaN;
  const y0 = values[low] ?? NaN;
  const y1 = values[high] ?? NaN;
  if (age >= x1) return y1;
  return x1 > x0 ? y0 + ((y1 - y0) * (age - x0)) / (x1 - x0) : y1;
}
