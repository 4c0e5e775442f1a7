import {
  blockDays,
  type DatedTherapy,
  doseSources,
  type DosedTherapy,
  intervalDays,
  leastCommonMultiple,
  levelCurve,
  parameterValue,
  segmentAt,
  segmentValue,
  slowSources,
  therapyFacts,
  ANALYTES,
  type Analyte,
  type TherapyFacts,
  cannotSayOf,
} from '../../pharmacology';
import type { Grade, ParameterValues } from '../../provenance';
import { HOURS_PER_DAY, type Kilograms } from '../../units';

/** The level of one analyte over the time that shows what a formulation is like. */
export interface CardCurve {
  readonly analyte: Analyte;
  readonly name: string;
  readonly unit: string;
  /** Days from the first dose shown. */
  readonly days: Float64Array;
  readonly values: Float64Array;
  readonly highest: number;
  readonly mean: number;
}

/** Mean levels, ng/mL, of progesterone and of what is made from it. */
export interface CardProportions {
  readonly progesterone: number;
  readonly allopregnanolone: number;
  readonly pregnanolone: number;
}

export interface CardFacts {
  /** Absent when nothing given has a level of its own. */
  readonly curve?: CardCurve;
  /** Absent without progesterone. */
  readonly proportions?: CardProportions;
  /** Weakest evidence on the levels of its parts. */
  readonly grade?: Grade;
  readonly extrapolated: boolean;
  readonly parts: readonly CardPart[];
}

export interface CardPart {
  readonly therapy: DosedTherapy;
  readonly facts: TherapyFacts;
  readonly cannotSay: string;
}

const POINTS_A_DAY = 49;
/** Hours of each day of a curve over more than a day: closer after the dose. */
const HOURS_OF_BLOCK: readonly number[] = [0, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 11, 14, 18, 21];
/** Doses of a depot before the one that is shown, for it to have come to rest. */
const DOSES_BEFORE = 8;
const POINTS_OF_DEPOT = 60;
/** A device is shown over its first years. */
const DEVICE_DAYS = 1826;
const WEAKEST_FIRST: readonly Grade[] = ['D', 'C', 'B', 'A'];
/** Which level stands for a formulation: that of the progestogen, else that of the estrogen. */
const SHOWN_FIRST: readonly Analyte[] = [
  'progesterone',
  'medroxyprogesterone',
  'medroxyprogesterone-depot',
  'norethisterone',
  'dihydrodydrogesterone',
  'dydrogesterone',
  'levonorgestrel',
  'estradiol',
];

/** What a card says about `therapies`. @throws RangeError on an unknown formulation or a missing parameter */
export function cardFacts(
  therapies: readonly DosedTherapy[],
  parameters: ParameterValues,
  weightKg: Kilograms,
): CardFacts {
  const taken = therapies.filter(({ dose }) => dose > 0);
  const parts = taken.map((therapy): CardPart => ({
    therapy,
    facts: therapyFacts(therapy),
    cannotSay: cannotSayOf(therapy),
  }));
  const curves = taken.flatMap((therapy) => curvesOf(therapy, parameters, weightKg));
  const curve = SHOWN_FIRST.flatMap((analyte) => curves.filter((one) => one.analyte === analyte))[0];
  const grade = WEAKEST_FIRST.find((one) => parts.some(({ facts }) => facts.grade === one));
  const proportions = proportionsOf(taken, parameters, weightKg);
  return {
    ...(curve === undefined ? {} : { curve }),
    ...(proportions === undefined ? {} : { proportions }),
    ...(grade === undefined ? {} : { grade }),
    extrapolated: parts.some(({ facts }) => facts.extrapolated),
    parts,
  };
}

function curvesOf(therapy: DosedTherapy, parameters: ParameterValues, weightKg: Kilograms): readonly CardCurve[] {
  if (therapy.unit === 'device' || intervalDays(therapy.unit) !== undefined) {
    return slowCurves(therapy, parameters, weightKg);
  }
  const block = blockDays(therapy);
  const period = doseSources([{ ...therapy, startDay: 0 }], parameters, weightKg)
    .map(({ days }) => days)
    .reduce(leastCommonMultiple, block);
  const days =
    period === 1
      ? Array.from({ length: POINTS_A_DAY + 1 }, (_, index) => (index / POINTS_A_DAY) ** 2)
      : [
          ...Array.from({ length: period }, (_, day) =>
            HOURS_OF_BLOCK.map((hour) => day + hour / HOURS_PER_DAY),
          ).flat(),
          period,
        ];
  const hours = days.map((day) => day * HOURS_PER_DAY);
  return levelCurve(therapy, hours, parameters, weightKg).map(({ analyte, mean, values }) =>
    curveOf(analyte, Float64Array.from(days), values, mean),
  );
}

/** One interval of a depot that has come to rest, or the first years of a device. */
function slowCurves(therapy: DosedTherapy, parameters: ParameterValues, weightKg: Kilograms): readonly CardCurve[] {
  const interval = intervalDays(therapy.unit);
  const length = interval ?? DEVICE_DAYS;
  const from = interval === undefined ? 0 : DOSES_BEFORE * interval;
  const dated: DatedTherapy = { ...therapy, startAge: 0, stopAge: Infinity };
  const days = Float64Array.from({ length: POINTS_OF_DEPOT + 1 }, (_, index) => (length * index) / POINTS_OF_DEPOT);
  return slowSources([dated], parameters, weightKg, from + length).map(({ analyte, segments }) => {
    const values = days.map((day, index) => {
      // At its very end the interval still belongs to the dose that began it.
      const at = from + (index === POINTS_OF_DEPOT ? day - length / POINTS_OF_DEPOT / 100 : day);
      const segment = segmentAt(segments, at);
      return segment === undefined ? 0 : segmentValue(segment, at);
    });
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return curveOf(analyte, days, values, mean);
  });
}

function curveOf(analyte: Analyte, days: Float64Array, values: Float64Array, mean: number): CardCurve {
  const { name, unit } = ANALYTES[analyte];
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  return { analyte, name, unit, days, values, highest, mean };
}

/** Means over the period; allopregnanolone with what the body makes of the progesterone in blood. */
function proportionsOf(
  therapies: readonly DosedTherapy[],
  parameters: ParameterValues,
  weightKg: Kilograms,
): CardProportions | undefined {
  const sources = doseSources(
    therapies.map((therapy) => ({ ...therapy, startDay: 0 })),
    parameters,
    weightKg,
  );
  const mean = (analyte: Analyte): number =>
    sources.reduce((sum, source) => (source.analyte === analyte ? sum + source.mean : sum), 0);
  const progesterone = mean('progesterone');
  if (progesterone <= 0) return undefined;
  const made = parameterValue(parameters, 'allopregnanoloneConversion') * progesterone;
  return {
    progesterone,
    allopregnanolone: mean('allopregnanolone') + made,
    pregnanolone: mean('pregnanolone'),
  };
}
