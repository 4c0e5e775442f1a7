import { fitChebyshev, type PiecewiseChebyshev } from '../../numerics';
import { doseSources, receptorsOf } from '../../pharmacology';
import type { CycleKind, LifeStage } from '../../physiology';
import type { ParameterValues } from '../../provenance';
import type { Kilograms } from '../../units';
import type { Body } from './body';
import { hormoneMeans } from './hormone-means';
import { type PeriodAverage, periodAverage } from './period-average';
import { estrogenBlock } from './estrogen-block';
import type { Regimen } from './regimen';
import type { Stretch } from './stretches';
import { waveformsOf } from './waveforms';

export const RESPONSES = 3;
/** Of responses between 0 and 1; where depots move them, as much as their peaks need. */
const TOLERANCE = 1e-9;
const MOVING_TOLERANCE = 1e-7;

/** The tolerance of a table; a larger one may be asked for. */
export const tableTolerance = (moving: boolean, asked = 0): number =>
  Math.max(asked, moving ? MOVING_TOLERANCE : TOLERANCE);

/** What the mean responses depend on besides the regimen and time. */
export interface ResponseContext {
  readonly stage: LifeStage;
  readonly lutealKind: CycleKind;
  readonly weightKg: Kilograms;
  readonly parameters: ParameterValues;
}

/** The mean responses of a regimen as a function of the state of the body, and the points each evaluation takes. */
export interface RegimenAverage {
  readonly average: PeriodAverage;
  readonly points: number;
}

type RegimenArguments = readonly [regimen: Regimen, cycleResolved: boolean, context: Omit<ResponseContext, 'stage'>];

/**
 * @param cycleResolved false to put its mean in place of the cycle's course
 * @param only this day of every block of so many days; absent: all days
 */
export function regimenAverage(
  regimen: Regimen,
  cycleResolved: boolean,
  { lutealKind, weightKg, parameters }: Omit<ResponseContext, 'stage'>,
  only?: { readonly day: number; readonly ofEvery: number },
): RegimenAverage {
  const receptors = receptorsOf(parameters);
  const sources = doseSources(regimen.therapies, parameters, weightKg);
  const means = hormoneMeans(sources, lutealKind, parameters);
  const waves = waveformsOf({ sources, lutealKind, cycleResolved, receptors, parameters, ...(only && { only }) });
  return {
    average: periodAverage(waves, means, regimen.held, receptors, parameters),
    points: waves.weights.length + waves.allopregnanoloneWeights.length,
  };
}

/** The averages that a regimen needs: one over its period, or one for each day of a block of estrogen. */
export function regimenAverages(...[regimen, cycleResolved, context]: RegimenArguments): readonly RegimenAverage[] {
  const sources = doseSources(regimen.therapies, context.parameters, context.weightKg);
  const block = estrogenBlock(sources);
  if (block === undefined) return [regimenAverage(regimen, cycleResolved, context)];
  return Array.from({ length: block }, (_, day) =>
    regimenAverage(regimen, cycleResolved, context, { day, ofEvery: block }),
  );
}

/** The mean responses over a stretch, in days from the final period. */
export interface ResponseTable {
  /** Three responses; with estrogen in blocks three for each day of the block. */
  readonly responses: PiecewiseChebyshev;
  /** Days of the block that is followed day by day; 1 without. */
  readonly blockDays: number;
  /** Quadrature points evaluated to make it. */
  readonly nodes: number;
}

/**
 * @param body by days from the final period
 * @param tolerance see `tableTolerance`
 */
export function responseTable(
  averages: readonly RegimenAverage[],
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  body: Body,
  tolerance: number,
): ResponseTable {
  const responses = fitChebyshev(
    (day, out) => {
      const state = body(day);
      for (const [index, { average }] of averages.entries()) {
        average(state, out.subarray(index * RESPONSES, (index + 1) * RESPONSES));
      }
    },
    RESPONSES * averages.length,
    from,
    to,
    tolerance,
  );
  const points = averages.reduce((sum, one) => sum + one.points, 0);
  return { responses, blockDays: averages.length, nodes: points * responses.functionEvaluations };
}
