import { describe, expect, it } from 'vitest';
import { COLUMNS, LEADING, MethodCoefficients } from '../../src/numerics/bdf/coefficients';
import { interpolate } from '../../src/numerics/bdf/dense-output';
import { ModifiedNewton } from '../../src/numerics/bdf/modified-newton';
import { advance, predict } from '../../src/numerics/bdf/nordsieck';
import { newWorkCounter } from '../../src/numerics/bdf/work-counter';
import { followsCosine, hyperbola, observedOrder, solve } from './support/problems';

const ORDERS = [1, 2, 3, 4, 5];

/** j-th derivative of cos at t, over j!. */
const cosineTaylor = (t: number, j: number): number => {
  let factorial = 1;
  for (let i = 2; i <= j; i++) factorial *= i;
  return Math.cos(t + (j * Math.PI) / 2) / factorial;
};

/**
 * Walks from 0 to 2 at one order with steps h·pattern, from the exact Nordsieck array of cos t.
 * @returns largest error at the steps, and half way between them by dense output
 */
function walk(order: number, count: number, pattern: readonly number[]): { atSteps: number; between: number } {
  const scale = (2 / count) * (pattern.length / pattern.reduce((sum, part) => sum + part, 0));
  const newton = new ModifiedNewton(followsCosine(3), newWorkCounter());
  const coefficients = new MethodCoefficients();
  const history = new Float64Array(COLUMNS);
  const past = new Float64Array(COLUMNS + 1).fill(scale * pattern[0]!);
  // Tight weights: the implicit equations are solved to rounding, so that only the formula's error is seen.
  const weights = Float64Array.of(1e14);
  let t = 0;
  let h = scale * pattern[0]!;
  for (let j = 0; j <= order; j++) history[j] = cosineTaylor(0, j) * h ** j;
  let atSteps = 0;
  let between = 0;
  const value = new Float64Array(1);
  for (let step = 0; step < count; step++) {
    const length = scale * pattern[step % pattern.length]!;
    predict(history, order, length / h, newton.predictedState, newton.predictedSlope);
    coefficients.prepare(order, length, past);
    newton.invalidate();
    expect(newton.solve(t + length, length, order, weights, coefficients.errorSameOrder)).toBe('converged');
    advance(history, order, length / h, newton.predictedState, newton.correction, coefficients.correction);
    past.copyWithin(1, 0);
    past[0] = length;
    t += length;
    h = length;
    interpolate(history, order, 0, value, 0);
    if (step >= order) atSteps = Math.max(atSteps, Math.abs(value[0]! - Math.cos(t)));
    interpolate(history, order, -0.5, value, 0);
    if (step >= order) between = Math.max(between, Math.abs(value[0]! - Math.cos(t - length / 2)));
  }
  return { atSteps, between };
}

describe('observed order', () => {
  const counts = [160, 240, 320, 400];
  const steps = counts.map((count) => 2 / count);

  it.each(ORDERS)('is %i ± 0.2 at equal steps, at the steps and between them', (order) => {
    const runs = counts.map((count) => walk(order, count, [1]));
    expect(
      Math.abs(
        observedOrder(
          steps,
          runs.map((run) => run.atSteps),
        ) - order,
      ),
    ).toBeLessThan(0.2);
    expect(
      observedOrder(
        steps,
        runs.map((run) => run.between),
      ),
    ).toBeGreaterThan(order - 0.2);
  });

  it.each(ORDERS)('is %i ± 0.2 at steps that vary', (order) => {
    const runs = counts.map((count) => walk(order, count, [1, 1.2, 1.1, 0.9]));
    expect(
      Math.abs(
        observedOrder(
          steps,
          runs.map((run) => run.atSteps),
        ) - order,
      ),
    ).toBeLessThan(0.2);
  });

  it.each(ORDERS)('is about %i over automatic steps of at most that order', (order) => {
    const tolerances = [1e-4, 1e-5, 1e-6, 1e-7].map((tolerance) => (order > 3 ? tolerance / 100 : tolerance));
    const runs = tolerances.map((tolerance) =>
      solve(hyperbola, 20, [1], {
        relativeTolerance: tolerance,
        absoluteTolerance: tolerance / 100,
        maximumOrder: order,
      }),
    );
    const errors = runs.map((run) => Math.abs(run.states[0]! * 21 - 1));
    const found = observedOrder(
      runs.map((run) => 1 / run.statistics.steps),
      errors,
    );
    expect(found).toBeGreaterThan(order - 0.6);
    expect(found).toBeLessThan(order + 1.2);
  });
});

describe('coefficients', () => {
  it.each(ORDERS)('at equal steps are those of the backward differentiation formula of order %i', (order) => {
    const coefficients = new MethodCoefficients();
    coefficients.prepare(order, 0.3, new Float64Array(COLUMNS + 1).fill(0.3));
    // Λ(x) = ∏_{i=1}^{q}(1 + x/i): written out by its values at x = −1 … −q, where it vanishes, and its slope at 0.
    for (let root = 1; root <= order; root++) {
      const value = coefficients.correction.slice(0, order + 1).reduceRight((sum, c) => sum * -root + c, 0);
      expect(Math.abs(value)).toBeLessThan(1e-12);
    }
    expect(coefficients.correction[1]).toBeCloseTo(LEADING[order]!, 14);
    // Local error of BDF q per unit of predictor–corrector difference: 1/((q + 1)·H_q).
    expect(coefficients.errorSameOrder).toBeCloseTo(1 / ((order + 1) * LEADING[order]!), 14);
  });
});
