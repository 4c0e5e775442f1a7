import type { DosedTherapy } from '../../src/pharmacology';
import { THERAPIES } from './values';

/** What a published study measured and what the formulation gives. */
export interface Observation {
  readonly row: string;
  readonly therapy: DosedTherapy;
  readonly analyte: string;
  readonly measure:
    'AUC24 single' | 'AUC single' | 'peak single' | 'mean' | 'peak' | 'hour of peak single' | 'half-life single';
  /** In the analyte's unit, × h for areas, h for times; allopregnanolone in ng/mL. */
  readonly expected: number;
  /** Within ± this of `expected`, relative: our own arithmetic must not move. */
  readonly tolerance: number;
  /** Published value or spread, lowest and highest. */
  readonly published: readonly [number, number];
  /** The model is known not to meet the published spread. */
  readonly miss?: string;
}

const { patch, oralEstradiol, conjugated, oralFasting, capsule, cream, medroxyprogesterone } = THERAPIES as Record<
  keyof typeof THERAPIES,
  DosedTherapy
>;
const fed = (dose: number): DosedTherapy => ({
  agent: 'progesterone',
  route: 'oral',
  dose,
  unit: 'mg/d',
  withFood: true,
});

export const OBSERVATIONS: readonly Observation[] = [
  {
    row: 'PK022',
    therapy: fed(100),
    analyte: 'progesterone',
    measure: 'AUC single',
    expected: 15.8,
    tolerance: 0.005,
    published: [15.5, 16.1],
  },
  {
    row: 'PK022',
    therapy: fed(100),
    analyte: 'progesterone',
    measure: 'mean',
    expected: 0.66,
    tolerance: 0.01,
    published: [0.6, 0.72],
  },
  {
    row: 'model §1.2',
    therapy: fed(100),
    analyte: 'progesterone',
    measure: 'peak single',
    expected: 2.9,
    tolerance: 0.05,
    published: [2.5, 3],
  },
  {
    row: 'PK026, PK029',
    therapy: fed(200),
    analyte: 'progesterone',
    measure: 'hour of peak single',
    expected: 2,
    tolerance: 0.02,
    published: [2.8, 4],
    miss: 'one absorption rate: peaks an hour early',
  },
  {
    row: 'PK027',
    therapy: fed(200),
    analyte: 'progesterone',
    measure: 'half-life single',
    expected: 1.54,
    tolerance: 0.01,
    published: [4.6, 5.2],
    miss: 'one absorption rate: no slow tail',
  },
  {
    row: 'PK025',
    therapy: fed(200),
    analyte: 'progesterone',
    measure: 'AUC single',
    expected: 38.4,
    tolerance: 0.01,
    published: [126.6, 142.1],
    miss: 'conflicting rows: 8 times the area of 100 mg',
  },
  {
    row: 'PK013',
    therapy: oralFasting!,
    analyte: 'progesterone',
    measure: 'AUC single',
    expected: 3.45,
    tolerance: 0.01,
    published: [2.98, 4.02],
  },
  {
    row: 'PK011',
    therapy: oralFasting!,
    analyte: 'progesterone',
    measure: 'peak single',
    expected: 1.1,
    tolerance: 0.05,
    published: [2.2, 2.2],
    miss: 'half of the mean peak; its SD is 3.06',
  },
  {
    row: 'PK042',
    therapy: fed(200),
    analyte: 'allopregnanolone',
    measure: 'peak single',
    expected: 32 / 3.14,
    tolerance: 0.05,
    published: [25 / 3.14, 35 / 3.14],
  },
  {
    row: 'PK074, PK076',
    therapy: capsule!,
    analyte: 'progesterone',
    measure: 'AUC24 single',
    expected: 131,
    tolerance: 0.01,
    published: [89, 166],
  },
  {
    row: 'PK077, PK079',
    therapy: { ...capsule!, dose: 200 },
    analyte: 'progesterone',
    measure: 'AUC24 single',
    expected: 175,
    tolerance: 0.01,
    published: [112, 173],
    miss: "sum of the two studies' means ± SD ends at 173",
  },
  {
    row: 'PK083',
    therapy: cream!,
    analyte: 'progesterone',
    measure: 'mean',
    expected: 12.36 / 24,
    tolerance: 0.01,
    published: [0.5, 0.54],
  },
  {
    row: 'PK083',
    therapy: cream!,
    analyte: 'progesterone',
    measure: 'hour of peak single',
    expected: 4.5,
    tolerance: 0.02,
    published: [9, 9],
    miss: 'one absorption rate: peaks in half the time',
  },
  {
    row: 'PK146',
    therapy: patch!,
    analyte: 'estradiol',
    measure: 'mean',
    expected: 38.58,
    tolerance: 0.001,
    published: [27.6, 54.6],
  },
  {
    row: 'PK147',
    therapy: { ...patch!, dose: 20 },
    analyte: 'estradiol',
    measure: 'mean',
    expected: 15.4,
    tolerance: 0.01,
    published: [14, 18],
  },
  {
    row: 'PK153',
    therapy: { ...patch!, dose: 100 },
    analyte: 'estradiol',
    measure: 'mean',
    expected: 77.2,
    tolerance: 0.01,
    published: [75, 79],
  },
  {
    row: 'PK152',
    therapy: { ...patch!, dose: 100 },
    analyte: 'estradiol',
    measure: 'mean',
    expected: 77.2,
    tolerance: 0.01,
    published: [89, 89],
    miss: 'one label, recalled (grade C), reads 45 % above dose over clearance',
  },
  {
    row: 'PK132',
    therapy: oralEstradiol!,
    analyte: 'estradiol',
    measure: 'mean',
    expected: 33.2,
    tolerance: 0.01,
    published: [33, 40],
  },
  {
    row: 'PK136',
    therapy: oralEstradiol!,
    analyte: 'estradiol',
    measure: 'AUC single',
    expected: 796,
    tolerance: 0.01,
    published: [399, 1134],
  },
  {
    row: 'PK136',
    therapy: oralEstradiol!,
    analyte: 'estradiol',
    measure: 'peak single',
    expected: 28.6,
    tolerance: 0.02,
    published: [17.2, 36.4],
  },
  {
    row: 'PK166',
    therapy: conjugated!,
    analyte: 'estradiol',
    measure: 'mean',
    expected: 33,
    tolerance: 0.001,
    published: [30, 41],
  },
  {
    row: 'PK102',
    therapy: medroxyprogesterone!,
    analyte: 'medroxyprogesterone',
    measure: 'mean',
    expected: 0.25,
    tolerance: 0.01,
    published: [0.24, 0.26],
  },
  {
    row: 'PK102',
    therapy: medroxyprogesterone!,
    analyte: 'medroxyprogesterone',
    measure: 'peak',
    expected: 0.35,
    tolerance: 0.05,
    published: [0.36, 1.06],
    miss: 'one compartment: just below the mean − SD',
  },
  {
    row: 'PK103',
    therapy: { ...medroxyprogesterone!, dose: 20 },
    analyte: 'medroxyprogesterone',
    measure: 'AUC single',
    expected: 12.0,
    tolerance: 0.01,
    published: [6.95, 6.95],
    miss: 'single 20 mg gave the area of 10 mg repeated (PK102)',
  },
];
