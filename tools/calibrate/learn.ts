import { mean, normal, type RandomGenerator, standardDeviation } from '../../src/numerics';
import { frameOf, type PlainFrame, priorCoordinates } from './coordinates';
import { standardNormal } from './crank-nicolson';
import type { Inner } from './delayed-acceptance';
import { dot } from './linear';
import { type Pilot, pilot } from './pilot';
import { performAll } from './pool';
import { standInOf } from './posterior';
import { withinRanges } from './priors';
import { type Evaluation, fitSurrogate, type Surrogate, surrogateResiduals, weightOf } from './surrogate';
import type { EvaluateResult, Task } from './tasks';

/** Draws of the Laplace approximation that begin the learning, then draws of each surrogate's own posterior. */
const FIRST = 1200;
const ROUNDS = 8;
const PER_ROUND = 900;
/** Points of one message. */
const BATCH = 30;
/** Steps of the inner chain: a few times what its slowest parameter needs to forget itself. */
const INNER_STEPS = 1200;

export interface Learned {
  readonly surrogate: Surrogate;
  readonly inner: Inner;
  readonly evaluations: number;
  /** Root mean square error of the residuals at points of each round before the surrogate had seen them. */
  readonly errors: readonly number[];
}

async function answers(frame: PlainFrame, points: readonly Float64Array[]): Promise<readonly Evaluation[]> {
  const tasks: Task[] = [];
  for (let first = 0; first < points.length; first += BATCH) {
    tasks.push({ kind: 'evaluate', frame, points: points.slice(first, first + BATCH).map((u) => [...u]) });
  }
  const results = await performAll(tasks, () => undefined);
  return results
    .filter((result): result is EvaluateResult => result.kind === 'evaluate')
    .flatMap(({ evaluations }) => evaluations);
}

/** How far the surrogate is off, where it has not looked yet. */
function errorOf(surrogate: Surrogate, data: readonly Evaluation[], modeCost: number) {
  const predict = surrogateResiduals(surrogate);
  const ofCost: number[] = [];
  const squares = data
    .filter(({ u, cost }) => weightOf(cost, modeCost, u.length) === 1)
    .map(({ u, residuals }) => {
      const predicted = predict(Float64Array.from(u));
      ofCost.push(0.5 * (dot(predicted, predicted) - dot(residuals, residuals)));
      return mean(residuals.map((value, k) => (predicted[k]! - value) ** 2));
    });
  return { residual: Math.sqrt(mean(squares)), cost: standardDeviation(ofCost), near: squares.length };
}

/**
 * Learns the surrogate where it is needed: each round evaluates the model at draws of the surrogate's own posterior, so that a
 * region it likes wrongly is looked at, and corrected, next.
 */
export async function learn(
  frame: PlainFrame,
  modeCost: number,
  random: RandomGenerator,
  log: (text: string) => void,
): Promise<Learned> {
  const coordinates = frameOf(frame);
  const reference = standardNormal(frame.mode.length);
  const scattered: Float64Array[] = [];
  while (scattered.length < FIRST) {
    const u = Float64Array.from(frame.mode, () => normal(random));
    if (withinRanges(priorCoordinates(coordinates, u))) scattered.push(u);
  }
  let data = await answers(frame, scattered);
  let surrogate = fitSurrogate(data, modeCost);
  let walked: Pilot = { reference, beta: 0, points: [] };
  const errors: number[] = [];
  const walk = (): Pilot => pilot(standInOf(surrogate, coordinates), reference, PER_ROUND, random);
  for (let round = 1; round <= ROUNDS; round++) {
    walked = walk();
    const fresh = await answers(frame, walked.points);
    const error = errorOf(surrogate, fresh, modeCost);
    log(
      `surrogate, round ${round}: ${data.length} evaluations known; at ${fresh.length} draws of its own (${error.near} of them near) it errs by ${error.residual.toFixed(3)} sigma, in cost by ${error.cost.toFixed(2)}`,
    );
    errors.push(error.residual);
    data = [...data, ...fresh];
    surrogate = fitSurrogate(data, modeCost);
  }
  walked = walk();
  return {
    surrogate,
    inner: { reference: walked.reference, beta: walked.beta, steps: INNER_STEPS },
    evaluations: data.length,
    errors,
  };
}
