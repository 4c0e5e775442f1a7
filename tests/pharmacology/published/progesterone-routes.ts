import { kineticsOf, single, steady, taken, twiceDaily, valueOf } from './measure';
import { compare, type ComparedRow, row } from './quantity';
import { around, range, sd } from './spread';

const NMOL_PER_NG_ML = 3.18;
const dose = (route: string, mg: number) => single(taken('progesterone', route, mg), 'progesterone');
const [gel45, gel90] = [dose('vaginal-gel', 45), dose('vaginal-gel', 90)];
const [muscle45, muscle90] = [dose('intramuscular', 45), dose('intramuscular', 90)];
const [capsule100, capsule200, capsule400] = [100, 200, 400].map((mg) => dose('vaginal-capsule', mg)) as [
  ReturnType<typeof dose>,
  ReturnType<typeof dose>,
  ReturnType<typeof dose>,
];
const skin = twiceDaily(taken('progesterone', 'subcutaneous', 25), 'progesterone');
const muscle = steady(taken('progesterone', 'intramuscular', 50), 'progesterone');
const cream = taken('progesterone', 'cream', 80);
const fraction = (route: string, mg: number): number => {
  const therapy = taken('progesterone', route, mg);
  return kineticsOf(therapy, 'progesterone').arrives(mg) / (mg * 1e3);
};
const relative = (mg: number): number => (100 * fraction('vaginal-gel', mg)) / fraction('intramuscular', mg);
const capsuleMean = steady(taken('progesterone', 'vaginal-capsule', 100), 'progesterone').mean;
const LATE = 'products differ: others peak after 3 h at the same dose (PK074, PK076, PK078); no spread published';

/** Progesterone by the vagina, into muscle, under and through the skin. */
export const PROGESTERONE_ROUTE_ROWS: readonly ComparedRow[] = [
  row('PK054', compare('peak, ng/mL', gel45.peak, sd(13.15, 6.49))),
  row('PK055', compare('mean 0–24 h, ng/mL', gel45.area(24) / 24, sd(6.94, 4.24))),
  row('PK056', compare('area 0–96 h', gel45.area(96), sd(288.63, 273.72))),
  row('PK057', compare('peak, ng/mL', gel90.peak, sd(14.87, 6.32))),
  row('PK058', compare('mean 0–24 h, ng/mL', gel90.area(24) / 24, sd(6.98, 3.21))),
  row('PK059', compare('area 0–96 h', gel90.area(96), sd(296.78, 129.9))),
  row('PK060', compare('peak, ng/mL', muscle45.peak, sd(39.06, 13.68))),
  row('PK061', compare('mean 0–24 h, ng/mL', muscle45.area(24) / 24, sd(22.41, 4.92))),
  row('PK062', compare('area 0–96 h', muscle45.area(96), sd(806.26, 102.75))),
  row('PK063', compare('peak, ng/mL', muscle90.peak, sd(53.76, 14.9))),
  row('PK064', compare('mean 0–24 h, ng/mL', muscle90.area(24) / 24, sd(28.98, 8.75))),
  row('PK065', compare('area 0–96 h', muscle90.area(96), sd(1378.91, 176.39))),
  row(
    'PK066',
    compare('absorption half-life, h', Math.LN2 / valueOf('progesteroneGelSlowAbsorption'), range(25, 50)),
    compare(
      'elimination half-life, min',
      (60 * Math.LN2 * valueOf('progesteroneVolume')) / valueOf('progesteroneClearance'),
      range(5, 20),
      'the volume of 100 L carries the slower spread into tissues (3–90 min, PK096); absorption alone shapes this level',
    ),
  ),
  row(
    'PK069',
    compare('F of 90 mg, % of muscle', relative(90), around(21.5)),
    compare('45 mg', relative(45), around(35.8)),
  ),
  row(
    'PK071',
    compare('area, % of muscle', (100 * skin.mean) / muscle.mean, around(92.4)),
    compare('peak, % of muscle', (100 * skin.peak) / muscle.peak, around(138)),
  ),
  row(
    'PK072',
    compare('time of peak under the skin, h', dose('subcutaneous', 100).peakHour, around(1)),
    compare('in oil into muscle, h', muscle90.peakHour, around(7)),
  ),
  row('PK073', compare('half-life, h', dose('subcutaneous', 25).halfLife, range(13, 18))),
  row(
    'PK074',
    compare('area 0–24 h', capsule100.area(24), range(49, 152)),
    compare('peak, ng/mL', capsule100.peak, range(5.8, 12.6)),
    compare('time of peak, h', capsule100.peakHour, around(2.8)),
  ),
  row(
    'PK076',
    compare('area 0–24 h', capsule100.area(24), sd(165.6, 76.9)),
    compare('peak, ng/mL', capsule100.peak, sd(14.5, 4.6)),
    compare('time of peak, h', capsule100.peakHour, around(3.2)),
  ),
  row(
    'PK077',
    compare('area 0–24 h', capsule200.area(24), sd(138, 35)),
    compare('peak, ng/mL', capsule200.peak, sd(11.5, 3.9)),
    compare('time of peak, h', capsule200.peakHour, around(12), LATE),
  ),
  row(
    'PK078',
    compare('area 0–96 h', capsule400.area(96), sd(308, 208)),
    compare('peak, ng/mL', capsule400.peak, sd(28, 18.7)),
    compare('time of peak, h', capsule400.peakHour, around(3.1)),
  ),
  row(
    'PK079',
    compare('area 0–24 h', capsule200.area(24), around(112)),
    compare('peak, ng/mL', capsule200.peak, range(2, 22)),
    compare('time of peak, h', capsule200.peakHour, around(12), LATE),
  ),
  row(
    'PK080',
    compare('area ratio', capsule200.wholeArea / capsule100.wholeArea, around(1.37)),
    compare('peak 100 mg, ng/mL', capsule100.peak, around(10.5)),
    compare('peak 200 mg, ng/mL', capsule200.peak, around(12)),
    compare('half-life, h', capsule100.halfLife, range(9, 14)),
  ),
  row(
    'PK081',
    compare('peak, nmol/L', capsule100.peak * NMOL_PER_NG_ML, sd(31.6, 12.6)),
    compare('half-life, h', capsule100.halfLife, around(13.7)),
    compare('mean, nmol/L', (capsuleMean + valueOf('postmenopausalProgesterone')) * NMOL_PER_NG_ML, sd(26.1, 14)),
  ),
  row(
    'PK083',
    compare('area 0–24 h', 24 * steady(cream, 'progesterone').mean, around(12.39)),
    compare('time of peak, h', steady(cream, 'progesterone').peakHour, around(9)),
  ),
  row('PK088', compare('half-life, h', single(cream, 'progesterone').halfLife, range(30, 40))),
];
