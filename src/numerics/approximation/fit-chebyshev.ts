/** Adaptive piecewise Chebyshev interpolation: double the degree, then halve the piece, until the series has died out. */
import { HIGHEST_DEGREE, interpolationCoefficients, lobattoPoint } from './lobatto';
import { PiecewiseChebyshev, type ChebyshevPiece } from './piecewise-chebyshev';

export type VectorFunction = (x: number, out: Float64Array) => void;

/** Degrees tried on a piece before it is halved. */
const DEGREES: readonly number[] = [4, 8, HIGHEST_DEGREE];
/** Highest coefficients that must be below the tolerance for a series to count as resolved. */
const TAIL = 3;
/** Halvings of the whole interval; a piece that small is kept as it is. */
const DEEPEST = 24;
/** Where in [−1, 1] a resolved piece is checked once against the function; on no grid. */
const PROBE = 0.173;
/** The check is one point, not a maximum; the series may be off there by a few truncated coefficients. */
const PROBE_ALLOWANCE = 4;

/**
 * Interpolate `f` on [a, b].
 * @param f writes `components` numbers; must be finite on [a, b]
 * @param tolerance absolute, in the unit of the components: bound of the coefficients left out
 * @returns pieces that meet (to rounding) at their borders, where they equal f
 * @throws RangeError on an empty interval, a tolerance that is not positive, or a value that is not finite
 */
export function fitChebyshev(
  f: VectorFunction,
  components: number,
  a: number,
  b: number,
  tolerance: number,
): PiecewiseChebyshev {
  if (!(a < b) || !Number.isFinite(b - a)) throw new RangeError(`fitChebyshev: expected a < b, got ${a} and ${b}`);
  if (!(tolerance > 0)) throw new RangeError(`fitChebyshev: expected a tolerance above 0, got ${tolerance}`);
  const fit = new Fit(f, components, tolerance);
  fit.resolve(a, b, fit.sample(a), fit.sample(b), 0);
  return new PiecewiseChebyshev(fit.pieces, fit.functionEvaluations, fit.unresolvedPieces);
}

class Fit {
  readonly pieces: ChebyshevPiece[] = [];
  functionEvaluations = 0;
  unresolvedPieces = 0;
  private readonly values: readonly Float64Array[];
  private readonly series: readonly Float64Array[];

  constructor(
    private readonly f: VectorFunction,
    private readonly components: number,
    private readonly tolerance: number,
  ) {
    const grid = () => Array.from({ length: components }, () => new Float64Array(HIGHEST_DEGREE + 1));
    this.values = grid();
    this.series = grid();
  }

  sample(x: number): Float64Array {
    const out = new Float64Array(this.components);
    this.f(x, out);
    this.functionEvaluations++;
    if (!out.every((value) => Number.isFinite(value))) {
      throw new RangeError(`fitChebyshev: the function is not finite at ${x}`);
    }
    return out;
  }

  /** Add the pieces that cover [from, to], given the function at its ends. */
  resolve(from: number, to: number, atFrom: Float64Array, atTo: Float64Array, depth: number): void {
    this.store(0, atTo);
    this.store(HIGHEST_DEGREE, atFrom);
    let previous = 1;
    for (const degree of DEGREES) {
      this.sampleNewPoints(from, to, degree, previous);
      previous = degree;
      if (this.isResolved(degree) && this.passesProbe(from, to, degree)) {
        this.keep(from, to, degree, atFrom, atTo);
        return;
      }
    }
    const middle = from + (to - from) / 2;
    if (depth >= DEEPEST || !(middle > from && middle < to)) {
      this.unresolvedPieces++;
      this.keep(from, to, HIGHEST_DEGREE, atFrom, atTo);
      return;
    }
    const atMiddle = this.values.map((values) => values[HIGHEST_DEGREE / 2]!);
    this.resolve(from, middle, atFrom, Float64Array.from(atMiddle), depth + 1);
    this.resolve(middle, to, Float64Array.from(atMiddle), atTo, depth + 1);
  }

  private store(index: number, sampled: Float64Array): void {
    this.values.forEach((values, component) => {
      values[index] = sampled[component]!;
    });
  }

  /** Sample the points of `degree` that the grid of the degree before did not have. */
  private sampleNewPoints(from: number, to: number, degree: number, previous: number): void {
    const stride = HIGHEST_DEGREE / degree;
    for (let index = stride; index < HIGHEST_DEGREE; index += stride) {
      const known = previous > 1 && index % (HIGHEST_DEGREE / previous) === 0;
      if (!known) this.store(index, this.sample(pointIn(from, to, lobattoPoint(index))));
    }
    this.values.forEach((values, component) => {
      interpolationCoefficients(values, degree, this.series[component]!);
    });
  }

  private isResolved(degree: number): boolean {
    return this.series.every((series) => {
      for (let k = degree; k > degree - TAIL; k--) if (Math.abs(series[k]!) > this.tolerance) return false;
      return true;
    });
  }

  /** A narrow feature between the points would go unseen; one more point makes that unlikely. */
  private passesProbe(from: number, to: number, degree: number): boolean {
    const truth = this.sample(pointIn(from, to, PROBE));
    return this.series.every(
      (series, component) =>
        Math.abs(seriesAt(series, degree, PROBE) - truth[component]!) <= PROBE_ALLOWANCE * this.tolerance,
    );
  }

  private keep(from: number, to: number, degree: number, atFrom: Float64Array, atTo: Float64Array): void {
    const coefficients = this.series.map((series, component) =>
      shorten(series, degree, this.tolerance, atFrom[component]!, atTo[component]!),
    );
    this.pieces.push({ from, to, coefficients });
  }
}

const pointIn = (from: number, to: number, position: number): number =>
  from + (to - from) / 2 + ((to - from) / 2) * position;

function seriesAt(series: Float64Array, degree: number, position: number): number {
  let higher = 0;
  let value = 0;
  for (let k = degree; k > 0; k--) {
    const next = 2 * position * value - higher + series[k]!;
    higher = value;
    value = next;
  }
  return position * value - higher + series[0]!;
}

/**
 * Leave out the highest coefficients whose sum stays below the tolerance, then let a straight line restore the values
 * at both ends, so that neighboring pieces still meet.
 */
function shorten(series: Float64Array, degree: number, tolerance: number, atFrom: number, atTo: number): Float64Array {
  let kept = degree;
  let left = Math.abs(series[kept]!);
  while (kept > 0 && left <= tolerance) left += Math.abs(series[--kept]!);
  const result = series.slice(0, Math.max(kept, 1) + 1);
  if (kept === 0) result[1] = 0;
  const missesTo = atTo - seriesAt(result, result.length - 1, 1);
  const missesFrom = atFrom - seriesAt(result, result.length - 1, -1);
  result[0] = result[0]! + (missesTo + missesFrom) / 2;
  result[1] = result[1]! + (missesTo - missesFrom) / 2;
  if (kept === 0 && atFrom === atTo) return Float64Array.of(atFrom);
  return result;
}
