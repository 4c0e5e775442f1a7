import type { Grade } from '../../provenance';
import { LEVEL_RANGES, RANGES, type LevelSignal, type NumberRange, type RateSignal } from '../../scenario';
import type { Column } from '../../simulation';

export type HormoneId = Extract<LevelSignal, 'estradiol' | 'progesterone' | 'allopregnanolone'>;
export type FactorId = Extract<RateSignal, 'rankl-production' | 'opg-production'>;
export type SignalId = HormoneId | FactorId;

/** A stretch of the track that a body makes, with where that is known from. Its words are the interface's. */
export interface PhysiologicalBand {
  readonly id: 'after-menopause' | 'monthly-cycle' | 'luteal';
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

interface SignalBase {
  /** Ends of the track, both positive: the scale is logarithmic. */
  readonly track: readonly [number, number];
  /** What the number field takes: the scenario format's limits. */
  readonly accepted: NumberRange;
  /** Unit in the scenario document. */
  readonly unit: string;
  readonly column: Column;
  readonly bands: readonly PhysiologicalBand[];
  /** Grade of the signal's action on bone where it is only a hypothesis. */
  readonly hypothesis?: Grade;
}

export type HormoneSignal = SignalBase & { readonly kind: 'level'; readonly id: HormoneId };
export type FactorSignal = SignalBase & { readonly kind: 'factor'; readonly id: FactorId };
export type Signal = HormoneSignal | FactorSignal;

const CYCLE_SOURCE = 'Daily means of the normal cycle, Stricker 2006 (pk.csv PK178–PK207)';

/** The five things a hand can move, in the order of the chain from hormone to bone cell. */
export const HORMONES: readonly HormoneSignal[] = [
  {
    kind: 'level',
    id: 'estradiol',
    track: [0.5, 400],
    accepted: LEVEL_RANGES.estradiol,
    unit: 'pg/mL',
    column: 'estradiol_pg_mL',
    bands: [
      {
        id: 'after-menopause',
        from: 3.1,
        to: 7.1,
        source:
          'Mass spectrometry, pooled means from 3.1 (pk.csv PK219) to the upper reference limit 7.1 (Verdonk 2019, PK214)',
      },
      { id: 'monthly-cycle', from: 32.3, to: 249.2, source: CYCLE_SOURCE },
    ],
  },
  {
    kind: 'level',
    id: 'progesterone',
    track: [0.03, 50],
    accepted: LEVEL_RANGES.progesterone,
    unit: 'ng/mL',
    column: 'progesterone_ng_mL',
    bands: [
      {
        id: 'after-menopause',
        from: 0.1,
        to: 0.3,
        source: 'Around the model’s 0.15 ng/mL after menopause; width assumed',
      },
      { id: 'luteal', from: 3.81, to: 12.68, source: CYCLE_SOURCE },
    ],
  },
  {
    kind: 'level',
    id: 'allopregnanolone',
    track: [0.05, 100],
    accepted: LEVEL_RANGES.allopregnanolone,
    unit: 'nmol/L',
    column: 'allopregnanolone_nmol_L',
    bands: [
      {
        id: 'after-menopause',
        from: 0.12,
        to: 0.3,
        source: 'Progesterone after menopause times the measured ratio 0.39 (pk.csv PK210); width assumed',
      },
      { id: 'luteal', from: 1.6, to: 4, source: 'Class values by mass spectrometry, recalled (pk.csv PK211)' },
    ],
    hypothesis: 'D',
  },
];

export const FACTORS: readonly FactorSignal[] = [
  {
    kind: 'factor',
    id: 'rankl-production',
    track: [0.25, 4],
    accepted: RANGES.factor,
    unit: '',
    column: 'RANKL',
    bands: [],
  },
  {
    kind: 'factor',
    id: 'opg-production',
    track: [0.25, 4],
    accepted: RANGES.factor,
    unit: '',
    column: 'OPG',
    bands: [],
  },
];
