import { DAYS_PER_YEAR, JORG, naturalEstrogen, START_AGE } from './jorg';
import { ReferenceModel } from './reference-model';

/** A woman without treatment; ages in years. */
export interface UntreatedWoman {
  /** Age at the natural final period; undefined when it lies after the time asked for. */
  readonly finalPeriodAge: number | undefined;
}

export interface JorgHip {
  /**
   * Total hip density at `toAge` relative to that at `fromAge` (1 = no change). Throws a RangeError for ages under 25, where the
   * model starts, in the wrong order, or that are no numbers.
   */
  readonly ratio: (woman: UntreatedWoman, fromAge: number, toAge: number) => number;
}

/** What a table that shows these figures must say beside them. */
export const JORG_HIP_LIMITS: readonly string[] = [
  'Natural history and untreated arms only; total hip only.',
  'Estrogen therapy: no. Its estrogen falls along one curve from the final period on and knows no dose, route or drug level.',
  'Denosumab and every other drug: no. The published constants of the drugs are not among the facts this copy was written from.',
  'Induced loss of estrogen and irregular cycles before the final period: no. Estrogen is 1 until the final period.',
  'Calcium, vitamin D, weight, ancestry and season: not in the model. Its constants were fitted by its authors, not by us.',
];

/** Jörg 2022 with menopause moved from 50 to a woman's own age; compile once, ask often. */
export async function createJorgHip(): Promise<JorgHip> {
  const model = await ReferenceModel.of(JORG);
  const density = model.stateIndex('bd');
  const dayOf = (age: number): number => (age - START_AGE) * DAYS_PER_YEAR;

  return {
    ratio({ finalPeriodAge = Number.POSITIVE_INFINITY }, fromAge, toAge) {
      const inOrder = START_AGE <= fromAge && fromAge <= toAge && toAge < Number.POSITIVE_INFINITY;
      if (!inOrder || !(finalPeriodAge >= START_AGE)) {
        throw new RangeError(
          `expected ${START_AGE} ≤ from ≤ to and a final period from ${START_AGE} on: ${fromAge}, ${toAge}, ${finalPeriodAge}`,
        );
      }
      const menopause = dayOf(finalPeriodAge);
      const [from, to] = model.run({
        from: 0,
        to: dayOf(toAge),
        initial: model.start(),
        outputTimes: [dayOf(fromAge), dayOf(toAge)],
        switchDays: [menopause],
        // Before the final period, and at its very day, estrogen is that of a cycling woman.
        inputs: (day) => ({ E: day > menopause ? naturalEstrogen(day - menopause) : 1 }),
      });
      return (to?.[density] ?? Number.NaN) / (from?.[density] ?? Number.NaN);
    },
  };
}
