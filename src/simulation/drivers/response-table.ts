import { fitChebyshev, type PiecewiseChebyshev } from '../../numerics';
import { doseSources, receptorsOf } from '../../pharmacology';
import type { CycleKind, LifeStage } from '../../physiology';
import type { ParameterValues } from '../../provenance';
import type { Kilograms } from '../../units';
import type { Body } from './body';
import { hormoneMeans } from './hormone-means';
import { type PeriodAverage, periodAverage } from './period-average';
import type { Regimen } from './regimen';
import type { Stretch } from './stretches';
import { waveformsOf } from './waveforms';

const RESPONSES = 3;
/** Of responses between 0 and 1; where depots move them, as much as their peaks need. */
const TOLERANCE = 1e-9;
const MOVING_TOLERANCE = 1e-7;

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

/** @param cycleResolved false to put its mean in place of the cycle's course */
export function regimenAverage(
  regimen: Regimen,
  cycleResolved: boolean,
  { lutealKind, weightKg, parameters }: Omit<ResponseContext, 'stage'>,
): RegimenAverage {
  const receptors = receptorsOf(parameters);
  const sources = doseSources(regimen.therapies, parameters, weightKg);
  const waves = waveformsOf({ sources, lutealKind, cycleResolved, receptors, parameters });
  const means = hormoneMeans(sources, lutealKind, parameters);
  return {
    average: periodAverage(waves, means, regimen.held, receptors, parameters),
    points: waves.weights.length + waves.allopregnanoloneWeights.length,
  };
}

/** The mean responses over a stretch, in days from the final period. */
export interface ResponseTable {
  readonly responses: PiecewiseChebyshev;
  /** Quadrature points evaluated to make it. */
  readonly nodes: number;
}

/**
 * @param body by days from the final period
 * @param moving true when more than the life stage changes with time
 */
export function responseTable(
  { average, points }: RegimenAverage,
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  body: Body,
  moving: boolean,
): ResponseTable {
  const responses = fitChebyshev(
    (day, out) => {
      average(body(day), out);
    },
    RESPONSES,
    from,
    to,
    moving ? MOVING_TOLERANCE : TOLERANCE,
  );
  return { responses, nodes: points * responses.functionEvaluations };
}
