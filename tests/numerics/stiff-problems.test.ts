import { describe, expect, it } from 'vitest';
import { decayChain, decayChainSolution, robertson, solve, vanDerPol } from './support/problems';

const relative = (value: number, truth: number): number => Math.abs(value / truth - 1);

describe('Robertson to 10¹¹', () => {
  /** Test Set for IVP Solvers (Mazzia & Magherini 2008), problem ROBER, at t = 10¹¹. */
  const TRUTH = [0.2083340149701255e-7, 0.8333360770334713e-13, 0.999999979166505];

  it('meets the reference, with work in bounds', () => {
    const result = solve(robertson, 1e11, [1, 0, 0], {
      relativeTolerance: 1e-7,
      absoluteTolerance: Float64Array.of(1e-16, 1e-20, 1e-10),
    });
    expect(result.outcome).toEqual({ kind: 'success' });
    TRUTH.forEach((truth, i) => {
      expect(relative(result.states[i]!, truth)).toBeLessThan(3e-5);
    });
    expect(result.statistics.steps).toBeLessThan(1500);
    expect(result.statistics.rhsEvaluations).toBeLessThan(1700);
    expect(result.statistics.jacobianEvaluations).toBeLessThan(300);
  });

  it('keeps the sum of the species', () => {
    const outputTimes = Float64Array.from({ length: 12 }, (_, k) => 10 ** k);
    const { states } = solve(robertson, 1e11, [1, 0, 0], { outputTimes, absoluteTolerance: 1e-12 });
    outputTimes.forEach((_, row) => {
      expect(Math.abs(states[3 * row]! + states[3 * row + 1]! + states[3 * row + 2]! - 1)).toBeLessThan(1e-9);
    });
  });
});

describe('van der Pol, µ = 1000, to 2000', () => {
  /** Test Set for IVP Solvers (Mazzia & Magherini 2008), problem VDPOL in its unscaled form. */
  const TRUTH = [1.706167732170483, -0.8928097010247975e-3];

  it('meets the reference, with work in bounds', () => {
    const result = solve(vanDerPol, 2000, [2, 0], { relativeTolerance: 1e-7, absoluteTolerance: 1e-10 });
    expect(result.outcome).toEqual({ kind: 'success' });
    TRUTH.forEach((truth, i) => {
      expect(relative(result.states[i]!, truth)).toBeLessThan(1e-4);
    });
    expect(result.statistics.steps).toBeLessThan(2200);
    expect(result.statistics.rhsEvaluations).toBeLessThan(2800);
    expect(result.statistics.factorizations).toBeLessThan(450);
  });
});

describe('a stiff stand-in of twenty states', () => {
  const rates = Array.from({ length: 20 }, (_, i) => 1e-3 * 10 ** ((4 * i) / 19));
  const initial = rates.map((_, i) => (i === 0 ? 1 : 0));

  it('agrees with the closed form of its first states', () => {
    const times = Float64Array.of(1, 10, 100, 1000, 4000);
    const tolerance = 1e-8;
    const { states, outcome, statistics } = solve(decayChain(rates), 4000, initial, {
      outputTimes: times,
      relativeTolerance: tolerance,
      absoluteTolerance: 1e-12,
    });
    expect(outcome.kind).toBe('success');
    // Beyond seven links the alternating sum of the closed form loses its digits.
    times.forEach((t, row) => {
      decayChainSolution(rates.slice(0, 7), t).forEach((truth, i) => {
        expect(Math.abs(states[20 * row + i]! - truth)).toBeLessThan(50 * tolerance * Math.abs(truth) + 1e-9);
      });
    });
    expect(statistics.steps).toBeLessThan(400);
  });

  it('errs about a hundred times less at a tolerance a hundred times smaller', () => {
    const truth = decayChainSolution(rates.slice(0, 7), 1500);
    const errors = [1e-4, 1e-6, 1e-8].map((tolerance) => {
      const { states } = solve(decayChain(rates), 1500, initial, {
        relativeTolerance: tolerance,
        absoluteTolerance: tolerance / 1000,
      });
      return Math.max(...truth.map((value, i) => Math.abs(states[i]! - value)));
    });
    expect(errors[0]! / errors[1]!).toBeGreaterThan(10);
    expect(errors[1]! / errors[2]!).toBeGreaterThan(10);
  });
});
