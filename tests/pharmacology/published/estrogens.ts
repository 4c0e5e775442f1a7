import { shbgFold } from '../../../src/pharmacology';
import { single, steady, taken, VALUES, valueOf } from './measure';
import { compare, type ComparedRow, row } from './quantity';
import { around, cv, range, type Spread, sd } from './spread';

const PMOL_PER_PG_ML = 3.671;
/** Read beside the estradiol that is hers. */
const own = valueOf('postmenopausalEstradiol');
const estradiol = (route: string, dose: number) => taken('estradiol', route, dose);
const mean = (route: string, dose: number): number => steady(estradiol(route, dose), 'estradiol').mean;
const oral1 = single(estradiol('oral', 1), 'estradiol');
const oral2 = single(estradiol('oral', 2), 'estradiol');
const [estrone1, estrone2] = [single(estradiol('oral', 1), 'estrone'), single(estradiol('oral', 2), 'estrone')];
const conjugated = (dose: number) => taken('conjugated-estrogens', 'oral', dose);
const conjugatedMean = (dose: number): number => steady(conjugated(dose), 'estradiol').mean;
const ratio = (route: string, dose: number): number =>
  steady(estradiol(route, dose), 'estrone').mean / mean(route, dose);
const WEEK = Array.from({ length: 7 * 24 * 10 }, (_, step) => step / 10);
const patch = steady(estradiol('patch', 50), 'estradiol', WEEK);
const globulin = (id: string, therapy: ReturnType<typeof taken>, published: Spread): ComparedRow =>
  row(id, compare('SHBG, fold', shbgFold([therapy], VALUES), published));
const gel = (dose: number) => {
  const { mean: average, peak, trough } = steady(estradiol('gel', dose), 'estradiol');
  const read = (level: number): number => (level + own) * PMOL_PER_PG_ML;
  return { average: read(average), peak: read(peak), trough: read(trough) };
};
const SUSPECT = 'lowest above the mean at 0.5 mg and a single extreme peak at 1.5 mg: transcription suspect';

