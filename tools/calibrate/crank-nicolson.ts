import { normal, type RandomGenerator } from '../../src/numerics';
import { dot, identity, type Matrix, solveLower, timesLower } from './linear';

/** Minus the logarithm of a density, without its constant; Infinity where the density is zero. */
export type Cost = (u: Float64Array) => number;

export interface State {
  readonly u: Float64Array;
  readonly cost: number;
}

/** The normal distribution that steps leave as it is: covariance root·rootᵀ, root lower triangular. */
export interface Reference {
  readonly center: Float64Array;
  readonly root: Matrix;
}

export const standardNormal = (dimension: number): Reference => ({
  center: new Float64Array(dimension),
  root: identity(dimension),
});

/** What is left of a cost once the reference is taken out. */
function excess({ center, root }: Reference, { u, cost }: State): number {
  const away = solveLower(
    root,
    u.map((value, i) => value - center[i]!),
  );
  return cost - 0.5 * dot(away, away);
}

/**
 * One Metropolis–Hastings step with a proposal that leaves the reference as it is, so that only the difference between it and
 * the density is rejected (generalized preconditioned Crank–Nicolson; Rudolf & Sprungk 2018, Found Comput Math 18:309).
 * Reversible with respect to e^(−cost). The same object comes back when the proposal is rejected.
 * @param beta size of the step, 0 … 1
 */
export function crankNicolsonStep(
  cost: Cost,
  reference: Reference,
  from: State,
  beta: number,
  random: RandomGenerator,
): State {
  const { center, root } = reference;
  const keep = Math.sqrt(1 - beta * beta);
  const noise = timesLower(
    root,
    from.u.map(() => normal(random)),
  );
  const u = from.u.map((value, i) => center[i]! + keep * (value - center[i]!) + beta * noise[i]!);
  const threshold = Math.log(1 - random.uniform());
  const to = { u, cost: cost(u) };
  if (to.cost === Infinity) return from;
  return threshold < excess(reference, from) - excess(reference, to) ? to : from;
}

/** Smallest and largest size of a step. */
const [SMALLEST, LARGEST] = [0.02, 0.95];

/** Finds the size of step that is accepted as often as wanted, while it walks. */
export class StepSize {
  private tried = 0;

  constructor(
    private readonly wanted: number,
    public beta = 0.2,
  ) {}

  /** Robbins–Monro in the logarithm: later answers count less. */
  learn(accepted: boolean): void {
    this.tried++;
    const gain = Math.min(0.2, 10 / this.tried);
    this.beta = Math.min(LARGEST, Math.max(SMALLEST, this.beta * Math.exp(gain * (Number(accepted) - this.wanted))));
  }
}
