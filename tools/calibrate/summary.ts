import { quantile, standardDeviation } from '../../src/numerics';
import { centralValues } from '../../src/provenance';
import { ALL_PARAMETERS, predictTargets } from '../../src/simulation';
import { effectiveSampleSize, potentialScaleReduction } from './convergence';
import { errorsOf, misfit, predictionsAt, sigmaOf, TARGETS, whitened } from './likelihood';
import { type Matrix, solveLower, solveUpper } from './linear';
import { PRIORS, valuesAt } from './priors';
import type { ChainResult, MinimizeResult } from './tasks';

/** Draws kept in the committed file: as many as bands need. */
const COMMITTED_DRAWS = 500;
const DIGITS = 6;

const rounded = (value: number, digits = DIGITS): number => Number(value.toPrecision(digits));

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
  readonly rHat: number;
  readonly effectiveSampleSize: number;
}

export function summarize(
  seed: number,
  minima: readonly MinimizeResult[],
  best: MinimizeResult,
  factor: Matrix,
  chains: readonly ChainResult[],
) {
  const mode = Float64Array.from(best.z);
  const modeValues = valuesAt(mode) ?? {};
  const atMode = predictionsAt(mode) ?? [];
  const before = predictTargets(TARGETS);
  const spread = laplaceSpread(factor);
  const column = (i: number): readonly (readonly number[])[] => chains.map(({ draws }) => draws.map((z) => z[i]!));
  const parameters = PRIORS.map(({ id, center, spread: priorSpread, scale, source }, i): ParameterSummary => {
    const drawn = column(i);
    const values = drawn.flat().map((z) => valuesOf(i, z));
    const all = drawn.flat();
    return {
      id,
      prior: { center, spread: priorSpread, scale, source },
      mode: rounded(modeValues[id] ?? Number.NaN),
      median: rounded(quantile(values, 0.5)),
      low95: rounded(quantile(values, 0.025)),
      high95: rounded(quantile(values, 0.975)),
      shrinkage: rounded(all.length > 1 ? standardDeviation(all) : spread[i]!, 3),
      rHat: rounded(all.length > 1 ? potentialScaleReduction(drawn) : Number.NaN, 4),
      effectiveSampleSize: Math.round(all.length > 1 ? effectiveSampleSize(drawn) : 0),
    };
  });
  const rows = TARGETS.map((target, index) => ({
    id: target.id,
    observed: target.value,
    sigma: rounded(sigmaOf(target), 4),
    starting: rounded(before[index]!, 4),
    mode: rounded(atMode[index]!, 4),
    z: rounded((atMode[index]! - target.value) / sigmaOf(target), 3),
  }));
  const meanAbsoluteZ = rows.reduce((sum, { z }) => sum + Math.abs(z), 0) / rows.length;
  const misfitAtMode = misfit(whitened(errorsOf(atMode)));
  const text = [
    `mode: cost ${best.cost.toFixed(3)}, misfit ${misfitAtMode.toFixed(3)} (starting values ${misfit(whitened(errorsOf(before))).toFixed(3)})`,
    ...rows.map(
      ({ id, observed, starting, mode: m, z }) => `${id.padEnd(22)} ${observed} now ${m} (was ${starting}) z ${z}`,
    ),
    `mean |z| ${meanAbsoluteZ.toFixed(3)}`,
    ...parameters.map(
      ({ id, prior, mode: m, median, shrinkage, rHat, effectiveSampleSize: n }) =>
        `${id.padEnd(32)} prior ${prior.center} mode ${m} median ${median} shrink ${shrinkage} R ${rHat} n ${n}`,
    ),
  ].join('\n');
  const draws = chains.flatMap((chain) => chain.draws);
  const step = draws.length / COMMITTED_DRAWS;
  return {
    text,
    calibration: {
      command: `npm run calibrate -- --seed ${seed}`,
      rowsFitted: rows.length,
      misfitAtMode: rounded(misfitAtMode),
      misfitBefore: rounded(misfit(whitened(errorsOf(before)))),
      meanAbsoluteZ: rounded(meanAbsoluteZ, 4),
      starts: minima.map(({ seed: start, startCost, cost, iterations }) => ({
        seed: start,
        startCost: rounded(startCost, 5),
        cost: rounded(cost),
        iterations,
      })),
      chains: chains.map(({ seed: chain, acceptance, beta }) => ({
        seed: chain,
        acceptance: rounded(acceptance, 3),
        beta: rounded(beta, 3),
      })),
      parameters,
      rows,
    },
    posterior:
      draws.length === 0
        ? undefined
        : {
            ids: PRIORS.map(({ id }) => id),
            draws: Array.from({ length: Math.min(COMMITTED_DRAWS, draws.length) }, (_, index) => {
              const values = valuesAt(draws[Math.floor(index * step)]!) ?? {};
              return PRIORS.map(({ id }) => rounded(values[id] ?? Number.NaN, 5));
            }),
          },
  };
}

const CENTRAL = centralValues(ALL_PARAMETERS);

/** Value of parameter `i` at its coordinate. */
function valuesOf(i: number, z: number): number {
  const { center, spread, scale, id } = PRIORS[i]!;
  if (!Number.isFinite(z)) return CENTRAL[id] ?? Number.NaN;
  return scale === 'log' ? center * Math.exp(spread * z) : center + spread * z;
}
