import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseNewtonSolver } from '../../src/numerics';
import type { OdeProblem } from '../../src/numerics';
import { counted, decayChain, followsCosine, hyperbola, robertson, solve, vanDerPol } from './support/problems';

/** y' = −y + level, the level set by the piece; reports every time at which it was asked. */
function forcedDecay(levels: readonly number[]) {
  let level = Number.NaN;
  const pieces: (readonly [number, number, number])[] = [];
  const asked: { piece: number; t: number }[] = [];
  const problem: OdeProblem = {
    dimension: 1,
    rhs(t, y, dydt) {
      asked.push({ piece: pieces.length - 1, t });
      dydt[0] = level - y[0]!;
    },
    newton: denseNewtonSolver(1, (_t, _y, J) => {
      J[0] = -1;
    }),
    enterPiece(index, from, to) {
      pieces.push([index, from, to]);
      level = levels[index]!;
    },
  };
  return { problem, pieces, asked };
}

function forcedDecayAt(levels: readonly number[], switches: readonly number[], t: number): number {
  let value = 0;
  let begin = 0;
  levels.forEach((level, i) => {
    const end = Math.min(t, switches[i] ?? t);
    if (end < begin) return;
    value = level + (value - level) * Math.exp(begin - end);
    begin = end;
  });
  return value;
}

