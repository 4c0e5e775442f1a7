import { readFileSync } from 'node:fs';
import { loadPublishedRows } from '../../src/evidence';
import {
  forecastGoals,
  forecastRows,
  forecastSummary,
  type ForecastRow,
  type Goal,
  loadForecastSpread,
  loadPosterior,
} from '../../src/simulation';

import { publishedModels } from './published-models';

/** What data/calibration.json says of a parameter. */
interface Fitted {
  readonly id: string;
  readonly prior: { readonly center: number; readonly spread: number; readonly scale: 'normal' | 'log' };
  readonly mode: number;
  readonly median: number;
  readonly low95: number;
  readonly high95: number;
  readonly shrinkage: number;
  readonly rHat: number;
  readonly effectiveSampleSize: number;
}
interface Calibration {
  readonly rowsFitted: number;
  readonly misfitAtMode: number;
  readonly meanAbsoluteZ: number;
  readonly starts: readonly { readonly cost: number }[];
  readonly parameters: readonly Fitted[];
}
interface Sensitivity {
  readonly parameters: readonly { readonly id: string; readonly natural: number; readonly therapy: number }[];
}

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));
const three = (value: number): string => String(Number(value.toPrecision(3))).replace('-', '−');
const two = (value: number): string => value.toFixed(2).replace('-', '−');
const code = (text: string): string => `\`${text}\``;

/** Rows told as misses: outside their interval, or this many standard deviations off. */
const FAR = 1.5;
const MOST_SENSITIVE = 15;

const isMiss = ({ z, low95, high95, observed, scored, usedForFit }: ForecastRow): boolean =>
  (scored || usedForFit) &&
  (Math.abs(z) >= FAR || (low95 !== null && high95 !== null && (observed < low95 || observed > high95)));

/** The sections of docs/MODEL.md that tell how the calibrated model does. */
export async function calibrationSections(table: Table): Promise<Readonly<Record<string, () => string>>> {
  const calibration = read('calibration.json') as Calibration;
  const sensitivity = read('sensitivity.json') as Sensitivity;
  const { draws } = await loadPosterior();
  const { targets } = await loadPublishedRows();
  const rows = forecastRows(targets, {}, await loadForecastSpread());
  const summary = forecastSummary(rows);
  const goals = forecastGoals(rows, summary, targets);
  const { parameters, starts } = calibration;
  const beside = await publishedModels(table);
  const costs = starts.map(({ cost }) => cost);
  return {
    'calibration-figures': () =>
      table(
        ['figure', 'value'],
        [
          ['rows fitted (densities and markers)', String(calibration.rowsFitted)],
          ['parameters', String(parameters.length)],
          ['misfit at the mode, ½Σz² (errors of a trial’s calcium shared)', three(calibration.misfitAtMode)],
          ['mean \\|z\\| of the fitted rows', two(calibration.meanAbsoluteZ)],
          ['starts drawn from the priors', String(starts.length)],
          ['cost at the modes they reach', `${two(Math.min(...costs))} … ${two(Math.max(...costs))}`],
          ['draws kept', String(draws.length)],
          ['largest R̂', two(Math.max(...parameters.map(({ rHat }) => rHat)))],
          [
            'smallest effective sample size',
            String(Math.round(Math.min(...parameters.map(({ effectiveSampleSize }) => effectiveSampleSize)))),
          ],
        ],
      ),
    'calibration-parameters': () =>
      table(
        ['parameter', 'prior (median, SD)', 'mode', 'median', '95 %', 'width left'],
        parameters.map(({ id, prior, mode, median, low95, high95, shrinkage }) => [
          code(id),
          `${three(prior.center)}, ${three(prior.spread)}${prior.scale === 'log' ? ' (log)' : ''}`,
          three(mode),
          three(median),
          `${three(low95)} … ${three(high95)}`,
          two(shrinkage),
        ]),
      ),
    'published-models': () => beside,
    goals: () =>
      table(
        ['goal', 'reached', 'asked', ''],
        goals.map(({ name, value, goal, unit, met }: Goal) => [
          name.replaceAll('|', '\\|'),
          `${two(value)} ${unit}`.trim(),
          `≤ ${two(goal)} ${unit}`.trim(),
          met ? 'met' : '**missed**',
        ]),
      ),
    misses: () =>
      table(
        ['row', 'study', 'site', 'months', 'model', '95 %', 'observed', 'z', 'use'],
        rows
          .filter(isMiss)
          .sort((one, other) => Math.abs(other.z) - Math.abs(one.z))
          .map((row) => [
            code(row.id),
            `${row.study}, ${row.arm}`.replaceAll('|', '\\|'),
            row.site,
            `${three(row.fromMonth)}–${three(row.month)}`,
            two(row.forecast),
            row.low95 === null || row.high95 === null ? '' : `${two(row.low95)} … ${two(row.high95)}`,
            two(row.observed),
            two(row.z),
            row.usedForFit ? 'fitted' : 'forecast',
          ]),
      ),
    sensitivity: () =>
      table(
        ['parameter', 'natural menopause', 'patch 50 + oral progesterone 100'],
        [...sensitivity.parameters]
          .sort(
            (one, other) =>
              Math.max(Math.abs(other.natural), Math.abs(other.therapy)) -
              Math.max(Math.abs(one.natural), Math.abs(one.therapy)),
          )
          .slice(0, MOST_SENSITIVE)
          .map(({ id, natural, therapy }) => [code(id), two(natural), two(therapy)]),
      ),
  };
}
