import { mean, type RandomGenerator } from '../../src/numerics';
import { type Cost, crankNicolsonStep, type Reference, type State, StepSize } from './crank-nicolson';
import { cholesky } from './linear';

/** What a walk on the surrogate teaches about the shape of the posterior. */
export interface Pilot {
  readonly reference: Reference;
  readonly beta: number;
  /** Points of the walk, evenly spaced. */
  readonly points: readonly Float64Array[];
}

const WALKS = 3;
const STEPS = 20_000;
/** Every so many steps are looked at for mean and covariance. */
const EVERY = 10;
/** The acceptance that steps are sized for. */
const WANTED = 0.25;
/** The reference is a little wider than the walk: tails that are heavier than it hold a chain. */
const WIDER = 1.3;
/** Of the variance: keeps the covariance positive definite. */
const LEAST = 1e-3;

function referenceOf(points: readonly Float64Array[]): Reference {
  const dimension = points[0]?.length ?? 0;
  const center = Float64Array.from({ length: dimension }, (_, i) => mean(points.map((u) => u[i]!)));
  const covariance = Array.from({ length: dimension }, (_, i) =>
    Float64Array.from({ length: dimension }, (__, j) => {
      let sum = 0;
      for (const u of points) sum += (u[i]! - center[i]!) * (u[j]! - center[j]!);
      return WIDER * WIDER * (sum / points.length + (i === j ? LEAST : 0));
    }),
  );
  return { center, root: cholesky(covariance) };
}

/** Walks on a cheap density, each time with a reference learned from the walk before. */
export function pilot(cost: Cost, first: Reference, wanted: number, random: RandomGenerator): Pilot {
  let reference = first;
  let state: State = { u: first.center, cost: cost(first.center) };
  let points: Float64Array[] = [];
  let beta = 0;
  for (let walk = 0; walk < WALKS; walk++) {
    const size = new StepSize(WANTED);
    points = [];
    for (let step = 0; step < STEPS; step++) {
      const next = crankNicolsonStep(cost, reference, state, size.beta, random);
      size.learn(next !== state);
      state = next;
      if (step % EVERY === 0) points.push(state.u);
    }
    beta = size.beta;
    reference = referenceOf(points);
  }
  return {
    reference,
    beta,
    points: Array.from({ length: wanted }, (_, i) => points[Math.floor(((i + 0.5) * points.length) / wanted)]!),
  };
}
