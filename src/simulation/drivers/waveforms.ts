import { ANALYTES, type DoseSource, parameterValue, type PeriodicLevel, type Receptors } from '../../pharmacology';
import { CYCLE_DAYS, cycleProgesterone, type CycleKind, dailyProfile, estradiolShape } from '../../physiology';
import type { ParameterValues } from '../../provenance';
import { ALLOPREGNANOLONE_NMOL_PER_NG_ML } from '../../units';
import { representativeDays } from './common-period';
import { hourGrid } from './hour-grid';

/** Progesterone of one kind of cycle above the postmenopausal level, at full ovarian activity. */
export interface CycleWaveform {
  /** Filtered for the progesterone receptor, ng/mL. */
  readonly progesterone: Float64Array;
  /** Allopregnanolone made from it, filtered for its receptor, nmol/L. */
  readonly allopregnanolone: Float64Array;
  /** Mean progesterone, ng/mL, also above the postmenopausal level. */
  readonly mean: number;
}

/** Levels at the quadrature points of the common period, each behind its receptor filter. */
export interface Waveforms {
  /** Weights of sum 1. */
  readonly weights: Float64Array;
  /** Ovarian estradiol as multiples of its mean. */
  readonly estradiolShape: Float64Array;
  readonly luteal: CycleWaveform;
  readonly anovulatory: CycleWaveform;
  /** From therapies: estradiol pg/mL, progesterone ng/mL, progestins as progesterone ng/mL, allopregnanolone nmol/L. */
  readonly givenEstradiol: Float64Array;
  readonly givenProgesterone: Float64Array;
  readonly progestins: Float64Array;
  readonly givenAllopregnanolone: Float64Array;
}

export interface WaveformInput {
  readonly sources: readonly DoseSource[];
  /** Her cycles with a luteal phase; null when the ovary no longer matters and nothing cycles. */
  readonly lutealKind: CycleKind | null;
  readonly receptors: Receptors;
  readonly parameters: ParameterValues;
}

export function waveformsOf({ sources, lutealKind, receptors, parameters }: WaveformInput): Waveforms {
  const periods = sources.map(({ days }) => days);
  const days = representativeDays(lutealKind === null ? periods : [...periods, CYCLE_DAYS]);
  const { hours, weights } = hourGrid(
    sources.some(({ pulsed }) => pulsed),
    days.length,
  );
  const count = days.length * hours.length;
  const add = (target: Float64Array, level: Pick<PeriodicLevel, 'days' | 'at'>, factor: number): Float64Array => {
    let index = 0;
    for (const day of days) {
      const phase = day % level.days;
      for (const hour of hours) {
        target[index] = (target[index] ?? 0) + factor * level.at(phase, hour);
        index++;
      }
    }
    return target;
  };
  const given = (wanted: (source: DoseSource) => { filter: number; factor: number } | null): Float64Array => {
    const target = new Float64Array(count);
    for (const source of sources) {
      const use = wanted(source);
      if (use !== null) add(target, source.level(use.filter), use.factor);
    }
    return target;
  };
  const conversion = parameterValue(parameters, 'allopregnanoloneConversion') * ALLOPREGNANOLONE_NMOL_PER_NG_ML;
  const postmenopausal = parameterValue(parameters, 'postmenopausalProgesterone');
  const cycle = (kind: CycleKind): CycleWaveform => {
    const above = cycleProgesterone(kind, parameters).map((value) => value - postmenopausal);
    const profile = dailyProfile(above, receptors.progesteroneFilter);
    return {
      progesterone: add(new Float64Array(count), profile, 1),
      allopregnanolone: add(new Float64Array(count), dailyProfile(above, receptors.allopregnanoloneFilter), conversion),
      mean: profile.mean,
    };
  };
  const silent: CycleWaveform = {
    progesterone: new Float64Array(count),
    allopregnanolone: new Float64Array(count),
    mean: 0,
  };
  const anovulatory = lutealKind === null ? silent : cycle('anovulatory');
  return {
    weights: Float64Array.from({ length: count }, (_, i) => (weights[i % hours.length] ?? 0) / days.length),
    estradiolShape:
      lutealKind === null
        ? new Float64Array(count).fill(1)
        : add(new Float64Array(count), dailyProfile(estradiolShape(), receptors.estradiolFilter), 1),
    luteal: lutealKind === null || lutealKind === 'anovulatory' ? anovulatory : cycle(lutealKind),
    anovulatory,
    givenEstradiol: given(({ analyte }) =>
      analyte === 'estradiol' ? { filter: receptors.estradiolFilter, factor: 1 } : null,
    ),
    givenProgesterone: given(({ analyte }) =>
      analyte === 'progesterone' ? { filter: receptors.progesteroneFilter, factor: 1 } : null,
    ),
    progestins: given(({ analyte }) => {
      const { progesteroneWeight } = ANALYTES[analyte];
      if (progesteroneWeight === undefined) return null;
      return { filter: receptors.progestinFilter, factor: parameterValue(parameters, progesteroneWeight) };
    }),
    givenAllopregnanolone: given(({ analyte }) => {
      const filter = receptors.allopregnanoloneFilter;
      if (analyte === 'progesterone') return { filter, factor: conversion };
      return analyte === 'allopregnanolone' ? { filter, factor: ALLOPREGNANOLONE_NMOL_PER_NG_ML } : null;
    }),
  };
}
