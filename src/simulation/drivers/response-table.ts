import { fitChebyshev, type PiecewiseChebyshev } from '../../numerics';
import { doseSources, receptorsOf } from '../../pharmacology';
import type { CycleKind, LifeStage } from '../../physiology';
import type { ParameterValues } from '../../provenance';
import type { Days, Kilograms } from '../../units';
import { hormoneMeans, type OvarianState } from './hormone-means';
import { type PeriodAverage, periodAverage } from './period-average';
import type { Regimen } from './regimen';
import type { Stretch } from './stretches';
import { waveformsOf } from './waveforms';

const RESPONSES = 3;
/** Of responses between 0 and 1. */
const TOLERANCE = 1e-9;

/** What the mean responses depend on besides the regimen and time. */
export interface ResponseContext {
  readonly stage: LifeStage;
  readonly lutealKind: CycleKind;
  readonly weightKg: Kilograms;
  readonly parameters: ParameterValues;
}

/** The state of the ovary at a time of `stretch`; at surgery itself the side of the stretch decides. */
export function ovarianState(stage: LifeStage, stretch: Stretch, sinceFinalPeriod: Days): OvarianState {
  const intact = stage.surgical && stretch.to <= 0;
  const day = intact ? -1 : sinceFinalPeriod;
  return { estradiol: stage.estradiol(day), activity: stage.activity(day), lutealShare: stage.lutealShare(day) };
}

/** The mean responses of a regimen as a function of the state of the ovary, and the points each evaluation takes. */
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

export function responseTable({ average, points }: RegimenAverage, stretch: Stretch, stage: LifeStage): ResponseTable {
  const responses = fitChebyshev(
    (day, out) => average(ovarianState(stage, stretch, day), out),
    RESPONSES,
    stretch.from,
    stretch.to,
    TOLERANCE,
  );
  return { responses, nodes: points * responses.functionEvaluations };
}
