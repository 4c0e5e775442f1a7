import { isDensity, type Target } from '../../evidence';
import { HYPOTHESIS_PARAMETERS } from '../../model';
import { MONTHS_PER_YEAR } from '../../units';
import { type ForecastRow, forecastRows } from './forecast-rows';
import type { ForecastSummary } from './forecast-summary';

/** What the model was asked to reach before it was calibrated, and what it reaches. Smaller is better throughout. */
export interface Goal {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly goal: number;
  /** NaN when no row tells. */
  readonly value: number;
  readonly met: boolean;
}

const TEN_YEARS = { LS: 'NH-GRE12-LS-10', FN: 'NH-GRE12-FN-10' } as const;
/** Changes over three years of the menopause transition and after it. */
const PHASES = ['NH-GRE12-LS-TM', 'NH-GRE12-FN-TM', 'NH-GRE12-LS-LATE', 'NH-GRE12-FN-LATE'];
/** What bone does in the years after a therapy ends. */
const STOPPING = [
  'GAL-LS-48',
  'GAL-FN-48',
  'PEPI-FU-1',
  'PEPI-FU-2',
  'PEPI-FU-3',
  'PEPI-FU-4',
  'DM-STOP-LS',
  'DM-STOP-TH',
];

const largest = (values: readonly number[]): number => (values.length === 0 ? Number.NaN : Math.max(...values));
const yearsOf = ({ fromMonth, month }: ForecastRow): number => (month - fromMonth) / MONTHS_PER_YEAR;
const perYear = (row: ForecastRow, points: number): number =>
  row.quantity === 'rate' ? points : points / yearsOf(row);
const outside = ({ low95, high95, observed }: ForecastRow): boolean =>
  low95 !== null && high95 !== null && (observed < low95 || observed > high95);

/** Largest distance of progesterone or a progestin alone from the same woman untreated, spine, %/y. */
const negativeControls = (rows: readonly ForecastRow[]): number =>
  largest(
    rows.flatMap((row) =>
      row.fromUntreated === null || row.site !== 'LS' ? [] : [Math.abs(perYear(row, row.fromUntreated))],
    ),
  );

/**
 * The goals of the calibration with the figures reached.
 * @param rows of all targets, with intervals
 * @param targets the same, for the runs without hypotheses. @throws SimulationError when a run fails
 */
export function forecastGoals(
  rows: readonly ForecastRow[],
  summary: ForecastSummary,
  targets: readonly Target[],
): readonly Goal[] {
  const picked = (ids: readonly string[]): readonly ForecastRow[] => rows.filter(({ id }) => ids.includes(id));
  const strict = Object.fromEntries(HYPOTHESIS_PARAMETERS.map((id) => [id, 0]));
  const controls = targets.filter(({ untreated }) => untreated !== undefined);
  const markers = rows.filter((row) => !isDensity({ observable: row.site }) && (row.scored || row.usedForFit));
  const goal = (id: string, name: string, unit: string, aim: number, value: number): Goal => ({
    id,
    name,
    unit,
    goal: aim,
    value,
    met: value <= aim,
  });
  const errorOf = (id: string): number => largest(picked([id]).map(({ error }) => Math.abs(error)));
  return [
    goal('swan-spine', 'SWAN, spine, ten years', 'points', 1, errorOf(TEN_YEARS.LS)),
    goal('swan-neck', 'SWAN, femoral neck, ten years', 'points', 1, errorOf(TEN_YEARS.FN)),
    goal(
      'phase-slopes',
      'worst slope of a phase',
      '%/y',
      0.3,
      largest(picked(PHASES).map((row) => Math.abs(perYear(row, row.error)))),
    ),
    goal('fit-z', 'fitted density rows, mean |z|', '', 1, summary.fitted.meanAbsoluteZ ?? Number.NaN),
    goal(
      'forecast-error',
      'scored density rows, mean absolute error',
      'points',
      1,
      summary.meanAbsoluteError ?? Number.NaN,
    ),
    goal('forecast-outside', 'scored density rows outside 95 %', 'share', 0.15, 1 - (summary.coverage95 ?? Number.NaN)),
    goal('controls', 'progestogen alone against untreated, worst', '%/y', 0.3, negativeControls(rows)),
    goal(
      'controls-strict',
      'the same without hypotheses',
      '%/y',
      0.3,
      negativeControls(forecastRows(controls, { parameters: strict })),
    ),
    goal(
      'markers',
      'CTX and P1NP, mean absolute error',
      'points',
      12,
      markers.reduce((sum, { error }) => sum + Math.abs(error) / markers.length, 0),
    ),
    goal(
      'stopping',
      'rows after stopping outside 95 %',
      'share',
      0.15,
      picked(STOPPING).filter(outside).length / STOPPING.length,
    ),
  ];
}
