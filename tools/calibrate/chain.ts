import { normal, type RandomGenerator } from '../../src/numerics';
import { costOf, type Residuals } from './levenberg-marquardt';
import { dot, type Matrix, solveUpper } from './linear';

/** Posterior draws of one chain. */
export interface Chain {
  readonly draws: readonly Float64Array[];
  readonly acceptance: number;
  /** Size of the steps, 0 … 1, after the adaptation. */
  readonly beta: number;
}

/** Acceptance that the adaptation aims at. */
const WANTED = 0.3;
const ADAPT_EVERY = 50;

/**
 * Metropolis–Hastings with proposals that leave the Laplace approximation N(mode, (L·Lᵀ)⁻¹) as it is, so that only the
 * difference between it and the posterior is rejected (generalized preconditioned Crank–Nicolson; Rudolf & Sprungk 2018,
 * Found Comput Math 18:309). The step size adapts during burn-in only.
 * @param l Cholesky factor of the precision at the mode
 */
export function runChain(
  f: Residuals,
  mode: Float64Array,
  l: Matrix,
  start: Float64Array,
  counts: { readonly burnIn: number; readonly kept: number; readonly thin: number },
  random: RandomGenerator,
  report: (done: number, acceptance: number) => void,
): Chain {
  let beta = 0.3;
  let z = start.slice();
  const first = f(z);
  if (first === undefined) throw new RangeError('runChain: no residuals at the start');
  let cost = costOf(first, z);
  let excess = cost - laplaceCost(z, mode, l);
  let accepted = 0;
  let recent = 0;
  let afterBurnIn = 0;
  const draws: Float64Array[] = [];
  const total = counts.burnIn + counts.kept * counts.thin;
  for (let step = 1; step <= total; step++) {
    const noise = solveUpper(
      l,
      Float64Array.from(mode, () => normal(random)),
    );
    const keep = Math.sqrt(1 - beta * beta);
    const next = z.map((value, i) => mode[i]! + keep * (value - mode[i]!) + beta * noise[i]!);
    const residuals = f(next);
    if (residuals !== undefined) {
      const nextCost = costOf(residuals, next);
      const nextExcess = nextCost - laplaceCost(next, mode, l);
      if (Math.log(1 - random.uniform()) < excess - nextExcess) {
        z = next;
        cost = nextCost;
        excess = nextExcess;
        accepted++;
        recent++;
        if (step > counts.burnIn) afterBurnIn++;
      }
    } else random.uniform();
    if (step % ADAPT_EVERY === 0) {
      if (step <= counts.burnIn) beta = Math.min(0.95, Math.max(0.02, beta * Math.exp(recent / ADAPT_EVERY - WANTED)));
      recent = 0;
      report(step, accepted / step);
    }
    if (step > counts.burnIn && (step - counts.burnIn) % counts.thin === 0) draws.push(z.slice());
  }
  return { draws, acceptance: afterBurnIn / (counts.kept * counts.thin), beta };
}

/** ½(z − mode)ᵀ·L·Lᵀ·(z − mode). */
function laplaceCost(z: Float64Array, mode: Float64Array, l: Matrix): number {
  const away = z.map((value, i) => value - mode[i]!);
  const turned = Float64Array.from(away, (_, j) => {
    let sum = 0;
    for (let i = j; i < away.length; i++) sum += l[i]![j]! * away[i]!;
    return sum;
  });
  return 0.5 * dot(turned, turned);
}