describe('switch times', () => {
  it('are hit exactly, whatever they and the levels are', () => {
    const cases = fc.record({
      switches: fc.uniqueArray(fc.double({ min: 0.01, max: 9.99, noNaN: true }), { minLength: 1, maxLength: 6 }),
      levels: fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 7, maxLength: 7 }),
    });
    fc.assert(
      fc.property(cases, ({ switches, levels }) => {
        const sorted = [...switches].sort((a, b) => a - b);
        const used = levels.slice(0, sorted.length + 1);
        const outputTimes = Float64Array.from([0, ...sorted, 10]);
        const { problem, pieces, asked } = forcedDecay(used);
        const result = solve(problem, 10, [0], {
          outputTimes,
          switchTimes: switches,
          relativeTolerance: 1e-8,
          absoluteTolerance: 1e-9,
          maximumSteps: 5000,
        });
        expect(result.outcome).toEqual({ kind: 'success' });
        outputTimes.forEach((t, row) => {
          expect(Math.abs(result.states[row]! - forcedDecayAt(used, sorted, t))).toBeLessThan(2e-6);
        });
        const borders = [0, ...sorted, 10];
        expect(pieces).toEqual(used.map((_, i) => [i, borders[i], borders[i + 1]]));
        expect(asked.filter(({ piece, t }) => t < borders[piece]! || t > borders[piece + 1]!)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('may lie one spacing of floating-point time apart', () => {
    const first = 7.3;
    const second = first + 2 ** -50;
    const { problem } = forcedDecay([1, 100, 0]);
    const options = { switchTimes: [first, second], relativeTolerance: 1e-8, absoluteTolerance: 1e-9 };
    const result = solve(problem, 10, [0], { ...options, outputTimes: Float64Array.of(first, second, 10) });
    expect(result.outcome).toEqual({ kind: 'success' });
    expect(result.states[1]! / result.states[0]!).toBeCloseTo(1, 12);
  });

  it('outside the interval or given twice change nothing', () => {
    const levels = [1, 0];
    const plain = solve(forcedDecay(levels).problem, 3, [0], { switchTimes: [1] });
    const noisy = solve(forcedDecay(levels).problem, 3, [0], { switchTimes: [3, 1, -2, 0, 1, 7] });
    expect(noisy).toEqual(plain);
  });
});

describe('outputs', () => {
  it('between steps are as accurate as at steps', () => {
    const outputTimes = Float64Array.from({ length: 1001 }, (_, i) => i / 100);
    for (const tolerance of [1e-4, 1e-6, 1e-8]) {
      const { states, statistics } = solve(followsCosine(50), 10, [1], {
        outputTimes,
        relativeTolerance: tolerance,
        absoluteTolerance: tolerance,
      });
      expect(statistics.steps).toBeLessThan(500);
      states.forEach((value, i) => {
        expect(Math.abs(value - Math.cos(outputTimes[i]!))).toBeLessThan(20 * tolerance);
      });
    }
  });

  it('do not depend on which other outputs are asked for', () => {
    const few = solve(vanDerPol, 5, [2, 0], { outputTimes: Float64Array.of(2.5) });
    const many = solve(vanDerPol, 5, [2, 0], { outputTimes: Float64Array.of(0, 1, 2.5, 2.5, 4, 5) });
    expect(many.states.slice(4, 6)).toEqual(few.states);
    expect(many.states.slice(6, 8)).toEqual(few.states);
    expect(many.statistics).toEqual(few.statistics);
  });

  it('at the start are the initial state, also over an empty interval', () => {
    expect([...solve(hyperbola, 2, [0.7], { outputTimes: Float64Array.of(0) }).states]).toEqual([0.7]);
    const empty = solve(hyperbola, 0, [0.7]);
    expect([empty.outcome.kind, ...empty.states]).toEqual(['success', 0.7]);
  });
});

describe('accuracy', () => {
  it('follows the tolerance', () => {
    const errors = [1e-4, 1e-6, 1e-8, 1e-10].map((tolerance) => {
      const options = { relativeTolerance: tolerance, absoluteTolerance: tolerance * 1e-3 };
      return Math.abs(solve(hyperbola, 30, [1], options).states[0]! * 31 - 1);
    });
    errors.slice(1).forEach((error, i) => {
      expect(errors[i]! / error).toBeGreaterThan(10);
    });
    expect(errors[3]).toBeLessThan(1e-8);
  });

  it('is controlled for each state with its own absolute tolerance', () => {
    const rates = [1, 1];
    const loose = solve(decayChain(rates), 5, [1, 0], { absoluteTolerance: Float64Array.of(1e-3, 1e-3) });
    const tight = solve(decayChain(rates), 5, [1, 0], {
      relativeTolerance: 0,
      absoluteTolerance: Float64Array.of(1, 1e-9),
    });
    expect(Math.abs(tight.states[1]! - 5 * Math.exp(-5))).toBeLessThan(1e-7);
    expect(tight.statistics.steps).toBeGreaterThan(loose.statistics.steps);
  });

  it('keeps a rest state to the last digit', () => {
    const result = solve(robertson, 1e6, [0, 0, 1], { absoluteTolerance: 1e-9 });
    expect([...result.states]).toEqual([0, 0, 1]);
    expect(result.statistics.steps).toBeLessThan(20);
  });

  it('respects the longest step', () => {
    const result = solve(followsCosine(1), 10, [1], { relativeTolerance: 1e-2, maximumStep: 0.05 });
    expect(result.statistics.steps).toBeGreaterThanOrEqual(200);
  });
});

describe('statistics', () => {
  it('are the calls that were made', () => {
    for (const [problem, to, initial] of [
      [vanDerPol, 900, [2, 0]],
      [robertson, 1e5, [1, 0, 0]],
    ] as const) {
      const { calls, problem: counting } = counted(problem);
      const { statistics } = solve(counting, to, initial, { absoluteTolerance: 1e-10 });
      expect(statistics.rhsEvaluations).toBe(calls.rhs);
      expect(statistics.jacobianEvaluations).toBe(calls.jacobian);
      expect(statistics.factorizations).toBe(calls.factorize);
      expect(statistics.newtonIterations).toBe(calls.solve);
      expect(statistics.newtonIterations).toBeGreaterThanOrEqual(statistics.steps);
      expect(statistics.rejectedSteps).toBeGreaterThan(0);
    }
  });

  it('and states repeat exactly', () => {
    const run = () => solve(vanDerPol, 1000, [2, 0], { outputTimes: Float64Array.of(1, 500, 1000) });
    expect(run()).toEqual(run());
  });
});

describe('options that contradict one another', () => {
  it.each([
    ['too few initial states', {}, []],
    ['an output after the end', { outputTimes: Float64Array.of(3) }, [1]],
    ['descending outputs', { outputTimes: Float64Array.of(1, 0.5) }, [1]],
    ['an absolute tolerance of zero', { absoluteTolerance: 0 }, [1]],
    ['a wrong number of tolerances', { absoluteTolerance: Float64Array.of(1, 1) }, [1]],
    ['a relative tolerance that is no number', { relativeTolerance: Number.NaN }, [1]],
    ['an order of six', { maximumOrder: 6 }, [1]],
    ['a longest step of zero', { maximumStep: 0 }, [1]],
    ['an end before the start', { from: 3, outputTimes: Float64Array.of() }, [1]],
  ])('are refused: %s', (_name, options, initial) => {
    expect(() => solve(hyperbola, 2, initial, options)).toThrow(RangeError);
  });
});
