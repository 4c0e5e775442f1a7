import { describe, expect, it } from 'vitest';
import { denseNewtonSolver } from '../../src/numerics';
import type { IntegrationResult, OdeProblem } from '../../src/numerics';
import { decayChain, hyperbola, solve, vanDerPol } from './support/problems';

const scalar = (f: (t: number, y: number) => number, slope: (t: number, y: number) => number): OdeProblem => ({
  dimension: 1,
  names: ['burden'],
  rhs(t, y, dydt) {
    dydt[0] = f(t, y[0]!);
  },
  newton: denseNewtonSolver(1, (t, y, J) => {
    J[0] = slope(t, y[0]!);
  }),
});

/** A failure says when and where, and leaves no number after it. */
function expectHonest(result: IntegrationResult, times: readonly number[]): { time: number; state: string } {
  const { outcome, states } = result;
  if (outcome.kind === 'success') throw new Error('expected a failure');
  const size = states.length / times.length;
  times.forEach((t, row) => {
    const numbers = [...states.slice(row * size, (row + 1) * size)];
    expect(numbers.every((value) => Number.isFinite(value) === t <= outcome.time)).toBe(true);
  });
  return outcome;
}

describe('failures are told, never hidden', () => {
  const times = [0.5, 0.9, 1.5, 2];
  const outputTimes = Float64Array.from(times);

  it('a solution that grows without bound stops just before its pole', () => {
    const explosion = scalar(
      (_t, y) => y * y,
      (_t, y) => 2 * y,
    );
    const result = solve(explosion, 2, [1], { outputTimes });
    const { time, state } = expectHonest(result, times);
    expect(['step-too-small', 'non-finite']).toContain(result.outcome.kind);
    expect(Math.abs(time - 1)).toBeLessThan(1e-3);
    expect(state).toBe('burden');
    expect(result.states[1]! / 10).toBeCloseTo(1, 3);
  });

  it('a right-hand side without value after some time', () => {
    const ends = scalar(
      (t, y) => (t > 1.2 ? Number.NaN : -y),
      () => -1,
    );
    const result = solve(ends, 2, [1], { outputTimes });
    const { time, state } = expectHonest(result, times);
    expect(result.outcome.kind).toBe('non-finite');
    expect(state).toBe('burden');
    expect(time).toBeLessThanOrEqual(1.2);
    expect(time).toBeGreaterThan(1.1);
  });

  it('a right-hand side without value from the start, and an initial state that is none', () => {
    const never = scalar(
      () => Number.NaN,
      () => 0,
    );
    expect(solve(never, 2, [1]).outcome).toEqual({ kind: 'non-finite', time: 0, state: 'burden' });
    expect(solve(hyperbola, 2, [Number.NaN]).outcome).toEqual({ kind: 'non-finite', time: 0, state: 'state 0' });
    const infinite = scalar(
      (t) => 1 / t,
      () => 0,
    );
    expect(solve(infinite, 2, [1]).outcome.kind).toBe('non-finite');
  });

  it('names the state at fault among several', () => {
    const chain = decayChain([1, 2, 3]);
    const broken: OdeProblem = {
      ...chain,
      names: ['first', 'second', 'third'],
      rhs(t, y, dydt) {
        chain.rhs(t, y, dydt);
        if (t > 0.3) dydt[1] = Number.POSITIVE_INFINITY;
      },
    };
    expect(solve(broken, 1, [1, 1, 1]).outcome).toMatchObject({ kind: 'non-finite', state: 'second' });
  });

  it('too many steps', () => {
    const result = solve(vanDerPol, 2000, [2, 0], { maximumSteps: 40, outputTimes: Float64Array.of(0, 1, 2000) });
    expectHonest(result, [0, 1, 2000]);
    expect(result.outcome.kind).toBe('too-many-steps');
    expect(result.statistics.steps).toBe(40);
  });

  it('a matrix that can never be factored', () => {
    const singular: OdeProblem = { ...hyperbola, newton: { ...hyperbola.newton, factorize: () => false } };
    expect(solve(singular, 2, [1]).outcome).toMatchObject({ kind: 'step-too-small', time: 0 });
  });

  it('a Jacobian of the wrong sign slows the run, but does not falsify it', () => {
    const wrong: OdeProblem = {
      ...hyperbola,
      newton: denseNewtonSolver(1, (_t, y, J) => {
        J[0] = 2 * y[0]!;
      }),
    };
    const result = solve(wrong, 2, [1]);
    if (result.outcome.kind === 'success') expect(result.states[0]).toBeCloseTo(1 / 3, 4);
    expect(result.statistics.newtonIterations).toBeGreaterThan(solve(hyperbola, 2, [1]).statistics.newtonIterations);
  });
});
