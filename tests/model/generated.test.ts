import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBoneModel, INPUT_COUNT, MODEL_PARAMETERS, STATE_COUNT } from '../../src/model';
import * as bone from '../../src/model/generated/bone';
import { centralValues } from '../../src/provenance';

const reference = { estrogen: 0.85, progesterone: 0.3, allopregnanolone: 0.08 };
const p = Float64Array.from([...MODEL_PARAMETERS.map((record) => record.value), 0.85, 0.3, 0.08]);
const c = new Float64Array(bone.CONSTANT_COUNT);
bone.deriveConstants(p, c);

const states = fc.array(fc.double({ min: 0.05, max: 3, noNaN: true }), {
  minLength: STATE_COUNT,
  maxLength: STATE_COUNT,
});
const inputs = fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), {
  minLength: INPUT_COUNT,
  maxLength: INPUT_COUNT,
});

/** Dense Jacobian by central differences. */
function differences(t: number, y: Float64Array, u: Float64Array): number[][] {
  const matrix = Array.from({ length: STATE_COUNT }, () => new Array<number>(STATE_COUNT).fill(0));
  for (let column = 0; column < STATE_COUNT; column++) {
    const step = 1e-6 * Math.max(1e-2, y[column] ?? 0);
    const high = y.slice();
    const low = y.slice();
    high[column] = (y[column] ?? 0) + step;
    low[column] = (y[column] ?? 0) - step;
    const fHigh = new Float64Array(STATE_COUNT);
    const fLow = new Float64Array(STATE_COUNT);
    bone.rightHandSide(t, high, u, p, c, fHigh);
    bone.rightHandSide(t, low, u, p, c, fLow);
    matrix.forEach((row, index) => {
      row[column] = ((fHigh[index] ?? 0) - (fLow[index] ?? 0)) / (2 * step);
    });
  }
  return matrix;
}

describe('generated Jacobian', () => {
  it('agrees with central differences within 1e-6 at 1,000 random states, and no nonzero is missing', () => {
    fc.assert(
      fc.property(states, inputs, fc.double({ min: 6000, max: 36000, noNaN: true }), (y0, u0, t) => {
        const y = Float64Array.from(y0);
        const u = Float64Array.from(u0);
        const exact = Array.from({ length: STATE_COUNT }, () => new Array<number>(STATE_COUNT).fill(0));
        const j = new Float64Array(bone.JACOBIAN_PATTERN.length);
        bone.jacobian(t, y, u, p, c, j);
        bone.JACOBIAN_PATTERN.forEach(([row, column], index) => {
          (exact[row] ?? [])[column] = j[index] ?? 0;
        });
        const scale = Math.max(...j.map(Math.abs), 1);
        differences(t, y, u).forEach((row, index) => {
          row.forEach((value, column) => {
            expect(Math.abs(value - (exact[index]?.[column] ?? 0)) / scale).toBeLessThan(1e-6);
          });
        });
      }),
      { numRuns: 1000, seed: 20261123 },
    );
  });
});

describe('generated elimination', () => {
  it('solves (I − γJ) x = b: multiplying back returns b', () => {
    fc.assert(
      fc.property(states, inputs, fc.double({ min: 1e-3, max: 400, noNaN: true }), (y0, u0, gamma) => {
        const y = Float64Array.from(y0);
        const u = Float64Array.from(u0);
        const j = new Float64Array(bone.JACOBIAN_PATTERN.length);
        const lu = new Float64Array(bone.FACTOR_COUNT);
        bone.jacobian(20000, y, u, p, c, j);
        fc.pre(bone.factorize(j, gamma, lu));
        const b = Float64Array.from({ length: STATE_COUNT }, (_, index) => Math.sin(index + 1));
        const x = b.slice();
        bone.solve(lu, x);
        const back = x.slice();
        bone.JACOBIAN_PATTERN.forEach(([row, column], index) => {
          back[row] = (back[row] ?? 0) - gamma * (j[index] ?? 0) * (x[column] ?? 0);
        });
        const size = Math.max(...x.map(Math.abs), 1);
        back.forEach((value, index) => {
          expect(Math.abs(value - (b[index] ?? 0)) / size).toBeLessThan(1e-8);
        });
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('refuses a matrix without a usable pivot', () => {
    const j = new Float64Array(bone.JACOBIAN_PATTERN.length).fill(1);
    expect(bone.factorize(j, 1, new Float64Array(bone.FACTOR_COUNT))).toBe(false);
    expect(bone.factorize(j.fill(Number.NaN), 1, new Float64Array(bone.FACTOR_COUNT))).toBe(false);
  });
});

describe('premenopausal rest', () => {
  it('is an exact equilibrium with ageing off', () => {
    const model = createBoneModel({ ...centralValues(MODEL_PARAMETERS), ageingOn: 0 }, reference);
    const state = new Float64Array(STATE_COUNT);
    const input = new Float64Array(INPUT_COUNT);
    const derivative = new Float64Array(STATE_COUNT);
    model.restState(state);
    model.restInputs(input);
    model.rightHandSide(14000, state, input, derivative);
    expect(Math.max(...derivative.map(Math.abs))).toBeLessThan(1e-15);
  });
});
