import { denseNewtonSolver, integrate } from '../../../src/numerics';
import type { IntegrationOptions, IntegrationResult, OdeProblem } from '../../../src/numerics';

/** y' = −rate·(y − cos t) − sin t, solution cos t from y(0) = 1: smooth, stiff for a large rate. */
export const followsCosine = (rate: number): OdeProblem => ({
  dimension: 1,
  rhs(t, y, dydt) {
    dydt[0] = -rate * (y[0]! - Math.cos(t)) - Math.sin(t);
  },
  newton: denseNewtonSolver(1, (_t, _y, J) => {
    J[0] = -rate;
  }),
});

/** y' = −y², solution 1/(1 + t) from y(0) = 1. */
export const hyperbola: OdeProblem = {
  dimension: 1,
  rhs(_t, y, dydt) {
    dydt[0] = -y[0]! * y[0]!;
  },
  newton: denseNewtonSolver(1, (_t, y, J) => {
    J[0] = -2 * y[0]!;
  }),
};

/** Robertson's chemistry (1966), the classic stiff problem. */
export const robertson: OdeProblem = {
  dimension: 3,
  names: ['A', 'B', 'C'],
  rhs(_t, y, dydt) {
    const slow = 0.04 * y[0]!;
    const back = 1e4 * y[1]! * y[2]!;
    const fast = 3e7 * y[1]! * y[1]!;
    dydt[0] = back - slow;
    dydt[1] = slow - back - fast;
    dydt[2] = fast;
  },
  newton: denseNewtonSolver(3, (_t, y, J) => {
    const fast = 6e7 * y[1]!;
    J.set([-0.04, 1e4 * y[2]!, 1e4 * y[1]!, 0.04, -1e4 * y[2]! - fast, -1e4 * y[1]!, 0, fast, 0]);
  }),
};

/** Van der Pol's oscillator with µ = 1000. */
export const vanDerPol: OdeProblem = {
  dimension: 2,
  rhs(_t, y, dydt) {
    dydt[0] = y[1]!;
    dydt[1] = 1000 * (1 - y[0]! * y[0]!) * y[1]! - y[0]!;
  },
  newton: denseNewtonSolver(2, (_t, y, J) => {
    J.set([0, 1, -2000 * y[0]! * y[1]! - 1, 1000 * (1 - y[0]! * y[0]!)]);
  }),
};

/**
 * A chain of first-order losses, y₀' = −k₀y₀ and yᵢ' = kᵢ₋₁yᵢ₋₁ − kᵢyᵢ, rates from 0.001 to 10: a stand-in for cells and
 * mineral at very different speeds.
 */
export function decayChain(rates: readonly number[]): OdeProblem {
  const size = rates.length;
  return {
    dimension: size,
    rhs(_t, y, dydt) {
      for (let i = 0; i < size; i++) {
        dydt[i] = (i === 0 ? 0 : rates[i - 1]! * y[i - 1]!) - rates[i]! * y[i]!;
      }
    },
    newton: denseNewtonSolver(size, (_t, _y, J) => {
      for (let i = 0; i < size; i++) {
        J[i * size + i] = -rates[i]!;
        if (i > 0) J[i * size + i - 1] = rates[i - 1]!;
      }
    }),
  };
}

/** Bateman's closed form (1910) of the chain from y₀ = 1: yₙ = ∏_{i<n}kᵢ · Σᵢ e^(−kᵢt)/∏_{j≠i}(kⱼ − kᵢ). */
export function decayChainSolution(rates: readonly number[], t: number): number[] {
  return rates.map((_, last) => {
    const used = rates.slice(0, last + 1);
    const product = used.slice(0, -1).reduce((result, rate) => result * rate, 1);
    return used.reduce((sum, rate, i) => {
      const gaps = used.reduce((result, other, k) => (k === i ? result : result * (other - rate)), 1);
      return sum + (product * Math.exp(-rate * t)) / gaps;
    }, 0);
  });
}

/** Integrates with one tolerance for both; outputs only at the end unless told. */
export function solve(
  problem: OdeProblem,
  to: number,
  initial: readonly number[],
  options: Partial<IntegrationOptions> = {},
): IntegrationResult {
  return integrate(problem, {
    from: 0,
    to,
    initial: Float64Array.from(initial),
    outputTimes: Float64Array.of(to),
    relativeTolerance: 1e-6,
    absoluteTolerance: 1e-6,
    ...options,
  });
}

/** The same problem with every call counted. */
export function counted(problem: OdeProblem) {
  const calls = { rhs: 0, jacobian: 0, factorize: 0, solve: 0 };
  const { newton } = problem;
  const counting: OdeProblem = {
    ...problem,
    rhs(t, y, dydt) {
      calls.rhs++;
      problem.rhs(t, y, dydt);
    },
    newton: {
      evaluateJacobian(t, y) {
        calls.jacobian++;
        newton.evaluateJacobian(t, y);
      },
      factorize(gamma) {
        calls.factorize++;
        return newton.factorize(gamma);
      },
      solve(b) {
        calls.solve++;
        newton.solve(b);
      },
    },
  };
  return { calls, problem: counting };
}

/** Slope of the regression of log error on log step. */
export function observedOrder(steps: readonly number[], errors: readonly number[]): number {
  const x = steps.map(Math.log);
  const y = errors.map(Math.log);
  const center = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [center(x), center(y)];
  const covariance = x.reduce((sum, value, i) => sum + (value - meanX) * (y[i]! - meanY), 0);
  return covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
}
