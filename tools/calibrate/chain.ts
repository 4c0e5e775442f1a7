import type { RandomGenerator } from '../../src/numerics';
import { type Cost, crankNicolsonStep, type Reference, type State, StepSize } from './crank-nicolson';
import { delayedAcceptanceStep, type Inner, type OuterState } from './delayed-acceptance';

/** The acceptance that steps on the truth are sized for. */
const WANTED = 0.3;

/** Walks on the truth itself, each time a little: the way in from a start that no surrogate knows. */
export function descend(
  truth: Cost,
  reference: Reference,
  start: Float64Array,
  steps: number,
  random: RandomGenerator,
  report: (done: number) => void,
): State {
  const size = new StepSize(WANTED);
  let state: State = { u: start, cost: truth(start) };
  if (state.cost === Infinity) throw new RangeError('descend: no residuals at the start');
  for (let step = 1; step <= steps; step++) {
    const next = crankNicolsonStep(truth, reference, state, size.beta, random);
    size.learn(next !== state);
    state = next;
    report(step);
  }
  return state;
}

export interface Chain {
  readonly states: readonly OuterState[];
  /** Of the steps: how many moved. */
  readonly acceptance: number;
}

/** A chain of delayed acceptance. */
export function sample(
  truth: Cost,
  surrogate: Cost,
  inner: Inner,
  start: State,
  steps: number,
  random: RandomGenerator,
  report: (done: number) => void,
): Chain {
  let state: OuterState = { u: start.u, truth: start.cost, surrogate: surrogate(start.u) };
  const states: OuterState[] = [];
  let accepted = 0;
  for (let step = 1; step <= steps; step++) {
    const next = delayedAcceptanceStep(truth, surrogate, state, inner, random);
    if (next !== state) accepted++;
    state = next;
    states.push(state);
    report(step);
  }
  return { states, acceptance: accepted / steps };
}
