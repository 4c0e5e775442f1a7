import { mean, quantile, standardDeviation } from '../../src/numerics';
import { predictTargets } from '../../src/simulation';
import { bulkSampleSize, rankNormalizedReduction } from './convergence';
import { identifiability } from './identifiability';
import type { Learned } from './learn';
import { errorsOf, misfit, predictionsAt, sigmaOf, TARGETS, unwhitened, whitened } from './likelihood';
import { type Matrix, solveLower, solveUpper } from './linear';
import { PRIORS, valueOf, valuesAt } from './priors';
import { rounded } from './rounded';
import type { ChainResult, MinimizeResult } from './tasks';

/** Draws kept in the committed file: as many as bands need. */
const COMMITTED_DRAWS = 500;
/** Significant digits of what is told, and of what is computed with. */
const DIGITS = 6;
const DRAW_DIGITS = 5;

const IDS = PRIORS.map(({ id }) => id);

/** Posterior standard deviations by the Laplace approximation, in prior standard deviations. */
const laplaceSpread = (factor: Matrix): readonly number[] =>
  PRIORS.map((_, i) => {
    const unit = Float64Array.from(PRIORS, (__, j) => (i === j ? 1 : 0));
    return Math.sqrt(solveUpper(factor, solveLower(factor, unit))[i]!);
  });

interface ParameterSummary {
  readonly id: string;
  readonly prior: { readonly center: number; readonly spread: number; readonly scale: string; readonly source: string };
  readonly mode: number;
  readonly median: number;
  readonly low95: number;
  readonly high95: number;
  /** Posterior over prior standard deviation: near 1 the data say nothing. */
  readonly shrinkage: number;
  /** Rank-normalized, split, of place and width. */
  readonly rHat: number;
  /** Bulk effective sample size. */
  readonly effectiveSampleSize: number;
}

function parametersOf(mode: Float64Array, factor: Matrix, chains: readonly ChainResult[]): readonly ParameterSummary[] {
  const spread = laplaceSpread(factor);
  return PRIORS.map(({ id, center, spread: priorSpread, scale, source }, i): ParameterSummary => {
    const drawn = chains.map(({ draws }) => draws.map((z) => z[i]!));
    const all = drawn.flat();
    const values = all.map((z) => valueOf(i, z));
    const sampled = all.length > 1;
    return {
      id,
      prior: { center, spread: priorSpread, scale, source },
      mode: rounded(valueOf(i, mode[i]!), DIGITS),
      median: rounded(quantile(values, 0.5), DIGITS),
      low95: rounded(quantile(values, 0.025), DIGITS),
      high95: rounded(quantile(values, 0.975), DIGITS),
      shrinkage: rounded(sampled ? standardDeviation(all) : spread[i]!, 3),
      rHat: rounded(sampled ? rankNormalizedReduction(drawn) : Number.NaN, 4),
      effectiveSampleSize: Math.round(sampled ? bulkSampleSize(drawn) : 0),
    };
  });
}

/** Root mean square error of the surrogate at the proposals of the chains, by row, in its standard deviations. */
function surrogateErrors(chains: readonly ChainResult[]): readonly number[] {
  const errors = chains.flatMap((chain) => chain.errors.map((one) => unwhitened(one)));
  return TARGETS.map((target, row) => Math.sqrt(mean(errors.map((one) => one[row]! ** 2))) / sigmaOf(target));
}

/** Draws of all chains in turn, evenly spaced, so that the first of them speak for all chains too. */
function committedDraws(chains: readonly ChainResult[]): readonly (readonly number[])[] {
  const kept = chains[0]?.draws.length ?? 0;
  const each = Math.min(kept, Math.ceil(COMMITTED_DRAWS / chains.length));
  return Array.from({ length: each }, (_, index) => Math.floor(((index + 0.5) * kept) / each))
    .flatMap((step) => chains.map(({ draws }) => draws[step]!))
    .map((z) => {
      const values = valuesAt(z) ?? {};
      return IDS.map((id) => rounded(values[id] ?? Number.NaN, DRAW_DIGITS));
    });
}

const convergenceOf = (
  { inner, evaluations, errors }: Learned,
  chains: readonly ChainResult[],
  parameters: readonly ParameterSummary[],
) => {
  const byRow = surrogateErrors(chains);
  return {
    largestRHat: Math.max(...parameters.map(({ rHat }) => rHat)),
    smallestSampleSize: Math.min(...parameters.map(({ effectiveSampleSize }) => effectiveSampleSize)),
    keptSteps: chains.reduce((sum, { draws }) => sum + draws.length, 0),
    acceptance: rounded(mean(chains.map(({ acceptance }) => acceptance)), 3),
    innerSteps: inner.steps,
    surrogate: {
      evaluations,
      errorsWhileLearning: errors.map((one) => rounded(one, 3)),
      error: rounded(Math.sqrt(mean(byRow.map((one) => one * one))), 3),
      byRow: TARGETS.map(({ id }, row) => ({ id, error: rounded(byRow[row]!, 3) })),
    },
  };
};

/** @param learned undefined when only the mode was wanted */
export function summarize(
  seed: number,
  minima: readonly MinimizeResult[],
  best: MinimizeResult,
  factor: Matrix,
  learned: Learned | undefined,
  chains: readonly ChainResult[],
) {
  const mode = Float64Array.from(best.z);
  const atMode = predictionsAt(mode) ?? [];
  const before = predictTargets(TARGETS);
  const parameters = parametersOf(mode, factor, chains);
  const rows = TARGETS.map((target, index) => ({
    id: target.id,
    observed: target.value,
    sigma: rounded(sigmaOf(target), 4),
    // The only column that knows the values in the records.
    starting: rounded(before[index]!, 4),
    mode: rounded(atMode[index]!, 4),
    z: rounded((atMode[index]! - target.value) / sigmaOf(target), 3),
  }));
  const calibration = {
    command: `npm run calibrate -- --seed ${seed}`,
    rowsFitted: rows.length,
    costAtMode: rounded(best.cost, DIGITS),
    misfitAtMode: rounded(misfit(whitened(errorsOf(atMode))), DIGITS),
    misfitBefore: rounded(misfit(whitened(errorsOf(before))), DIGITS),
    meanAbsoluteZ: rounded(mean(rows.map(({ z }) => Math.abs(z))), 4),
    starts: minima.map(({ seed: start, startCost, cost, iterations }) => ({
      seed: start,
      startCost: rounded(startCost, 5),
      cost: rounded(cost, DIGITS),
      iterations,
    })),
    chains: chains.map(({ seed: chain, acceptance, costs }) => ({
      seed: chain,
      acceptance: rounded(acceptance, 3),
      beta: rounded(learned?.inner.beta ?? Number.NaN, 3),
      costs: costs.map((cost) => rounded(cost, 4)),
    })),
    parameters,
    rows,
  };
  if (learned === undefined) return { calibration, posterior: undefined };
  return {
    calibration: {
      ...calibration,
      convergence: convergenceOf(learned, chains, parameters),
      identifiability: identifiability(
        IDS,
        chains.flatMap(({ draws }) => draws),
      ),
    },
    posterior: { ids: IDS, draws: committedDraws(chains) },
  };
}

export type Summary = ReturnType<typeof summarize>;
