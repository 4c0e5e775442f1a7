import { createRandom, normal } from '../../src/numerics';
import { type Chain, runChain } from './chain';
import { minimize, type Minimum } from './levenberg-marquardt';
import { residualsAt } from './likelihood';
import { PRIORS } from './priors';

/** Work that a process of its own can do; everything it needs and gives is plain data. */
export type Task =
  | { readonly kind: 'minimize'; readonly seed: number }
  | {
      readonly kind: 'chain';
      readonly seed: number;
      readonly mode: readonly number[];
      readonly factor: readonly (readonly number[])[];
      readonly burnIn: number;
      readonly kept: number;
      readonly thin: number;
    };

export interface MinimizeResult {
  readonly kind: 'minimize';
  readonly seed: number;
  readonly z: readonly number[];
  readonly cost: number;
  readonly startCost: number;
  readonly jacobian: readonly (readonly number[])[];
  readonly iterations: number;
}

export interface ChainResult {
  readonly kind: 'chain';
  readonly seed: number;
  readonly draws: readonly (readonly number[])[];
  readonly acceptance: number;
  readonly beta: number;
}

export type TaskResult = MinimizeResult | ChainResult;

const rows = (matrix: Minimum['jacobian']): readonly (readonly number[])[] => matrix.map((row) => [...row]);

/** A start drawn from the prior at which the model answers. */
function startFrom(seed: number): { readonly z: Float64Array; readonly cost: number } {
  const random = createRandom(seed);
  for (;;) {
    const z = Float64Array.from(PRIORS, () => normal(random));
    const residuals = residualsAt(z);
    if (residuals !== undefined) return { z, cost: 0.5 * residuals.reduce((sum, one) => sum + one * one, 0) };
  }
}

/** Draws of the first part of the chain start from the Laplace approximation, twice as wide, so that chains begin apart. */
function chainOf(task: Extract<Task, { kind: 'chain' }>, report: (done: number) => void): Chain {
  const random = createRandom(task.seed);
  const factor = task.factor.map((row) => Float64Array.from(row));
  const mode = Float64Array.from(task.mode);
  return runChain(residualsAt, mode, factor, mode, task, random, report);
}

export function perform(task: Task, report: (done: number) => void): TaskResult {
  if (task.kind === 'minimize') {
    const start = startFrom(task.seed);
    const { z, cost, jacobian, iterations } = minimize(residualsAt, start.z, 40, report);
    return {
      kind: 'minimize',
      seed: task.seed,
      z: [...z],
      cost,
      startCost: start.cost,
      jacobian: rows(jacobian),
      iterations,
    };
  }
  const { draws, acceptance, beta } = chainOf(task, report);
  return { kind: 'chain', seed: task.seed, draws: draws.map((draw) => [...draw]), acceptance, beta };
}
