import { isFitted, type Target } from '../../evidence';
import { predictTargets, type PredictionSettings } from './predict';
import type { RowSpread } from './spread';
import { measuredLevelTarget, untreatedTarget } from './target-scenarios';

/** Forecast against observed for one published row. Values in percent, percentage points or %/y, as `quantity` says. */
export interface ForecastRow {
  readonly id: string;
  readonly study: string;
  readonly arm: string;
  /** LS, TH, FN or the marker. */
  readonly site: Target['observable'];
  /** End of the window, months from the trial's start. */
  readonly month: number;
  readonly quantity: Target['quantity']['kind'];
  readonly fromMonth: number;
  readonly forecast: number;
  /** 95 % predictive interval: spread of the parameters and sampling error of the trial's mean; null when not asked for. */
  readonly low95: number | null;
  readonly high95: number | null;
  readonly observed: number;
  readonly observedSe: number;
  readonly errorOrigin: Target['errorOrigin'];
  /** Standard deviation of the residual: sampling error and scatter of repeated trials. */
  readonly sigma: number;
  /** Forecast − observed. */
  readonly error: number;
  /** `error` in units of `sigma`. */
  readonly z: number;
  readonly grade: Target['confidence'];
  readonly file: Target['file'];
  readonly use: Target['use'];
  readonly usedForFit: boolean;
  readonly scored: boolean;
  readonly whyNotScored: string | null;
  /** Negative controls: forecast minus the same woman untreated; null for other rows. */
  readonly fromUntreated: number | null;
  /** Forecast from the level measured in the trial instead of the dose; null for other rows. */
  readonly forecastFromMeasuredLevel: number | null;
  readonly assumed: readonly string[];
}

const armName = ({ arms, control }: Target): string => {
  const names = arms.map(({ name }) => name).join(' / ');
  return control === undefined ? names : `${names} − ${control.name}`;
};

function rowOf(
  target: Target,
  forecast: number,
  untreated: number | undefined,
  measured: number | undefined,
  spread: RowSpread | undefined,
): ForecastRow {
  const { quantity, use, value, sigma } = target;
  const fitted = isFitted(target);
  return {
    id: target.id,
    study: target.study,
    arm: armName(target),
    site: target.observable,
    month: quantity.toMonth,
    quantity: quantity.kind,
    fromMonth: quantity.fromMonth,
    forecast,
    low95: spread?.low95 ?? null,
    high95: spread?.high95 ?? null,
    observed: value,
    observedSe: target.standardError,
    errorOrigin: target.errorOrigin,
    sigma,
    error: forecast - value,
    z: (forecast - value) / sigma,
    grade: target.confidence,
    file: target.file,
    use,
    usedForFit: fitted,
    scored: use === 'scored',
    whyNotScored: fitted ? 'Used for the fit.' : (target.whyNotScored ?? null),
    fromUntreated: untreated === undefined ? null : forecast - untreated,
    forecastFromMeasuredLevel: measured ?? null,
    assumed: target.assumed,
  };
}

/**
 * Forecast against observed for every target, in their order. @throws SimulationError when a run fails
 * @param spread gives rows their intervals (`loadForecastSpread`)
 */
export function forecastRows(
  targets: readonly Target[],
  settings: PredictionSettings = {},
  spread: readonly RowSpread[] = [],
): readonly ForecastRow[] {
  const spreads = new Map(spread.map((one) => [one.id, one]));
  const untreated = targets.map(untreatedTarget);
  const measured = targets.map(measuredLevelTarget);
  const wanted = [...targets, ...untreated, ...measured].filter((target) => target !== undefined);
  const predicted = predictTargets(wanted, settings);
  const values = new Map(wanted.map((target, index) => [target, predicted[index]] as const));
  const valueOf = (target: Target | undefined): number | undefined =>
    target === undefined ? undefined : values.get(target);
  return targets.map((target, index) =>
    rowOf(
      target,
      valueOf(target) ?? Number.NaN,
      valueOf(untreated[index]),
      valueOf(measured[index]),
      spreads.get(target.id),
    ),
  );
}
