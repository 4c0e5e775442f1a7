import { ANALYTES, type DoseSource, parameterValue, type Receptors } from '../../pharmacology';
import { CYCLE_DAYS, cycleProgesterone, type CycleKind, dailyProfile, estradiolShape } from '../../physiology';
import type { ParameterValues } from '../../provenance';
import { ALLOPREGNANOLONE_NMOL_PER_NG_ML } from '../../units';
import { representativeDays } from './common-period';
import type { DayCourse } from './hour-grid';
import { createSampler, type Sampler } from './sampler';

/** Progesterone of one kind of cycle above the postmenopausal level, at full ovarian activity. */
export interface CycleWaveform {
  /** Filtered for the progesterone receptor, ng/mL. */
  readonly progesterone: Float64Array;
  /** Allopregnanolone made from it, filtered for its receptor, nmol/L. */
  readonly allopregnanolone: Float64Array;
}

/** Levels at the quadrature points of the common period, each behind its receptor filter. */
export interface Waveforms {
  /** Weights of sum 1 of the points for estradiol and progesterone. */
  readonly weights: Float64Array;
  /** Ovarian estradiol as multiples of its mean. */
  readonly estradiolShape: Float64Array;
  readonly luteal: CycleWaveform;
  readonly anovulatory: CycleWaveform;
  /** From therapies: estradiol pg/mL, progesterone ng/mL, progestins as progesterone ng/mL. */
  readonly givenEstradiol: Float64Array;
  readonly givenProgesterone: Float64Array;
  readonly progestins: Float64Array;
  /** Weights of sum 1 of the points for allopregnanolone, and what therapies give, nmol/L. */
  readonly allopregnanoloneWeights: Float64Array;
  readonly givenAllopregnanolone: Float64Array;
}

export interface WaveformInput {
  readonly sources: readonly DoseSource[];
  readonly lutealKind: CycleKind;
  /** False when the cycle's course can be replaced by its mean. */
  readonly cycleResolved: boolean;
  readonly receptors: Receptors;
  readonly parameters: ParameterValues;
  /** Only this day of every block of so many days; absent: all days. */
  readonly only?: { readonly day: number; readonly ofEvery: number };
}

/** Filters slower than this (per hour; a half-life of 4 h) take the edge off a dose. */
const SLOW_FILTER = Math.LN2 / 4;

export function waveformsOf(input: WaveformInput): Waveforms {
  const { sources, lutealKind, cycleResolved, receptors, parameters, only } = input;
  const { estradiolFilter, progesteroneFilter, progestinFilter, allopregnanoloneFilter } = receptors;
  const periods = sources.map(({ days }) => days);
  const all = representativeDays(cycleResolved ? [...periods, CYCLE_DAYS] : periods, only?.ofEvery);
  const days = only === undefined ? all : all.filter((day) => day % only.ofEvery === only.day);
  const pulsed = sources.some((source) => source.pulsed);
  const courseBehind = (...filters: readonly number[]): DayCourse => {
    if (!pulsed) return 'even';
    return filters.every((rate) => rate <= SLOW_FILTER) ? 'filtered-doses' : 'doses';
  };
  const gated = createSampler(days, courseBehind(estradiolFilter, progesteroneFilter, progestinFilter));
  const neurosteroid = createSampler(days, courseBehind(allopregnanoloneFilter));
  const conversion = parameterValue(parameters, 'allopregnanoloneConversion') * ALLOPREGNANOLONE_NMOL_PER_NG_ML;
  const postmenopausal = parameterValue(parameters, 'postmenopausalProgesterone');

  const given = (
    sampler: Sampler,
    filter: number,
    factorOf: (analyte: DoseSource['analyte']) => number,
  ): Float64Array => {
    const target = sampler.constant(0);
    for (const source of sources) {
      const factor = factorOf(source.analyte);
      if (factor > 0) sampler.add(target, source.level(filter), factor);
    }
    return target;
  };
  const course = (sampler: Sampler, values: readonly number[], filter: number, factor: number): Float64Array => {
    const profile = dailyProfile(values, filter);
    return cycleResolved ? sampler.add(sampler.constant(0), profile, factor) : sampler.constant(factor * profile.mean);
  };
  const cycle = (kind: CycleKind): CycleWaveform => {
    const above = cycleProgesterone(kind, parameters).map((value) => value - postmenopausal);
    return {
      progesterone: course(gated, above, progesteroneFilter, 1),
      allopregnanolone: course(neurosteroid, above, allopregnanoloneFilter, conversion),
    };
  };
  const anovulatory = cycle('anovulatory');
  return {
    weights: gated.weights,
    estradiolShape: course(gated, estradiolShape(), estradiolFilter, 1),
    luteal: lutealKind === 'anovulatory' ? anovulatory : cycle(lutealKind),
    anovulatory,
    givenEstradiol: given(gated, estradiolFilter, (analyte) => (analyte === 'estradiol' ? 1 : 0)),
    givenProgesterone: given(gated, progesteroneFilter, (analyte) => (analyte === 'progesterone' ? 1 : 0)),
    progestins: given(gated, progestinFilter, (analyte) => {
      const { progesteroneWeight } = ANALYTES[analyte];
      return progesteroneWeight === undefined ? 0 : parameterValue(parameters, progesteroneWeight);
    }),
    allopregnanoloneWeights: neurosteroid.weights,
    givenAllopregnanolone: given(neurosteroid, allopregnanoloneFilter, (analyte) => {
      if (analyte === 'progesterone') return conversion;
      return analyte === 'allopregnanolone' ? ALLOPREGNANOLONE_NMOL_PER_NG_ML : 0;
    }),
  };
}
