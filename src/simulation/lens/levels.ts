import { ANALYTES, type Analyte, formulationOf } from '../../pharmacology';
import { ALLOPREGNANOLONE_NMOL_PER_NG_ML } from '../../units';
import type { HormoneSignal } from '../drivers/regimen';
import type { LensBody } from './body';
import { byCycle, linesOf, one, type Part, type TimePoint } from './parts';
import type { LevelAt, Signals } from './signals';
import type { LevelCourse } from './types';

const OWN: ReadonlySet<Analyte> = new Set<HormoneSignal>(['estradiol', 'progesterone', 'allopregnanolone']);

/** Her own hormones first, then whatever else is given by the day or comes from depots and devices. */
export function levelCourses(body: LensBody, signals: Signals, points: readonly TimePoint[]): readonly LevelCourse[] {
  const { sources, slowLevels } = body;
  const dosed = dosedAnalytes(body);
  const sample = (at: LevelAt, factor: number): Float64Array =>
    Float64Array.from(points, ({ day, hour }) => factor * at(day, hour));
  const meanGiven = (analyte: Analyte): number =>
    sources.reduce((sum, source) => (source.analyte === analyte ? sum + source.mean : sum), 0);
  const own = (analyte: HormoneSignal, unit: LevelCourse['unit'], parts: readonly Part[]): LevelCourse => {
    const computed = body.means[analyte](body.ovary);
    const held = body.regimen.held[analyte];
    const scale = held === undefined ? 1 : computed > 0 ? held / computed : 0;
    const factor = scale * (analyte === 'allopregnanolone' ? ALLOPREGNANOLONE_NMOL_PER_NG_ML : 1);
    return {
      analyte,
      unit,
      lines: linesOf(body, parts, points),
      mean: held ?? computed,
      given: { values: sample(signals.given(analyte, Infinity), factor), mean: factor * meanGiven(analyte) },
      held: held !== undefined,
      dosed: dosed.has(analyte),
    };
  };
  const given = (analyte: Analyte): LevelCourse => {
    // Pregnanolone is an isomer of allopregnanolone: the same molar mass.
    const isMolar = analyte === 'pregnanolone';
    const factor = isMolar ? ALLOPREGNANOLONE_NMOL_PER_NG_ML : 1;
    const byDay = signals.given(analyte, Infinity);
    const slow = slowLevels.reduce((sum, { analyte: other, level }) => (other === analyte ? sum + level : sum), 0);
    const mean = meanGiven(analyte);
    return {
      analyte,
      unit: isMolar ? 'nmol/L' : ANALYTES[analyte].unit,
      lines: linesOf(
        body,
        one((day, hour) => factor * (slow + byDay(day, hour))),
        points,
      ),
      mean: factor * (slow + mean),
      given: { values: sample(byDay, factor), mean: factor * mean },
      held: false,
      dosed: dosed.has(analyte),
    };
  };
  const others = new Set([...sources, ...slowLevels].map(({ analyte }) => analyte).filter((one) => !OWN.has(one)));
  return [
    own('estradiol', 'pg/mL', one(signals.estradiol(Infinity))),
    own(
      'progesterone',
      'ng/mL',
      byCycle(body, (kind) => signals.progesterone(kind, Infinity)),
    ),
    own(
      'allopregnanolone',
      'nmol/L',
      byCycle(body, (kind) => signals.allopregnanolone(kind, Infinity)),
    ),
    ...[...others].map(given),
  ];
}

/** What rises within hours of a dose: what a depot in gut, skin or muscle gives off, and what is made of it. */
function dosedAnalytes({ regimen }: LensBody): ReadonlySet<Analyte> {
  const given = regimen.therapies.flatMap((therapy) =>
    formulationOf(therapy)
      .analytes.filter(({ inputs }) => inputs.some(({ kind }) => kind === 'first-order'))
      .map(({ analyte }) => analyte),
  );
  return new Set([...given, ...(given.includes('progesterone') ? (['allopregnanolone'] as const) : [])]);
}
