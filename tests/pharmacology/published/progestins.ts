import { kineticsOf, single, steady, taken, valueOf } from './measure';
import { compare, type ComparedRow, row } from './quantity';
import { around, range, sd } from './spread';

const medroxyprogesterone = (mg: number) => taken('medroxyprogesterone-acetate', 'oral', mg);
const repeated = steady(medroxyprogesterone(10), 'medroxyprogesterone');
const once = single(medroxyprogesterone(20), 'medroxyprogesterone');
const NOT_LINEAR = '20 mg alone gave the area of 10 mg repeated (PK102), which the model follows';

const depot = (route: string, dose: number) => {
  const { level, halfLife, area } = single(
    { agent: 'medroxyprogesterone-acetate', route, dose, unit: 'mg/13wk' },
    'medroxyprogesterone-depot',
  );
  const onDay = (day: number): number => level(24 * day);
  /** Just before dose `count + 1`. */
  const troughAfter = (count: number): number =>
    Array.from({ length: count }, (_, i) => onDay(91 * (i + 1))).reduce((sum, one) => sum + one, 0);
  return { onDay, troughAfter, halfLifeDays: halfLife / 24, meanTo: (day: number) => area(24 * day) / 24 / day };
};
const muscle = depot('depot-im', 150);
const skin = depot('depot-sc', 104);
const undetectable = Array.from({ length: 400 }, (_, day) => day).find((day) => day > 20 && muscle.onDay(day) < 0.1)!;

const norethisterone = single(taken('norethisterone-acetate', 'oral', 1), 'norethisterone');
const norethisteroneSteady = steady(taken('norethisterone-acetate', 'oral', 1), 'norethisterone');
const WITH_ETHINYLESTRADIOL = 'taken with ethinylestradiol, which raises the binding globulin; recalled (grade C)';

const dydrogesterone = taken('dydrogesterone', 'oral', 2.5);
const drug = steady(dydrogesterone, 'dydrogesterone');
const metabolite = steady(dydrogesterone, 'dihydrodydrogesterone');
const halfLifeOf = (analyte: 'dydrogesterone' | 'dihydrodydrogesterone'): number =>
  Math.LN2 / Math.min(...kineticsOf(dydrogesterone, analyte).inputs[0]!.transfer.poles);
const ABSOLUTE = 0.28;

/** Mean level of the intrauterine system between two years after insertion, pg/mL. */
const system = (from: number, to: number): number => {
  const [plateau, excess, k] = ['levonorgestrelPlateau', 'levonorgestrelExcess', 'levonorgestrelDecline'].map(
    valueOf,
  ) as [number, number, number];
  return 1e3 * (plateau + (excess * (Math.exp(-k * from) - Math.exp(-k * to))) / k / (to - from));
};
const year = (id: string, at: number, mean: number, deviation: number): ComparedRow =>
  row(id, compare(`mean of year ${at}, pg/mL`, system(at - 1, at), sd(mean, deviation)));

export const PROGESTIN_ROWS: readonly ComparedRow[] = [
  row(
    'PK102',
    compare('peak, ng/mL', repeated.peak, sd(0.71, 0.35)),
    compare('time of peak, h', repeated.peakHour, sd(2.83, 1.83)),
    compare('area of a day', 24 * repeated.mean, sd(6.01, 3.16)),
    compare('half-life, h', once.halfLife, sd(16.6, 15)),
  ),
  row(
    'PK103',
    compare('peak, ng/mL', once.peak, around(1.01), NOT_LINEAR),
    compare('area', once.wholeArea, around(6.95), NOT_LINEAR),
    compare('half-life, h', once.halfLife, around(12.1)),
  ),
  row(
    'PK104',
    compare('peak, ng/mL', once.peak, around(0.805), NOT_LINEAR),
    compare('area', once.wholeArea, around(5.62), NOT_LINEAR),
    compare('half-life, h', once.halfLife, around(11.6)),
  ),
  row(
    'PK106',
    compare('mean at 2.5 mg/d', steady(medroxyprogesterone(2.5), 'medroxyprogesterone').mean, around(0.063)),
    compare('mean at 5 mg/d', steady(medroxyprogesterone(5), 'medroxyprogesterone').mean, around(0.125)),
  ),
  row(
    'PK108',
    compare('half-life, d', muscle.halfLifeDays, around(50)),
    compare('below 0.1 ng/mL after, d', undetectable, range(120, 200)),
  ),
  row('PK109', compare('mean of 3 months, ng/mL', muscle.meanTo(91), around(1))),
  row(
    'PK113',
    compare('first trough, ng/mL', skin.troughAfter(1), around(0.35)),
    compare('trough after a year', skin.troughAfter(4), around(0.69)),
    compare('trough in the end', skin.troughAfter(40), around(0.75)),
  ),
  row('PK116', compare('time of peak, h', norethisterone.peakHour, range(0.5, 1.5))),
  row(
    'PK117',
    compare('peak, ng/mL', norethisterone.peak, around(6)),
    compare('area', norethisterone.area(24), around(29.7)),
    compare('half-life, h', norethisterone.halfLife, around(10)),
  ),
  row(
    'PK118',
    compare('peak, ng/mL', norethisteroneSteady.peak, around(10.7), WITH_ETHINYLESTRADIOL),
    compare('area of a day', 24 * norethisteroneSteady.mean, around(81.8), WITH_ETHINYLESTRADIOL),
  ),
  row(
    'PK119',
    compare('clearance, L/min', (ABSOLUTE * valueOf('dydrogesteroneClearance')) / 60, around(6.4)),
    compare(
      'volume, L',
      ABSOLUTE * (valueOf('dydrogesteroneCentralVolume') + valueOf('dydrogesteronePeripheralVolume')),
      around(1400),
    ),
  ),
  row(
    'PK120',
    compare('peak, ng/mL', drug.peak, around(0.759)),
    compare('area of a day', 24 * drug.mean, around(2.81)),
    compare('peak of metabolite, ng/mL', metabolite.peak, around(18.9)),
    compare('area of metabolite', 24 * metabolite.mean, around(90.4)),
  ),
  row(
    'PK122',
    compare('area ratio', metabolite.mean / drug.mean, around(40)),
    compare('peak ratio', metabolite.peak / drug.peak, around(25)),
    compare('half-life, h', halfLifeOf('dydrogesterone'), range(5, 7)),
    compare('half-life of metabolite, h', halfLifeOf('dihydrodydrogesterone'), range(14, 17)),
    compare('time of peak, h', drug.peakHour, range(0.5, 2.5)),
  ),
  year('PK123', 1, 191, 71),
  year('PK124', 2, 157, 68),
  year('PK125', 3, 134, 41),
  year('PK126', 6, 133, 38),
  year('PK127', 7, 133, 48),
  year('PK128', 8, 117, 45),
  row('PK129', compare('mean of 8 years, pg/mL', system(0, 8), sd(147, 59))),
];
