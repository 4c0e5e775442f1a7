import { errorParameter, fitTargets, isDensity, type Target } from '../../src/evidence';
import { predictTargets, SimulationError } from '../../src/simulation';
import { MONTHS_PER_YEAR } from '../../src/units';
import type { Residuals } from './levenberg-marquardt';
import { cholesky, type Matrix, solveLower, timesLower } from './linear';
import { valuesAt } from './priors';

/** The rows of the fit; nothing else is read. */
export const TARGETS: readonly Target[] = fitTargets();

/** What 1 %/y of calcium in all arms adds to a row, in its unit; it cancels in differences. */
function calciumShare({ calcium, quantity, observable }: Target): number {
  if (calcium === undefined || quantity.kind === 'difference' || !isDensity({ observable })) return 0;
  return quantity.kind === 'rate' ? 1 : (quantity.toMonth - quantity.fromMonth) / MONTHS_PER_YEAR;
}

/** Standard deviation of a row's residual, its weight included. */
export const sigmaOf = ({ sigma, weight }: Target): number => sigma / Math.sqrt(weight);

/** Rows whose errors belong together: those of a trial that gave calcium share what calcium did (integrated out). */
interface Block {
  readonly rows: readonly number[];
  readonly factor: Matrix;
}

function blocksOf(targets: readonly Target[]): readonly Block[] {
  const groups = new Map<string, number[]>();
  targets.forEach((target, index) => {
    const key = calciumShare(target) === 0 ? `row ${target.id}` : (target.calcium ?? target.id);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const spread = errorParameter('calciumSpread');
  return [...groups.values()].map((rows) => {
    const covariance = rows.map((i, a) =>
      Float64Array.from(rows, (j, b) => {
        const shared = spread ** 2 * calciumShare(targets[i]!) * calciumShare(targets[j]!);
        return shared + (a === b ? sigmaOf(targets[i]!) ** 2 : 0);
      }),
    );
    return { rows, factor: cholesky(covariance) };
  });
}

const BLOCKS = blocksOf(TARGETS);

/** Prediction minus observation, in the rows' units. */
export const errorsOf = (predictions: readonly number[]): readonly number[] =>
  TARGETS.map(({ value }, index) => predictions[index]! - value);

/** Residuals with unit covariance. */
export function whitened(errors: readonly number[]): Float64Array {
  const out = new Float64Array(TARGETS.length);
  let next = 0;
  for (const { rows, factor } of BLOCKS) {
    const block = solveLower(
      factor,
      rows.map((row) => errors[row]!),
    );
    out.set(block, next);
    next += block.length;
  }
  return out;
}

/** Errors in the rows' units from residuals with unit covariance. */
export function unwhitened(residuals: ArrayLike<number>): readonly number[] {
  const out = TARGETS.map(() => 0);
  let next = 0;
  for (const { rows, factor } of BLOCKS) {
    const block = timesLower(
      factor,
      rows.map(() => residuals[next++]!),
    );
    rows.forEach((row, i) => (out[row] = block[i]!));
  }
  return out;
}

/** The model's values of the rows at standard-normal coordinates; undefined outside a range or where a run fails. */
export function predictionsAt(z: Float64Array): readonly number[] | undefined {
  const parameters = valuesAt(z);
  if (parameters === undefined) return undefined;
  try {
    return predictTargets(TARGETS, { parameters });
  } catch (error) {
    if (error instanceof SimulationError) return undefined;
    throw error;
  }
}

export const residualsAt: Residuals = (z) => {
  const predictions = predictionsAt(z);
  if (predictions === undefined || !predictions.every(Number.isFinite)) return undefined;
  return whitened(errorsOf(predictions));
};

/** Minus the logarithm of the likelihood of residuals of unit covariance, without its constant. */
export const misfit = (residuals: Float64Array): number => 0.5 * residuals.reduce((sum, one) => sum + one * one, 0);
