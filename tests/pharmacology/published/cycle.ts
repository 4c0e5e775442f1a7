import { cycleProgesterone, estradiolShape, lifeStage } from '../../../src/physiology';
import { DAYS_PER_YEAR } from '../../../src/units';
import { VALUES, valueOf } from './measure';
import { compare, type ComparedRow, row } from './quantity';
import { around, range } from './spread';

const PMOL_PER_PG_ML = 3.671;
const FIRST_DAY = -14;
const estradiol = estradiolShape().map((shape) => shape * valueOf('premenopausalEstradiol'));
const progesterone = cycleProgesterone('ovulatory', VALUES);
const average = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Published means from the day −14 on, as rows PK179–PK206 give them: estradiol pg/mL, progesterone ng/mL. */
export function cycleRows(rows: readonly Readonly<Record<string, string>>[]): readonly ComparedRow[] {
  return estradiol.map((level, index) => {
    const id = `PK${179 + index}`;
    const [e = NaN, p = NaN] = (rows.find((one) => one.id === id)?.value ?? '').split('|').map(Number);
    const day = FIRST_DAY + index;
    return row(
      id,
      compare(`estradiol on day ${day}`, level, around(e)),
      compare(`progesterone on day ${day}`, progesterone[index]!, around(p)),
    );
  });
}

const onDay = (day: number): number => estradiol[day - FIRST_DAY]! * PMOL_PER_PG_ML;
const stage = lifeStage({ ageAtFinalPeriod: 51, menopause: 'natural' }, VALUES);
const luteal = (years: number): number => 100 * stage.lutealShare(years * DAYS_PER_YEAR);

export const CYCLE_SUMMARY_ROWS: readonly ComparedRow[] = [
  row(
    'PK208',
    compare('mean estradiol, pg/mL', average(estradiol), around(99)),
    compare('mean progesterone, ng/mL', average(progesterone), around(3.9)),
  ),
  row(
    'PK214',
    compare('early follicular, pmol/L', onDay(-12), range(31, 771)),
    compare('late follicular', onDay(-4), range(104, 1742)),
    compare('LH peak', onDay(-1), range(275, 2864)),
    compare('early luteal', onDay(3), range(95, 1188)),
    compare('mid-luteal', onDay(7), range(151, 1941)),
    compare('late luteal', onDay(12), range(39, 1769)),
    compare('after menopause', valueOf('postmenopausalEstradiol') * PMOL_PER_PG_ML, range(0, 26)),
  ),
  row(
    'PK221',
    compare('luteal cycles 5 years before, %', luteal(-5), around(87.9)),
    compare('in the last year, %', luteal(-0.5), around(22.8)),
  ),
];
