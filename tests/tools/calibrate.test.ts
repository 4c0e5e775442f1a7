import { describe, expect, it } from 'vitest';
import { createRandom, normal } from '../../src/numerics';
import {
  bulkSampleSize,
  effectiveSampleSize,
  potentialScaleReduction,
  rankNormalizedReduction,
} from '../../tools/calibrate/convergence';
import { minimize, type Residuals } from '../../tools/calibrate/levenberg-marquardt';
import { cholesky, normalMatrix, solveLower, solveUpper, timesLower, timesUpper } from '../../tools/calibrate/linear';
import { normalProbability, normalScores } from '../../tools/calibrate/normal-scores';
import { PRIORS, valuesAt, withinRanges } from '../../tools/calibrate/priors';

/** y = 2·z₀ + z₁ observed as 3 ± 0.5, z₁ − z₂ as −1 ± 1, under N(0, 1) priors: a Gaussian posterior known on paper. */
const LINEAR: Residuals = (z) => Float64Array.of((2 * z[0]! + z[1]! - 3) / 0.5, z[1]! - z[2]! + 1);
const JACOBIAN = [Float64Array.of(4, 2, 0), Float64Array.of(0, 1, -1)];
const PRECISION = normalMatrix(JACOBIAN, 1);
const MODE = (() => {
  const l = cholesky(PRECISION);
  // JᵀJ + I times mode = Jᵀ·observed.
  return solveUpper(l, solveLower(l, [4 * 6, 2 * 6 - 1, 1]));
})();

describe('the optimizer', () => {
  it('finds the posterior mode of a linear problem from afar', () => {
    const { z, jacobian } = minimize(LINEAR, Float64Array.of(3, -4, 2));
    z.forEach((value, i) => expect(value).toBeCloseTo(MODE[i]!, 3));
    jacobian.forEach((row, r) => row.forEach((value, c) => expect(value).toBeCloseTo(JACOBIAN[r]![c]!, 6)));
  });

  it('finds the mode of a bent valley, and stays where the model answers', () => {
    const bent: Residuals = (z) =>
      z[0]! > 2.5 ? undefined : Float64Array.of(10 * (z[1]! - z[0]! ** 2), 3 * (1 - z[0]!));
    const { z, cost } = minimize(bent, Float64Array.of(-1.5, 2));
    for (const i of [0, 1]) {
      const moved = z.slice();
      moved[i]! += 1e-3;
      const r = bent(moved)!;
      expect(0.5 * (r[0]! ** 2 + r[1]! ** 2 + moved[0]! ** 2 + moved[1]! ** 2)).toBeGreaterThan(cost);
    }
  });
});

describe('convergence', () => {
  const random = createRandom(3);
  const chain = (memory: number, shift: number): number[] => {
    let value = 0;
    return Array.from({ length: 4000 }, () => {
      value = memory * value + Math.sqrt(1 - memory * memory) * normal(random);
      return value + shift;
    });
  };

  it('is 1 for independent draws, all of which count', () => {
    const chains = [0, 0, 0, 0].map((shift) => chain(0, shift));
    expect(potentialScaleReduction(chains)).toBeLessThan(1.005);
    expect(effectiveSampleSize(chains)).toBeGreaterThan(14_000);
  });

  it('counts (1 − φ)/(1 + φ) of the draws of an autoregressive chain', () => {
    const count = effectiveSampleSize([0, 0, 0, 0].map((shift) => chain(0.9, shift)));
    expect(count / (16_000 * (0.1 / 1.9))).toBeGreaterThan(0.75);
    expect(count / (16_000 * (0.1 / 1.9))).toBeLessThan(1.3);
  });

  it('sees chains that disagree', () => {
    expect(potentialScaleReduction([0, 0, 0, 1].map((shift) => chain(0, shift)))).toBeGreaterThan(1.05);
  });

  it('sees by ranks a chain as far but wider, which means alone do not show', () => {
    const chains = [1, 1, 1, 3].map((width) => chain(0, 0).map((value) => width * value));
    expect(potentialScaleReduction(chains)).toBeLessThan(1.01);
    expect(rankNormalizedReduction(chains)).toBeGreaterThan(1.05);
  });

  it('does not care for heavy tails: a monotone change of the values changes nothing', () => {
    const chains = [0, 0, 0.2, 0].map((shift) => chain(0.5, shift));
    const stretched = chains.map((one) => one.map((value) => value ** 9));
    expect(bulkSampleSize(stretched)).toBeCloseTo(bulkSampleSize(chains), 6);
  });
});

describe('normal scores', () => {
  it('know the normal distribution', () => {
    // Abramowitz & Stegun 1964, table 26.1.
    expect(normalProbability(0)).toBe(0.5);
    expect(normalProbability(1)).toBeCloseTo(0.8413447461, 10);
    expect(normalProbability(-2)).toBeCloseTo(0.0227501319, 10);
    expect(normalProbability(4)).toBeCloseTo(0.9999683288, 10);
  });

  it('give each value the quantile of its rank, and equal values one score', () => {
    const [[low, high], [middle, twin]] = normalScores([
      [-50, 1000],
      [3, 3],
    ]) as [[number, number], [number, number]];
    expect(normalProbability(low)).toBeCloseTo((1 - 3 / 8) / 4.25, 10);
    expect(high).toBeCloseTo(-low, 10);
    expect(middle).toBe(twin);
    expect(middle).toBeCloseTo(0, 10);
  });
});

describe('triangular products', () => {
  it('undo the solutions', () => {
    const l = cholesky(PRECISION);
    const b = [0.3, -1.2, 2];
    timesLower(l, solveLower(l, b)).forEach((value, i) => expect(value).toBeCloseTo(b[i]!, 12));
    timesUpper(l, solveUpper(l, b)).forEach((value, i) => expect(value).toBeCloseTo(b[i]!, 12));
  });
});

describe('the priors', () => {
  it('give their medians at the origin and nothing outside the range of a record', () => {
    const origin = new Float64Array(PRIORS.length);
    const values = valuesAt(origin)!;
    for (const { id, center } of PRIORS) expect(values[id]).toBeCloseTo(center, 12);
    origin[0] = 40;
    expect(valuesAt(origin)).toBeUndefined();
  });

  it('know in their own coordinates where ranges end', () => {
    const random = createRandom(5);
    let inside = 0;
    for (let i = 0; i < 500; i++) {
      const z = Float64Array.from(PRIORS, () => 0.8 * normal(random));
      if (withinRanges(z)) inside++;
      expect(withinRanges(z)).toBe(valuesAt(z) !== undefined);
    }
    expect(inside).toBeGreaterThan(20);
    expect(inside).toBeLessThan(480);
  });
});
