import type { RandomGenerator } from '../../src/numerics';
import { type Cost, crankNicolsonStep, type Reference } from './crank-nicolson';

/** A point of the outer chain, with both costs. */
export interface OuterState {
  readonly u: Float64Array;
  readonly truth: number;
  readonly surrogate: number;
}

/** The inner chain: so many steps of one kind. Nothing of it may depend on the state. */
export interface Inner {
  readonly reference: Reference;
  readonly steps: number;
  readonly beta: number;
}

/**
 * One step of delayed acceptance (Christen & Fox 2005, J Comput Graph Stat 14:795) in the form of the surrogate transition
 * method (Liu 2001, Monte Carlo Strategies in Scientific Computing): the end of a chain on the surrogate is the proposal.
 *
 * Why the target is exact, whatever the surrogate. Let π and σ be the densities e^(−truth) and e^(−surrogate), and K the kernel
 * of an inner step. K is reversible with respect to σ: σ(x)K(x,y) = σ(y)K(y,x). So is its n-th power, by applying this n times
 * along each path: σ(x)Kⁿ(x,y) = σ(y)Kⁿ(y,x). With q = Kⁿ and a(x,y) = min(1, π(y)σ(x)/(π(x)σ(y))),
 *   π(x)q(x,y)a(x,y) = q(x,y)/σ(y) · min(π(x)σ(y), π(y)σ(x))
 *                    = q(y,x)/σ(x) · min(π(x)σ(y), π(y)σ(x)) = π(y)q(y,x)a(y,x):
 * detailed balance with respect to π. All of π is reached because σ > 0 wherever π > 0. Where the truth has no answer π is zero
 * and the step is refused.
 *
 * An inner chain that ends where it began proposes nothing, and the truth is not asked.
 */
export function delayedAcceptanceStep(
  truth: Cost,
  surrogate: Cost,
  from: OuterState,
  { reference, steps, beta }: Inner,
  random: RandomGenerator,
): OuterState {
  const first = { u: from.u, cost: from.surrogate };
  let inner = first;
  for (let step = 0; step < steps; step++) inner = crankNicolsonStep(surrogate, reference, inner, beta, random);
  const threshold = Math.log(1 - random.uniform());
  if (inner === first) return from;
  const to = { u: inner.u, truth: truth(inner.u), surrogate: inner.cost };
  return threshold < from.truth - to.truth - (from.surrogate - to.surrogate) ? to : from;
}
