import type { Distribution, Grade, Origin } from '../../../provenance';
import type { ModelParameter } from '../types';

/** Found by hand-checked feasibility runs against the calibration rows; refitted by the calibration, never by the forecasts. */
export const FEASIBILITY = 'feasibility runs of the project (docs/MODEL.md, calibration status)';
export const CHOSEN = 'chosen, not fitted (docs/MODEL.md, hypotheses)';

export const lognormal = (sigma: number): Distribution => ({ kind: 'lognormal', sigma });
export const normal = (sd: number): Distribution => ({ kind: 'normal', sd });

/** What a record says beside its number; defaults are those of a fitted value. */
export interface Details {
  readonly origin?: Origin;
  readonly source?: string;
  readonly grade?: Grade;
  readonly distribution?: Distribution;
  readonly note?: string;
}

export function parameter(
  id: string,
  symbol: string,
  name: string,
  value: number,
  unit: string,
  range: readonly [number, number],
  details: Details = {},
): ModelParameter {
  return {
    id,
    symbol,
    name,
    value,
    unit,
    range,
    distribution: details.distribution ?? lognormal(0.3),
    origin: details.origin ?? 'fitted',
    source: details.source ?? FEASIBILITY,
    grade: details.grade ?? 'C',
    ...(details.note === undefined ? {} : { note: details.note }),
  };
}

export const assumed = (distribution: Distribution, note?: string): Details => ({
  origin: 'assumed',
  source: CHOSEN,
  grade: 'D',
  distribution,
  ...(note === undefined ? {} : { note }),
});
