/** A vector-valued function of one variable as Chebyshev series on adjoining pieces, made for fast repeated evaluation. */

/** One piece: series of each component in T₀ … over [from, to] mapped to [−1, 1]. */
export interface ChebyshevPiece {
  readonly from: number;
  readonly to: number;
  /** Per component its coefficients, lowest degree first, at least one. */
  readonly coefficients: readonly Float64Array[];
}

export class PiecewiseChebyshev {
  readonly pieceCount: number;
  readonly components: number;
  /** Borders of the pieces, ascending: pieceCount + 1 numbers. */
  readonly borders: Float64Array;
  /** Coefficients of piece p and component c: `coefficients` from `offsets`[p·components + c] to the next offset. */
  readonly coefficients: Float64Array;
  readonly offsets: Int32Array;
  /** Highest degree of each piece. */
  readonly degrees: Int32Array;
  private readonly polynomials: Float64Array;
  private latest = 0;

  /**
   * @param pieces adjoining, ascending, at least one
   * @param functionEvaluations how often the function was called to make the pieces
   * @param unresolvedPieces pieces that stayed above the tolerance when bisection had to stop
   */
  constructor(
    pieces: readonly ChebyshevPiece[],
    readonly functionEvaluations: number,
    readonly unresolvedPieces: number,
  ) {
    const first = pieces[0];
    if (first === undefined) throw new RangeError('PiecewiseChebyshev: expected at least one piece');
    this.pieceCount = pieces.length;
    this.components = first.coefficients.length;
    this.borders = Float64Array.from([first.from, ...pieces.map((piece) => piece.to)]);
    this.offsets = new Int32Array(pieces.length * this.components + 1);
    this.degrees = new Int32Array(pieces.length);
    const series = pieces.flatMap((piece) => piece.coefficients);
    series.forEach((one, index) => {
      this.offsets[index + 1] = this.offsets[index]! + one.length;
      const piece = Math.floor(index / this.components);
      this.degrees[piece] = Math.max(this.degrees[piece]!, one.length - 1);
    });
    this.coefficients = new Float64Array(this.offsets[series.length]!);
    series.forEach((one, index) => {
      this.coefficients.set(one, this.offsets[index]);
    });
    this.polynomials = new Float64Array(Math.max(...this.degrees) + 1);
  }

  /**
   * Write the components at x, one number each, into `out`; x outside the pieces is taken as the nearest border.
   * @param first the component that comes first in `out`, when only `count` of them are wanted
   */
  evaluate(x: number, out: Float64Array, first = 0, count = this.components): void {
    const { borders, degrees, polynomials, coefficients, offsets, components } = this;
    const piece = this.find(x);
    const from = borders[piece]!;
    const to = borders[piece + 1]!;
    const position = Math.min(1, Math.max(-1, (x - from - (to - x)) / (to - from)));
    const degree = degrees[piece]!;
    polynomials[0] = 1;
    if (degree > 0) polynomials[1] = position;
    for (let k = 2; k <= degree; k++) polynomials[k] = 2 * position * polynomials[k - 1]! - polynomials[k - 2]!;
    let series = piece * components + first;
    let read = offsets[series]!;
    for (let component = 0; component < count; component++) {
      const end = offsets[++series]!;
      let sum = coefficients[read++]!;
      for (let k = 1; read < end; k++) sum += coefficients[read++]! * polynomials[k]!;
      out[component] = sum;
    }
  }

  /** The piece that holds x; successive calls are usually near each other, so the last one is tried first. */
  private find(x: number): number {
    const { borders } = this;
    const { latest } = this;
    if (x >= borders[latest]! && x <= borders[latest + 1]!) return latest;
    let low = 0;
    let high = this.pieceCount - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (x <= borders[middle + 1]!) high = middle;
      else low = middle + 1;
    }
    this.latest = low;
    return low;
  }
}