export const ESTROGEN_ROWS: readonly ComparedRow[] = [
  row('PK132', compare('mean with her own, pg/mL', mean('oral', 1) + own, around(38.1))),
  row('PK133', compare('mean with her own, pg/mL', mean('oral', 0.5) + own, around(29.2))),
  row(
    'PK136',
    compare('area', oral1.wholeArea, cv(766.5, 48)),
    compare('peak, pg/mL', oral1.peak, cv(26.8, 36)),
    compare('time of peak, h', oral1.peakHour, around(6)),
    compare('half-life, h', oral1.halfLife, around(14)),
  ),
  row(
    'PK137',
    compare('area of estrone', estrone1.wholeArea, around(4469)),
    compare('peak of estrone, pg/mL', estrone1.peak, around(195.5)),
    // The label, read again, gives the spread of the half-life.
    compare('half-life of estrone, h', estrone1.halfLife, cv(10.7, 44)),
  ),
  row(
    'PK138',
    compare('peak, pg/mL', oral2.peak, around(64.8, 73.4)),
    compare('area', oral2.wholeArea, around(1404, 1658)),
    compare('time of peak, h', oral2.peakHour, around(9, 10)),
    compare('half-life, h', oral2.halfLife, around(21, 32)),
  ),
  row(
    'PK139',
    compare('peak of estrone, pg/mL', estrone2.peak, around(427, 467)),
    compare('area of estrone', estrone2.wholeArea, around(9096, 10507)),
    compare('half-life of estrone, h', estrone2.halfLife, around(20)),
  ),
  row('PK140', compare('estrone : estradiol', ratio('oral', 2), around(5.05))),
  row(
    'PK141',
    compare('F, %', 100 * valueOf('estradiolOralBioavailability'), range(0.1, 12)),
    compare('half-life, h', oral1.halfLife, range(13, 20)),
  ),
  row('PK142', compare('clearance, L/d', 24 * valueOf('estradiolClearance'), range(1200, 1350))),
  row('PK144', compare('level with her own, pg/mL', mean('oral', 0.25) + own, range(10, 28))),
  row(
    'PK146',
    compare('mean with her own, pg/mL', mean('patch', 50) + own, sd(41.1, 13.5)),
    compare('estrone : estradiol', ratio('patch', 50), range(1.08, 1.33)),
  ),
  row(
    'PK147',
    compare('rise at 20 µg/d', mean('patch', 20), around(16)),
    compare('at 40 µg/d', mean('patch', 40), around(33)),
  ),
  row(
    'PK153',
    compare('rise at 25 µg/d', mean('patch', 25), around(19)),
    compare('at 37.5 µg/d', mean('patch', 37.5), around(29)),
    compare('at 75 µg/d', mean('patch', 75), around(58)),
    compare('at 100 µg/d', mean('patch', 100), around(77)),
  ),
  row(
    'PK155',
    compare('mean with her own at 1.5 mg/d', mean('gel', 1.5) + own, sd(68.1, 27.4)),
    compare('at 3 mg/d', mean('gel', 3) + own, sd(102.9, 39.9)),
  ),
  row(
    'PK157',
    compare('mean at 0.5 mg/d, pmol/L', gel(0.5).average, around(75)),
    compare('peak', gel(0.5).peak, around(143), SUSPECT),
    compare('lowest', gel(0.5).trough, around(92), SUSPECT),
    compare('mean at 1 mg/d', gel(1).average, around(124)),
    compare('peak', gel(1).peak, around(247)),
    compare('lowest', gel(1).trough, around(101)),
    compare('mean at 1.5 mg/d', gel(1.5).average, around(210)),
    compare('peak', gel(1.5).peak, around(582), SUSPECT),
    compare('lowest', gel(1.5).trough, around(152)),
  ),
  row('PK159', compare('mean over a baseline of 7.6', 7.6 + mean('vaginal', 10), around(11, 15))),
  row('PK160', compare('mean over a baseline of 5.2', 5.2 + (2 / 7) * mean('vaginal', 10), around(6.1))),
  row('PK161', compare('mean over a baseline of 7.0', 7 + mean('vaginal', 25), around(22, 23))),
  row(
    'PK163',
    compare('SHBG, fold', shbgFold([conjugated(0.625)], VALUES), around(2.5)),
    compare(
      'estrone, fold',
      1 + steady(conjugated(0.625), 'estrone').mean / valueOf('postmenopausalEstrone'),
      around(3.6),
    ),
  ),
  row('PK165', compare('half-life, h', valueOf('conjugatedEstrogensHalfLife'), around(14.8))),
  row(
    'PK166',
    compare('0.625 mg over patch 50', conjugatedMean(0.625) / mean('patch', 50), around(1)),
    compare('1.25 mg over patch 100', conjugatedMean(1.25) / mean('patch', 100), around(1)),
  ),
  row(
    'PK167',
    compare('0.3 mg as oral estradiol, mg', conjugatedMean(0.3) / mean('oral', 1), around(0.5)),
    compare('0.45 mg as oral estradiol, mg', conjugatedMean(0.45) / mean('oral', 1), around(0.7)),
  ),
  globulin('PK168', estradiol('oral', 1), around(1.6)),
  globulin('PK169', estradiol('oral', 2), around(2.2)),
  globulin('PK170', estradiol('oral', 4), range(1.9, 3.2)),
  globulin('PK171', estradiol('patch', 50), around(1.1)),
  globulin('PK172', estradiol('patch', 100), around(1.2)),
  globulin('PK173', estradiol('patch', 200), around(1.5)),
  row(
    'PK289',
    compare('mean, pg/mL', patch.mean, around(35.1)),
    compare('peak, pg/mL', patch.peak, around(45.9)),
    compare('lowest, pg/mL', patch.trough, around(23.1)),
  ),
];
