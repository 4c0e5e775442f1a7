import { ANALYTES, type Analyte } from '../../pharmacology';
import { ALLOPREGNANOLONE_NMOL_PER_NG_ML } from '../../units';
import type { HormoneSignal } from '../drivers/regimen';
import type { LensBody } from './body';
import { byCycle, linesOf, one, type Part, type TimePoint } from './parts';
import type { Signals } from './signals';
import type { LevelCourse } from './types';

const OWN: ReadonlySet<Analyte> = new Set<HormoneSignal>(['estradiol', 'progesterone', 'allopregnanolone']);

/** Her own hormones first, then whatever else is given, in the order of the regimen. */
export function levelCourses(body: LensBody, signals: Signals, points: readonly TimePoint[]): readonly LevelCourse[] {
  const { sources } = body;
  const others = [...new Set(sources.map(({ analyte }) => analyte))].filter((analyte) => !OWN.has(analyte));
  return [
    ownCourse(body, 'estradiol', 'pg/mL', one(signals.estradiol(Infinity)), points),
    ownCourse(
      body,
      'progesterone',
      'ng/mL',
      byCycle(body, (kind) => signals.progesterone(kind, Infinity)),
      points,
    ),
    ownCourse(
      body,
      'allopregnanolone',
      'nmol/L',
      byCycle(body, (kind) => signals.allopregnanolone(kind, Infinity)),
      points,
    ),
    ...others.map((analyte): LevelCourse => {
      // Pregnanolone is an isomer of allopregnanolone: the same molar mass.
      const isMolar = analyte === 'pregnanolone';
      const factor = isMolar ? ALLOPREGNANOLONE_NMOL_PER_NG_ML : 1;
      const level = signals.given(analyte, Infinity);
      const mean = sources.reduce((sum, source) => (source.analyte === analyte ? sum + source.mean : sum), 0);
      return {
        analyte,
        unit: isMolar ? 'nmol/L' : ANALYTES[analyte].unit,
        lines: linesOf(
          body,
          one((day, hour) => factor * level(day, hour)),
          points,
        ),
        mean: factor * mean,
        held: false,
      };
    }),
  ];
}

function ownCourse(
  body: LensBody,
  analyte: HormoneSignal,
  unit: LevelCourse['unit'],
  parts: readonly Part[],
  points: readonly TimePoint[],
): LevelCourse {
  const held = body.regimen.held[analyte];
  return {
    analyte,
    unit,
    lines: linesOf(body, parts, points),
    mean: held ?? body.means[analyte](body.ovary),
    held: held !== undefined,
  };
}
