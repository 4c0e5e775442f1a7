import { ALLOPREGNANOLONE_NMOL_PER_NG_ML } from '../../../src/units';
import { kineticsOf, single, steady, taken, twiceDaily, valueOf } from './measure';
import { compare, type ComparedRow, row } from './quantity';
import { around, range, sd, se } from './spread';

const fed = (dose: number) => taken('progesterone', 'oral', dose, { withFood: true });
const FASTED = taken('progesterone', 'oral', 100, { withFood: false });
const fedSingle = single(fed(200), 'progesterone');
const fastedSingle = single(FASTED, 'progesterone');
const fraction = (therapy: ReturnType<typeof fed>): number =>
  (100 * kineticsOf(therapy, 'progesterone').arrives(therapy.dose)) / (therapy.dose * 1e3);

const own = valueOf('premenopausalAllopregnanolone');
const conversion = valueOf('allopregnanoloneConversion');
const postmenopausal = valueOf('postmenopausalAllopregnanolone');
const postmenopausalProgesterone = valueOf('postmenopausalProgesterone');
/** Rise of allopregnanolone in 12 h after 20 mg as a percentage of her own area. */
const rise = (100 * single(fed(20), 'allopregnanolone').area(12)) / (own * 12);
const twice = { neurosteroid: twiceDaily(fed(20), 'allopregnanolone'), parent: twiceDaily(fed(20), 'progesterone') };
const trough =
  postmenopausal + conversion * (postmenopausalProgesterone + twice.parent.trough) + twice.neurosteroid.trough;
const capsule = taken('progesterone', 'vaginal-capsule', 400);

/** Oral progesterone and the neurosteroids made of progesterone. */
export const ORAL_PROGESTERONE_ROWS: readonly ComparedRow[] = [
  row('PK011', compare('peak, ng/mL', fastedSingle.peak, sd(2.2, 3.06))),
  row('PK012', compare('time of peak, h', fastedSingle.peakHour, sd(1, 0.41))),
  row('PK013', compare('area per mg', fastedSingle.area(24) / 100, sd(0.035, 0.0052))),
  row('PK016', compare('peak fasting, ng/mL', fastedSingle.peak, around(1))),
  row('PK022', compare('mean, ng/mL', steady(fed(100), 'progesterone').mean, around(0.66))),
  row('PK026', compare('time of peak, h', fedSingle.peakHour, range(0.8, 10))),
  row('PK027', compare('half-life, h', fedSingle.halfLife, range(4.6, 5.2))),
  row(
    'PK036',
    compare('F fasting, %', fraction(FASTED), around(0.19)),
    compare('F fed 100 mg, %', fraction(fed(100)), around(0.87)),
  ),
  row(
    'PK038',
    compare(
      'rise of allopregnanolone, %',
      rise,
      around(196),
      'her own level was read by immunoassay, about 0.22 ng/mL (PK052), 2.8 times the mass-spectrometry level of the model',
    ),
    compare('the same over 0.22 ng/mL', (rise * own) / 0.22, around(196)),
  ),
  row(
    'PK040',
    compare('trough of allopregnanolone, ng/mL', trough, {
      ...range(own, own + conversion * 12.68),
      text: 'cycle of the model, follicular to luteal',
    }),
  ),
  row(
    'PK042',
    compare(
      'peak of allopregnanolone, nmol/L',
      single(fed(200), 'allopregnanolone').peak * ALLOPREGNANOLONE_NMOL_PER_NG_ML,
      around(30),
    ),
  ),
  row(
    'PK043',
    compare(
      'peak of pregnanolone, nmol/L',
      single(fed(200), 'pregnanolone').peak * ALLOPREGNANOLONE_NMOL_PER_NG_ML,
      around(60),
      'recalled (grade C); the fraction follows Andreen 2006 (PK053)',
    ),
  ),
  row('PK052', compare('fraction', valueOf('firstPassAllopregnanolone'), range(0.007, 0.05))),
  row('PK053', compare('fraction', valueOf('firstPassPregnanolone'), range(0.003, 0.04))),
  row(
    'PK082',
    compare(
      'allopregnanolone at 400 mg/d, ng/mL',
      postmenopausal + conversion * (postmenopausalProgesterone + steady(capsule, 'progesterone').mean),
      around(own + conversion * 11.7),
    ),
  ),
  row(
    'PK099',
    compare(
      'volume, L/kg',
      (valueOf('allopregnanoloneCentralVolume') + valueOf('allopregnanolonePeripheralVolume')) / 70,
      around(3),
    ),
    compare(
      'half-life, h',
      Math.LN2 / Math.min(...kineticsOf(fed(100), 'allopregnanolone').inputs[0]!.transfer.poles.slice(0, 2)),
      around(9),
    ),
  ),
  row(
    'PK095',
    compare(
      'clearance, L/h',
      valueOf('progesteroneClearance'),
      range(83, 105),
      'infusions, recalled; intramuscular doses give 53–65 L/h (PK062, PK065), which the model follows',
    ),
  ),
  row(
    'PK096',
    compare(
      'half-life, min',
      (60 * Math.LN2 * valueOf('progesteroneVolume')) / valueOf('progesteroneClearance'),
      range(3, 90),
    ),
  ),
  row(
    'PK209',
    compare('follicular ratio', (own + conversion * 0.23) / 0.23, se(0.33, 0.08)),
    compare('midcycle ratio', (own + conversion * 0.84) / 0.84, se(0.16, 0.09)),
    compare('luteal ratio', (own + conversion * 11.7) / 11.7, se(0.04, 0.007)),
  ),
  row(
    'PK210',
    compare(
      'ratio',
      (postmenopausal + conversion * postmenopausalProgesterone) / postmenopausalProgesterone,
      se(0.39, 0.08),
    ),
  ),
  row('PK211', compare('luteal level, ng/mL', own + conversion * 11.7, range(0.5, 1.3))),
];
