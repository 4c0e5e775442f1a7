import type { RandomGenerator } from './generator';

/** A normal draw (Box & Muller, Ann. Math. Stat. 29:610, 1958); uses two uniform numbers each time. */
export function normal(random: RandomGenerator, mean = 0, standardDeviation = 1): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.uniform()));
  return mean + standardDeviation * radius * Math.cos(2 * Math.PI * random.uniform());
}

/** A lognormal draw: median · e^(sigma · normal); `sigma` is the standard deviation of the logarithm. */
export function lognormal(random: RandomGenerator, median: number, sigma: number): number {
  return median * Math.exp(normal(random, 0, sigma));
}
