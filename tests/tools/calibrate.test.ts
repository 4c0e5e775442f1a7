import { describe, expect, it } from 'vitest';
import { createRandom, mean, normal, standardDeviation } from '../../src/numerics';
import { runChain } from '../../tools/calibrate/chain';
import { effectiveSampleSize, potentialScaleReduction } from '../../tools/calibrate/convergence';
import { minimize, type Residuals } from '../../tools/calibrate/levenberg-marquardt';
import { cholesky, identity, type Matrix, normalMatrix, solveLower, solveUpper } from '../../tools/calibrate/linear';
import { PRIORS, valuesAt } from '../../tools/calibrate/priors';

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

describe('the sampler', () => {
  const counts = { burnIn: 2000, kept: 4000, thin: 5 };
  const chains = (f: Residuals, mode: Float64Array, precision: Matrix) =>
    [1, 2, 3, 4].map((seed) =>
      runChain(
        f,
        mode,
        cholesky(precision),
        mode.map((value) => value + seed - 2),
        counts,
        createRandom(seed),
        () => {
          // Silence.
        },
      ),
    );

  it('gives the moments of a Gaussian posterior', () => {
    const draws = chains(LINEAR, MODE, PRECISION).flatMap((chain) => chain.draws);
    const l = cholesky(PRECISION);
    [0, 1, 2].forEach((i) => {
      const unit = Float64Array.from([0, 1, 2], (j) => (i === j ? 1 : 0));
      const variance = solveUpper(l, solveLower(l, unit))[i]!;
      const values = draws.map((z) => z[i]!);
      expect(Math.abs(mean(values) - MODE[i]!)).toBeLessThan(0.05 * Math.sqrt(variance));
      expect(standardDeviation(values) / Math.sqrt(variance)).toBeCloseTo(1, 1);
    });
  });

  it('corrects a wrong Laplace approximation: a skew posterior keeps its mean', () => {
    // Density ∝ e^(−z²/2 − e^(2z)/2), its mean by quadrature.
    const skew: Residuals = (z) => Float64Array.of(Math.exp(z[0]!));
    const weight = (x: number): number => Math.exp(-0.5 * (x * x + Math.exp(2 * x)));
    let [sum, total] = [0, 0];
    for (let x = -8; x < 4; x += 1e-3) {
      sum += x * weight(x);
      total += weight(x);
    }
    const draws = chains(skew, Float64Array.of(-0.4, 0, 0), identity(3)).flatMap((chain) =>
      chain.draws.map((z) => z[0]!),
    );
    expect(Math.abs(mean(draws) - sum / total)).toBeLessThan(0.03);
  });

  it('repeats itself with the same seed', () => {
    const [one, two] = [7, 7].map((seed) =>
      runChain(LINEAR, MODE, cholesky(PRECISION), MODE, { burnIn: 50, kept: 20, thin: 1 }, createRandom(seed), () => {
        // Silence.
      }),
    );
    expect(one!.draws).toEqual(two!.draws);
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
});

describe('the priors', () => {
  it('give their medians at the origin and nothing outside the range of a record', () => {
    const origin = new Float64Array(PRIORS.length);
    const values = valuesAt(origin)!;
    for (const { id, center } of PRIORS) expect(values[id]).toBeCloseTo(center, 12);
    origin[0] = 40;
    expect(valuesAt(origin)).toBeUndefined();
  });
});
