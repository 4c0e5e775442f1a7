import { describe, expect, it } from 'vitest';
import { createRandom, normal, type RandomGenerator } from '../../src/numerics';
import { frameCoordinates, priorCoordinates } from '../../tools/calibrate/coordinates';
import { symmetricEigen } from '../../tools/calibrate/eigen';
import { identifiability } from '../../tools/calibrate/identifiability';
import { cholesky, dot } from '../../tools/calibrate/linear';
import { plainSurrogate, surrogateOf } from '../../tools/calibrate/plain';
import { monomialCount, monomialsAt } from '../../tools/calibrate/polynomial';
import { type Evaluation, fitSurrogate, surrogateResiduals, weightOf } from '../../tools/calibrate/surrogate';

const DIMENSION = 12;
const point = (random: RandomGenerator): Float64Array => Float64Array.from({ length: DIMENSION }, () => normal(random));

/** Five residuals: straight ones, one with products, one that bends to the third degree along one slanting direction. */
const residualsOf = (u: Float64Array): number[] => {
  const along = (u[0]! + u[1]!) / Math.SQRT2;
  return [
    1 + u[3]!,
    2 * u[2]! - u[5]!,
    u[4]! * u[6]! + 0.5 * u[7]! ** 2,
    along ** 2 + 0.3 * along ** 3 - 2,
    u.reduce((sum, x) => sum + x, 0),
  ];
};
const evaluated = (u: Float64Array): Evaluation => ({ u: [...u], residuals: residualsOf(u), cost: 5 });

describe('the surrogate', () => {
  const random = createRandom(1);
  const data = Array.from({ length: 2500 }, () => evaluated(point(random)));
  const surrogate = fitSurrogate(data, 0);
  const predict = surrogateResiduals(surrogate);

  it('is right where it has not looked, when the truth is such a polynomial', () => {
    const errors = Array.from({ length: 200 }, () => {
      const u = point(random);
      return residualsOf(u).map((value, k) => predict(u)[k]! - value);
    });
    // The ridge pulls curved terms by about 10 draws of 2500; a fit without the third degree misses row 3 by 0.7.
    [0, 1, 2, 3, 4].forEach((k) =>
      expect(Math.hypot(...errors.map((one) => one[k]!)) / Math.sqrt(200)).toBeLessThan(0.05),
    );
  });

  it('finds the direction that bends most', () => {
    const [first] = surrogate.monomials.cubic;
    expect(Math.abs(first![0]! + first![1]!) / Math.SQRT2).toBeGreaterThan(0.95);
  });

  it('is computed fast as it is defined, for any number of rows', () => {
    const { monomials, coefficients } = surrogate;
    const u = point(random);
    const x = monomialsAt(monomials, u, new Float64Array(monomialCount(monomials)));
    for (const rows of [1, 4, 5]) {
      const fast = surrogateResiduals({ monomials, coefficients: coefficients.slice(0, rows) })(u);
      expect(fast).toHaveLength(rows);
      fast.forEach((value, k) => expect(value).toBeCloseTo(dot(coefficients[k]!, x), 10));
    }
  });

  it('survives its way to another process', () => {
    const copy = surrogateOf(
      JSON.parse(JSON.stringify(plainSurrogate(surrogate))) as ReturnType<typeof plainSurrogate>,
    );
    const u = point(random);
    expect([...surrogateResiduals(copy)(u)]).toEqual([...predict(u)]);
  });

  it('counts points alike where chains go, and less and less beyond', () => {
    expect(weightOf(30, 12.5, 35)).toBe(1);
    expect(weightOf(47.5, 12.5, 35)).toBe(1);
    expect(weightOf(82.5, 12.5, 35)).toBeCloseTo(1 / 4);
  });
});

describe('the coordinates of the sampler', () => {
  it('lead there and back', () => {
    const frame = {
      mode: Float64Array.of(0.5, -1),
      factor: cholesky([Float64Array.of(4, 1), Float64Array.of(1, 3)]),
    };
    const u = Float64Array.of(1.5, -0.3);
    frameCoordinates(frame, priorCoordinates(frame, u)).forEach((value, i) => expect(value).toBeCloseTo(u[i]!, 12));
    expect([...priorCoordinates(frame, [0, 0])]).toEqual([0.5, -1]);
    // ½(z − mode)ᵀ·A·(z − mode) = ½|u|².
    const [a, b] = priorCoordinates(frame, u).map((z, i) => z - frame.mode[i]!);
    expect(4 * a! * a! + 2 * a! * b! + 3 * b! * b!).toBeCloseTo(dot(u, u), 12);
  });
});

describe('eigenvectors', () => {
  it('are those of a matrix known on paper', () => {
    const [first, second] = symmetricEigen([Float64Array.of(2, 1), Float64Array.of(1, 2)]);
    expect(first!.value).toBeCloseTo(3, 12);
    expect(second!.value).toBeCloseTo(1, 12);
    expect(first!.vector[0]! * first!.vector[1]!).toBeCloseTo(0.5, 12);
  });

  it('solve A·v = λ·v, stand upright on one another, and come largest first', () => {
    const random = createRandom(8);
    const half = Array.from({ length: 9 }, () => Float64Array.from({ length: 9 }, () => normal(random)));
    const matrix = half.map((row) => Float64Array.from(half, (other) => dot(row, other)));
    const pairs = symmetricEigen(matrix);
    pairs.forEach(({ value, vector }, i) => {
      matrix.forEach((row, k) => expect(dot(row, vector)).toBeCloseTo(value * vector[k]!, 9));
      pairs.forEach((other, j) => expect(dot(vector, other.vector)).toBeCloseTo(Number(i === j), 10));
      if (i > 0) expect(value).toBeLessThanOrEqual(pairs[i - 1]!.value);
    });
  });
});

describe('identifiability', () => {
  it('tells the sum that data fix from the difference they leave open', () => {
    const random = createRandom(6);
    const draws = Array.from({ length: 20_000 }, () => {
      const [sum, difference, alone] = [0.1 * normal(random), normal(random), 0.5 * normal(random)];
      return [(sum + difference) / Math.SQRT2, (sum - difference) / Math.SQRT2, alone];
    });
    const { bestDetermined, leastDetermined, correlations } = identifiability(['a', 'b', 'c'], draws);
    expect(bestDetermined[0]!.shrinkage).toBeCloseTo(0.1, 2);
    expect(bestDetermined[0]!.parts.map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect(bestDetermined[0]!.parts[0]!.weight * bestDetermined[0]!.parts[1]!.weight).toBeCloseTo(0.5, 2);
    expect(leastDetermined[0]!.shrinkage).toBeCloseTo(1, 1);
    expect(leastDetermined[0]!.parts[0]!.weight * leastDetermined[0]!.parts[1]!.weight).toBeCloseTo(-0.5, 2);
    // Variances ½(0.01 + 1) each, covariance ½(0.01 − 1).
    expect(correlations).toEqual([{ one: 'a', other: 'b', correlation: expect.closeTo(-0.99 / 1.01, 2) as number }]);
  });
});
