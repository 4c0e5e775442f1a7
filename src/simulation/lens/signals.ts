import { ANALYTES, type Analyte, parameterValue } from '../../pharmacology';
import { cycleProgesterone, type CycleKind, dailyProfile, estradiolShape } from '../../physiology';
import { ALLOPREGNANOLONE_NMOL_PER_NG_ML } from '../../units';
import type { HormoneSignal } from '../drivers/regimen';
import type { LensBody } from './body';

/** A level at an hour (0 … 24) of a day counted from the origin of all schedules. */
export type LevelAt = (day: number, hour: number) => number;

/** Levels of one woman; `filter` is the rate of a receptor's occupancy per hour, Infinity the level itself. */
export interface Signals {
  /** pg/mL. */
  estradiol(filter: number): LevelAt;
  /** ng/mL, without synthetic progestins. */
  progesterone(kind: CycleKind, filter: number): LevelAt;
  /** Synthetic progestins as progesterone, ng/mL. */
  progestins(filter: number): LevelAt;
  /** nmol/L. */
  allopregnanolone(kind: CycleKind, filter: number): LevelAt;
  /** What therapies give of one analyte, in its unit. */
  given(analyte: Analyte, filter: number): LevelAt;
}

const sumOf =
  (parts: readonly LevelAt[]): LevelAt =>
  (day, hour) =>
    parts.reduce((sum, part) => sum + part(day, hour), 0);

const repeated =
  (level: { readonly days: number; at(day: number, hour: number): number }): LevelAt =>
  (day, hour) =>
    level.at(day % level.days, hour);

/** The levels the drivers average, at any single time: the same sources, shapes, filters and order of rescaling. */
export function signalsOf(body: LensBody): Signals {
  const { ovary, means, regimen, sources, parameters } = body;
  const value = (id: string): number => parameterValue(parameters, id);
  const progesteroneAfter = value('postmenopausalProgesterone');
  const adrenalAfter = value('postmenopausalAllopregnanolone');
  const adrenal = adrenalAfter + (value('premenopausalAllopregnanolone') - adrenalAfter) * ovary.activity;
  const conversion = value('allopregnanoloneConversion');

  const given = (analyte: Analyte, filter: number): LevelAt =>
    sumOf(sources.filter((source) => source.analyte === analyte).map((source) => repeated(source.level(filter))));
  /** A held signal keeps its course, scaled to the mean that is set; where the course is zero it is constant. */
  const held = (signal: HormoneSignal, level: LevelAt): LevelAt => {
    const wanted = regimen.held[signal];
    if (wanted === undefined) return level;
    const mean = means[signal](ovary);
    return mean > 0 ? (day, hour) => (level(day, hour) * wanted) / mean : () => wanted;
  };
  const bodyAndGivenProgesterone = (kind: CycleKind, filter: number): LevelAt => {
    const above = cycleProgesterone(kind, parameters).map((one) => one - progesteroneAfter);
    const own = repeated(dailyProfile(above, filter));
    const doses = given('progesterone', filter);
    return (day, hour) => progesteroneAfter + ovary.activity * own(day, hour) + doses(day, hour);
  };

  return {
    given,
    estradiol: (filter) => {
      const shape = repeated(dailyProfile(estradiolShape(), filter));
      const doses = given('estradiol', filter);
      const fixed = ovary.fixedEstradiol + ovary.slowEstradiol;
      const cycling = ovary.cyclingEstradiol;
      return held('estradiol', (day, hour) => fixed + cycling * shape(day, hour) + doses(day, hour));
    },
    progesterone: (kind, filter) => held('progesterone', bodyAndGivenProgesterone(kind, filter)),
    progestins: (filter) =>
      sumOf([
        () => ovary.slowProgestins,
        ...sources.flatMap((source) => {
          const weight = ANALYTES[source.analyte].progesteroneWeight;
          if (weight === undefined) return [];
          const level = repeated(source.level(filter));
          return [(day: number, hour: number): number => value(weight) * level(day, hour)];
        }),
      ]),
    // Progesterone set by hand leaves allopregnanolone as computed: it is made from the progesterone below that hand.
    allopregnanolone: (kind, filter) => {
      const progesterone = bodyAndGivenProgesterone(kind, filter);
      const doses = given('allopregnanolone', filter);
      return held(
        'allopregnanolone',
        (day, hour) =>
          ALLOPREGNANOLONE_NMOL_PER_NG_ML * (adrenal + conversion * progesterone(day, hour) + doses(day, hour)),
      );
    },
  };
}
