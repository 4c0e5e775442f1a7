/** Errors against the reference, and the tolerances at which two solvers err alike. */
import { OBSERVABLE_COUNT, observableIndex, STATE_COUNT } from '../../src/model';
import type { BenchmarkCase } from './benchmark-case';

const DENSITIES = (['BMD_LS', 'BMD_TH', 'BMD_FN'] as const).map(observableIndex);
/** A state that is passing through zero is measured against this share of its own largest value. */
const SMALLEST_SHARE = 0.01;
/** A state that stays at zero, as denosumab without doses: the project's absolute tolerance. */
const SMALLEST_SCALE = 1e-9;
const PERCENT = 100;

/** Largest error of any state at any output, relative to the state (or 1 % of its largest value over the run). */
export function stateError(states: Float64Array, truth: Float64Array): number {
  const largest = new Float64Array(STATE_COUNT);
  truth.forEach((value, i) => {
    largest[i % STATE_COUNT] = Math.max(largest[i % STATE_COUNT]!, Math.abs(value));
  });
  return truth.reduce((worst, value, i) => {
    const scale = Math.max(Math.abs(value), SMALLEST_SHARE * largest[i % STATE_COUNT]!, SMALLEST_SCALE);
    return Math.max(worst, Math.abs(states[i]! - value) / scale);
  }, 0);
}

/** Largest error of bone density at any site and output, in percentage points of the density at the first output. */
export function densityError(benchmark: BenchmarkCase, states: Float64Array, truth: Float64Array): number {
  const [found, right] = [densities(benchmark, states), densities(benchmark, truth)];
  return right.reduce((worst, value, i) => Math.max(worst, Math.abs(found[i]! - value)), 0);
}

function densities({ observe, outputTimes }: BenchmarkCase, states: Float64Array): number[] {
  const observables = new Float64Array(OBSERVABLE_COUNT);
  const rows = Array.from(outputTimes, (_, row) => {
    observe(states.subarray(row * STATE_COUNT, (row + 1) * STATE_COUNT), observables);
    return DENSITIES.map((index) => observables[index]!);
  });
  const start = rows[0] ?? [];
  return rows.flatMap((row) => row.map((value, site) => (PERCENT * value) / start[site]!));
}

/** log error = intercept + slope · log tolerance, by least squares: single errors scatter by a factor of two. */
export class ErrorLaw {
  private readonly slope: number;
  private readonly intercept: number;

  constructor(tolerances: readonly number[], errors: readonly number[]) {
    const x = tolerances.map(Math.log);
    const y = errors.map(Math.log);
    const middle = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [centerX, centerY] = [middle(x), middle(y)];
    const covariance = x.reduce((sum, value, i) => sum + (value - centerX) * (y[i]! - centerY), 0);
    this.slope = covariance / x.reduce((sum, value) => sum + (value - centerX) ** 2, 0);
    this.intercept = centerY - this.slope * centerX;
  }

  errorAt(tolerance: number): number {
    return Math.exp(this.intercept + this.slope * Math.log(tolerance));
  }

  toleranceFor(error: number): number {
    return Math.exp((Math.log(error) - this.intercept) / this.slope);
  }
}
