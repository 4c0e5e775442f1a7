/** Our integrator against the committed curves; needs neither R nor SUNDIALS. */
import { INPUT_COUNT, MODEL_DESCRIPTION, OBSERVABLE_COUNT } from '../../src/model';
import { type Agreement, agreementOf, together } from './agreement';
import { type Reference, type Solver, SOLVERS } from './fixture';
import { modelOf, STATE_SYMBOLS } from './life';
import { problemOf, productTolerances, solveLife } from './life-problem';

const PRODUCT_TOLERANCE = 1e-6;
/** Equations and generated code are tested with runs this many times tighter than the product's. */
const TIGHTER = 1e-3;

export type RunKind = 'tight' | 'product';

/** Agreement of one run of ours with each solver's curves. */
export type Agreements = Readonly<Record<Solver, Agreement>>;

/** States of our run of a life at its output days, row by row. */
export function ownStates({ life, outputTimes }: Reference, kind: RunKind): Float64Array {
  const factor = kind === 'tight' ? TIGHTER : 1;
  const absolute = productTolerances().map((tolerance) => tolerance * factor);
  return solveLife(life, problemOf(life), outputTimes, PRODUCT_TOLERANCE * factor, absolute).states;
}

const eachSolver = <Value>(valueOf: (solver: Solver) => Value): Record<Solver, Value> =>
  Object.fromEntries(SOLVERS.map((solver) => [solver, valueOf(solver)])) as Record<Solver, Value>;

export function agreements(reference: Reference, kind: RunKind): Agreements {
  const own = ownStates(reference, kind);
  return eachSolver((solver) => agreementOf(own, reference.states[solver]));
}

export const togetherBySolver = (all: readonly Agreements[]): Agreements =>
  eachSolver((solver) => together(all.map((one) => one[solver])));

/** Largest relative difference of any observable, ours from the states by hand against those computed by hand. */
export function observableDifference({ life, outputTimes, states, observables }: Reference): number {
  const model = modelOf(life);
  const inputs = new Float64Array(INPUT_COUNT);
  const own = new Float64Array(OBSERVABLE_COUNT);
  const size = STATE_SYMBOLS.length;
  let largest = 0;
  outputTimes.forEach((day, row) => {
    const span = life.spans.find(({ to }) => day <= to);
    span?.inputs.evaluate(day, inputs);
    model.observe(day, states.byHand.slice(row * size, (row + 1) * size), inputs, own);
    MODEL_DESCRIPTION.observables.forEach((symbol, index) => {
      const byHand = observables[symbol]?.[row] ?? Number.NaN;
      const difference = Math.abs((own[index] ?? Number.NaN) / byHand - 1);
      if (!(difference <= largest)) largest = difference;
    });
  });
  return largest;
}
