import { type Matrix, matrixExponential, zeros } from './matrix-exponential';

/** x' = matrix·x, level = output·x; doses change x in jumps. Hours and liters. */
export interface LinearSystem {
  readonly matrix: Matrix;
  readonly output: Float64Array;
}

/** A linear system in motion, moved by exact steps of a few given lengths. */
export interface Chain {
  readonly state: Float64Array;
  level(): number;
  /** What the level of the coming step adds to occupancy behind filter number `filter`. */
  fed(step: number, filter: number): number;
  /** Moves on by step number `step`. */
  advance(step: number): void;
}

interface Transition {
  /** Row-major e^(matrix·h). */
  readonly flow: Float64Array;
  /** For each filter rate λ: z(h) = e^(−λh)·z(0) + row·x(0), from z' = λ(level − z) joined to the system. */
  readonly filters: readonly Float64Array[];
}

function transitionOf({ matrix, output }: LinearSystem, hours: number, rates: readonly number[]): Transition {
  const size = matrix.length;
  const flow = new Float64Array(size * size);
  matrixExponential(matrix, hours).forEach((row, index) => flow.set(row, index * size));
  const filters = rates.map((rate) => {
    if (!Number.isFinite(rate)) return new Float64Array(size);
    const joined = zeros(size + 1);
    matrix.forEach((row, index) => joined[index]?.set(row));
    joined[size]?.set(output.map((value) => rate * value));
    const last = joined[size];
    if (last !== undefined) last[size] = -rate;
    return (matrixExponential(joined, hours)[size] ?? new Float64Array(size)).slice(0, size);
  });
  return { flow, filters };
}

const product = (row: Float64Array, state: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < state.length; i++) sum += (row[i] ?? 0) * (state[i] ?? 0);
  return sum;
};

/**
 * @param steps lengths of the steps, hours
 * @param rates of the filters, per hour; Infinity means none
 */
export function createChain(system: LinearSystem, steps: readonly number[], rates: readonly number[]): Chain {
  const size = system.output.length;
  const state = new Float64Array(size);
  const next = new Float64Array(size);
  const transitions = steps.map((hours) => transitionOf(system, hours, rates));
  return {
    state,
    level: () => product(system.output, state),
    fed: (step, filter) => {
      const row = transitions[step]?.filters[filter];
      return row === undefined ? 0 : product(row, state);
    },
    advance: (step) => {
      const flow = transitions[step]?.flow;
      if (flow === undefined) throw new RangeError(`step ${step}`);
      for (let i = 0; i < size; i++) {
        let sum = 0;
        for (let j = 0; j < size; j++) sum += (flow[i * size + j] ?? 0) * (state[j] ?? 0);
        next[i] = sum;
      }
      for (let i = 0; i < size; i++) state[i] = next[i] ?? 0;
    },
  };
}
