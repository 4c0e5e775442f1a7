import { describe, expect, it } from 'vitest';
import { createRandom, mean, normal } from '../../src/numerics';
import { sample } from '../../tools/calibrate/chain';
import { effectiveSampleSize } from '../../tools/calibrate/convergence';
import { type Cost, crankNicolsonStep, standardNormal, type State } from '../../tools/calibrate/crank-nicolson';
import type { Inner } from '../../tools/calibrate/delayed-acceptance';
import { cholesky, dot } from '../../tools/calibrate/linear';
import { pilot } from '../../tools/calibrate/pilot';

const silent = (): void => undefined;

/** A bent valley with a wall: nothing answers beyond u₀ = 1.5. */
const TRUTH: Cost = (u) =>
  u[0]! > 1.5 ? Infinity : 0.5 * (u[0]! ** 2 + ((u[1]! - 0.7 * (u[0]! ** 2 - 1)) / 0.6) ** 2);
/** What stands in for it is straight, wider, off center, and knows no wall. */
const STAND_IN: Cost = (u) => 0.5 * (((u[0]! - 0.4) / 1.3) ** 2 + ((u[1]! - 0.2) / 2.5) ** 2);
const INNER: Inner = {
  reference: {
    center: Float64Array.of(0.2, -0.1),
    root: cholesky([Float64Array.of(2.2, 0.2), Float64Array.of(0.2, 8)]),
  },
  steps: 6,
  beta: 0.7,
};

/** Expectation of `f` under e^(−cost) by the midpoint rule. */
function quadrature(cost: Cost, f: (u: Float64Array) => number): number {
  let [sum, total] = [0, 0];
  const step = 0.02;
  for (let x = -7; x < 7; x += step) {
    for (let y = -7; y < 12; y += step) {
      const u = Float64Array.of(x + step / 2, y + step / 2);
      const weight = Math.exp(-cost(u));
      sum += weight * f(u);
      total += weight;
    }
  }
  return sum / total;
}

const MEASURES: Readonly<Record<string, (u: Float64Array) => number>> = {
  'mean of the first': (u) => u[0]!,
  'mean of the second': (u) => u[1]!,
  'square of the first': (u) => u[0]! ** 2,
  'square of the second': (u) => u[1]! ** 2,
  product: (u) => u[0]! * u[1]!,
  'tail probability': (u) => Number(u[1]! > 1.5),
};

const start = (u: Float64Array): State => ({ u, cost: TRUTH(u) });

describe('delayed acceptance', () => {
  const chains = [1, 2, 3, 4].map((seed) =>
    sample(TRUTH, STAND_IN, INNER, start(Float64Array.of(-1 + seed / 2, 1)), 12_000, createRandom(seed), silent),
  );

  it.each(Object.entries(MEASURES))('gives the %s of the truth, not of its stand-in', (_, f) => {
    const values = chains.map(({ states }) => states.slice(500).map(({ u }) => f(u)));
    const all = values.flat();
    const variance = mean(all.map((x) => x * x)) - mean(all) ** 2;
    const standardError = Math.sqrt(variance / effectiveSampleSize(values));
    expect(standardError).toBeLessThan(0.06);
    expect(Math.abs(mean(all) - quadrature(TRUTH, f))).toBeLessThan(4 * standardError);
  });

  it('would be found out if the stand-in were taken for the truth', () => {
    for (const name of ['mean of the second', 'product', 'tail probability']) {
      const f = MEASURES[name]!;
      expect(Math.abs(quadrature(STAND_IN, f) - quadrature(TRUTH, f))).toBeGreaterThan(0.06);
    }
  });

  it('goes there as often as back: detailed balance between each two quarters of the plane', () => {
    const quarter = (u: Float64Array): number => Number(u[1]! > 0.3) + 2 * Number(u[0]! > 0);
    const flow = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
    for (const { states } of chains) {
      for (let i = 1; i < states.length; i++) flow[quarter(states[i - 1]!.u)]![quarter(states[i]!.u)]!++;
    }
    for (let one = 0; one < 4; one++) {
      for (let other = 0; other < one; other++) {
        const [there, back] = [flow[one]![other]!, flow[other]![one]!];
        expect(there).toBeGreaterThan(150);
        expect(Math.abs(there - back)).toBeLessThan(4 * Math.sqrt(there + back));
      }
    }
  });

  it('never enters where the truth has no answer, though its stand-in has', () => {
    expect(chains.every(({ states }) => states.every(({ u }) => u[0]! <= 1.5))).toBe(true);
    expect(quadrature(STAND_IN, (u) => Number(u[0]! > 1.5))).toBeGreaterThan(0.15);
  });

  it('accepts every proposal when the stand-in is the truth', () => {
    const twin = sample(STAND_IN, STAND_IN, INNER, start(Float64Array.of(0, 0)), 500, createRandom(9), silent);
    expect(twin.acceptance).toBeGreaterThan(0.99);
  });

  it('asks the truth once a step, and repeats itself with the same seed', () => {
    let asked = 0;
    const counted: Cost = (u) => {
      asked++;
      return TRUTH(u);
    };
    const run = () =>
      sample(counted, STAND_IN, INNER, start(Float64Array.of(0, 0)), 200, createRandom(7), silent).states;
    const first = run();
    expect(asked).toBeLessThanOrEqual(200);
    expect(run()).toEqual(first);
  });
});

describe('Crank–Nicolson steps', () => {
  it('leave a density that differs from their reference as it is', () => {
    const random = createRandom(4);
    let state = start(Float64Array.of(0, 0));
    const values = Array.from({ length: 60_000 }, () => {
      state = crankNicolsonStep(TRUTH, INNER.reference, state, 0.6, random);
      return state.u[1]!;
    });
    const standardError = Math.sqrt(1 / effectiveSampleSize([values]));
    expect(Math.abs(mean(values) - quadrature(TRUTH, (u) => u[1]!))).toBeLessThan(4 * standardError);
  });
});

describe('the pilot', () => {
  it('learns place and shape of the density it walks on', () => {
    // N((2, −1), diag(4, ¼)) under a reference N(0, I) that knows nothing of it.
    const cost: Cost = (u) => 0.5 * (((u[0]! - 2) / 2) ** 2 + ((u[1]! + 1) / 0.5) ** 2);
    const { reference, points } = pilot(cost, standardNormal(2), 400, createRandom(2));
    expect(points).toHaveLength(400);
    expect(reference.center[0]).toBeCloseTo(2, 0);
    expect(reference.center[1]).toBeCloseTo(-1, 1);
    const [first, second] = reference.root.map((row) => Math.sqrt(dot(row, row)));
    expect(first! / second!).toBeGreaterThan(3.3);
    expect(first! / second!).toBeLessThan(4.7);
  });

  it('repeats itself with the same seed', () => {
    const run = () => pilot(STAND_IN, standardNormal(2), 20, createRandom(3)).points;
    expect(run()).toEqual(run());
    expect(normal(createRandom(3))).not.toBe(normal(createRandom(4)));
  });
});
