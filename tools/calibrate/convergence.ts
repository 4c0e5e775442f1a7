import { mean, quantile, standardDeviation } from '../../src/numerics';
import { normalScores } from './normal-scores';

/** Halves of chains, so that a drift within a chain counts as a difference between chains. */
const split = (chains: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  chains.flatMap((chain) => {
    const half = Math.floor(chain.length / 2);
    return [chain.slice(0, half), chain.slice(half, 2 * half)];
  });

interface Variances {
  readonly within: number;
  readonly pooled: number;
  readonly length: number;
}

function variances(chains: readonly (readonly number[])[]): Variances {
  const length = chains[0]?.length ?? 0;
  const within = mean(chains.map((chain) => standardDeviation(chain) ** 2));
  const between = length * standardDeviation(chains.map((chain) => mean(chain))) ** 2;
  return { within, pooled: ((length - 1) / length) * within + between / length, length };
}

/** Split R̂ (Gelman et al. 2013, Bayesian Data Analysis, 3rd ed., eq. 11.4): 1 when all chains tell the same. */
export function potentialScaleReduction(chains: readonly (readonly number[])[]): number {
  const { within, pooled } = variances(split(chains));
  return Math.sqrt(pooled / within);
}

/** Effective number of independent draws (the same, eq. 11.8): autocorrelations summed until a pair is negative (Geyer). */
export function effectiveSampleSize(chains: readonly (readonly number[])[]): number {
  const halves = split(chains);
  const { pooled, length } = variances(halves);
  const variogram = (lag: number): number =>
    mean(
      halves.map((chain) => {
        let sum = 0;
        for (let i = lag; i < chain.length; i++) sum += (chain[i]! - chain[i - lag]!) ** 2;
        return sum / (chain.length - lag);
      }),
    );
  let sum = 0;
  for (let lag = 1; lag + 1 < length; lag += 2) {
    const pair = 2 - (variogram(lag) + variogram(lag + 1)) / (2 * pooled);
    if (pair < 0) break;
    sum += pair;
  }
  const count = halves.length * length;
  return Math.min(count, count / (1 + 2 * sum));
}

/** Distance from the median of all chains: what tells chains of unequal width apart. */
function folded(chains: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const median = quantile(chains.flat(), 0.5);
  return chains.map((chain) => chain.map((value) => Math.abs(value - median)));
}

/** Rank-normalized split R̂ of place and of width, the larger (Vehtari et al. 2021, Bayesian Anal 16:667). */
export const rankNormalizedReduction = (chains: readonly (readonly number[])[]): number =>
  Math.max(potentialScaleReduction(normalScores(chains)), potentialScaleReduction(normalScores(folded(chains))));

/** Effective number of draws for the bulk of the distribution (the same). */
export const bulkSampleSize = (chains: readonly (readonly number[])[]): number =>
  effectiveSampleSize(normalScores(chains));
