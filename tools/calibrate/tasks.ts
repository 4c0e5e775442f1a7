import { createRandom, normal } from '../../src/numerics';
import { descend, sample } from './chain';
import { frameOf, type PlainFrame, priorCoordinates } from './coordinates';
import { standardNormal } from './crank-nicolson';
import { minimize } from './levenberg-marquardt';
import { residualsAt } from './likelihood';
import { standInOf, truthOf } from './posterior';
import { PRIORS, withinRanges } from './priors';
import { type Evaluation, surrogateResiduals } from './surrogate';
import { innerOf, type PlainInner, type PlainSurrogate, rowsOf, surrogateOf } from './plain';

/** Work that a process of its own can do; everything it needs and gives is plain data. */
export type Task =
  | { readonly kind: 'minimize'; readonly seed: number }
  | { readonly kind: 'evaluate'; readonly frame: PlainFrame; readonly points: readonly (readonly number[])[] }
  | {
      readonly kind: 'chain';
      readonly seed: number;
      readonly frame: PlainFrame;
      readonly surrogate: PlainSurrogate;
      readonly inner: PlainInner;
      /** Steps on the truth itself, then of delayed acceptance that are thrown away, then kept. */
      readonly descent: number;
      readonly burnIn: number;
      readonly kept: number;
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

export interface EvaluateResult {
  readonly kind: 'evaluate';
  /** Points at which the model gave no answer are left out. */
  readonly evaluations: readonly Evaluation[];
}

export interface ChainResult {
  readonly kind: 'chain';
  readonly seed: number;
  /** Standard-normal coordinates of the prior. */
  readonly draws: readonly (readonly number[])[];
  readonly acceptance: number;
  /** Costs at the start, after the descent and after the burn-in. */
  readonly costs: readonly number[];
  /** Surrogate minus model at every proposal of the kept steps, by whitened residual. */
  readonly errors: readonly (readonly number[])[];
}

export type TaskResult = MinimizeResult | EvaluateResult | ChainResult;

type Report = (done: number) => void;

/** A start drawn from the prior at which the model answers. */
function startFrom(seed: number): { readonly z: Float64Array; readonly cost: number } {
  const random = createRandom(seed);
  for (;;) {
    const z = Float64Array.from(PRIORS, () => normal(random));
    const residuals = residualsAt(z);
    if (residuals !== undefined) return { z, cost: 0.5 * residuals.reduce((sum, one) => sum + one * one, 0) };
  }
}

function minimumOf({ seed }: Extract<Task, { kind: 'minimize' }>, report: Report): MinimizeResult {
  const start = startFrom(seed);
  const { z, cost, jacobian, iterations } = minimize(residualsAt, start.z, 40, report);
  return { kind: 'minimize', seed, z: [...z], cost, startCost: start.cost, jacobian: rowsOf(jacobian), iterations };
}

function answersAt(task: Extract<Task, { kind: 'evaluate' }>, report: Report): EvaluateResult {
  const evaluations: Evaluation[] = [];
  const truth = truthOf(residualsAt, frameOf(task.frame), (answer) => evaluations.push(answer));
  task.points.forEach((u, index) => {
    truth(Float64Array.from(u));
    report(index + 1);
  });
  return { kind: 'evaluate', evaluations };
}

/** How much wider than the Laplace approximation the starts lie. */
const DISPERSION = 2;

function chainOf(task: Extract<Task, { kind: 'chain' }>, report: Report): ChainResult {
  const random = createRandom(task.seed);
  const frame = frameOf(task.frame);
  const surrogate = surrogateOf(task.surrogate);
  const inner = innerOf(task.inner);
  let answers: Evaluation[] = [];
  const truth = truthOf(residualsAt, frame, (answer) => answers.push(answer));
  const standIn = standInOf(surrogate, frame);

  const dispersed = (): Float64Array => Float64Array.from(frame.mode, () => DISPERSION * normal(random));
  let start = dispersed();
  while (!withinRanges(priorCoordinates(frame, start)) || truth(start) === Infinity) start = dispersed();

  const below = descend(truth, standardNormal(start.length), start, task.descent, random, report);
  const warm = sample(truth, standIn, inner, below, task.burnIn, random, (done) => report(task.descent + done));
  const [startCost = Infinity] = answers.map(({ cost }) => cost);
  const last = warm.states.at(-1) ?? { u: below.u, truth: below.cost };
  answers = [];
  const { states, acceptance } = sample(
    truth,
    standIn,
    inner,
    { u: last.u, cost: last.truth },
    task.kept,
    random,
    (done) => report(task.descent + task.burnIn + done),
  );
  const predict = surrogateResiduals(surrogate);
  return {
    kind: 'chain',
    seed: task.seed,
    draws: states.map(({ u }) => [...priorCoordinates(frame, u)]),
    acceptance,
    costs: [startCost, below.cost, last.truth],
    errors: answers.map(({ u, residuals }) =>
      [...predict(Float64Array.from(u))].map((value, row) => value - residuals[row]!),
    ),
  };
}

export function perform(task: Task, report: Report): TaskResult {
  switch (task.kind) {
    case 'minimize':
      return minimumOf(task, report);
    case 'evaluate':
      return answersAt(task, report);
    case 'chain':
      return chainOf(task, report);
  }
}
