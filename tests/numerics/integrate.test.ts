import { describe, expect, it } from 'vitest';
import { denseNewtonSolver, integrate } from '../../src/numerics';
import type { OdeProblem } from '../../src/numerics';

/** y' = −y + u(t), u jumping between pieces; closed form by pieces. */
function forcedDecay(levels: readonly number[]): OdeProblem {
  let level = Number.NaN;
  return {
    dimension: 1,
    rhs(_t, y, dydt) {
      dydt[0] = level - y[0]!;
    },
    newton: denseNewtonSolver(1, (_t, _y, J) => {
      J[0] = -1;
    }),
    enterPiece(index) {
      level = levels[index]!;
    },
  };
}

describe('switch times', () => {
  it('are hit exactly, each piece with its own right-hand side', () => {
    const result = integrate(forcedDecay([1, 0]), {
      from: 0,
      to: 3,
      initial: Float64Array.of(0),
      outputTimes: Float64Array.of(0, 1, 3),
      switchTimes: [1],
      relativeTolerance: 1e-9,
      absoluteTolerance: 1e-11,
    });
    expect(result.outcome).toEqual({ kind: 'success' });
    const atSwitch = 1 - Math.exp(-1);
    expect(result.states[0]).toBe(0);
    expect(result.states[1]).toBeCloseTo(atSwitch, 8);
    expect(result.states[2]).toBeCloseTo(atSwitch * Math.exp(-2), 8);
  });
});
