import {
  type Analyte,
  type AnalyteEffect,
  analyteEffect,
  doseSources,
  type ExponentialSegment,
  parameterValue,
  segmentAt,
  type SlowSource,
  slowSources,
} from '../../pharmacology';
import type { ParameterValues } from '../../provenance';
import type { Days } from '../../units';
import { agonistCourse } from './agonist-course';
import { antibodyCourse } from './antibody-course';
import { actsBy, dated, type SlowInput } from './dated-therapies';
import { sumFrom } from './exponential-sum';
import { type ExposureInterval, feltExposure } from './felt-exposure';
import { regimenAt, spanEnds } from './regimen';

/** What changes over days to years besides the life stage, within one piece; each told from the beginning of the piece. */
export interface SlowPiece {
  /** Estradiol of implants, pg/mL. */
  readonly estradiol: ExponentialSegment;
  /** Progestins of depots and devices as progesterone, ng/mL. */
  readonly progestins: ExponentialSegment;
  readonly glucocorticoid: ExponentialSegment;
  readonly androgen: ExponentialSegment;
  /** Progestogen exposure as the ovary feels it. */
  readonly felt: ExponentialSegment;
  /** Effect of a GnRH agonist, 0 … 1. */
  readonly agonist: ExponentialSegment;
  /** Part of her own estradiol that an aromatase inhibitor leaves; 1 without. */
  readonly aromatase: number;
  /** Denosumab absorbed, µg/mL a day. */
  readonly antibody: ExponentialSegment;
}

export interface SlowCourses {
  /** Ages in days at which a formula begins; ascending. */
  readonly borders: readonly Days[];
  /** The formulas in force at an age strictly between borders, told from `start`. */
  pieceAt(inside: Days, start: Days): SlowPiece;
}

/** Exposure of one mean level in units of ovarian feedback. */
export const unitsOf = (analyte: Analyte, parameters: ParameterValues): number => {
  const unit = analyteEffect(analyte, 'ovarianUnit', parameters);
  return unit > 0 ? 1 / unit : 0;
};

export function slowCourses(input: SlowInput): SlowCourses {
  const { therapies, from, to, weightKg, parameters } = input;
  const sources = slowSources(therapies.map(dated), parameters, weightKg, to);
  const agonist = agonistCourse(input);
  const antibody = antibodyCourse(input);
  const spans = therapies.flatMap(spanEnds);
  const changes = [...sources.map(({ segments }) => segments), agonist, antibody].flatMap((one) =>
    one.map((segment) => segment.from),
  );
  const felt = feltExposure(exposureIntervals(input, sources, [...spans, ...changes]), lagOf(parameters));
  const borders = [...new Set([...changes, ...felt.map((segment) => segment.from)])].sort((a, b) => a - b);
  const weighted = (inside: Days, effect: AnalyteEffect): (readonly [ExponentialSegment | undefined, number])[] =>
    sources.map((source) => [segmentAt(source.segments, inside), analyteEffect(source.analyte, effect, parameters)]);
  const inhibitors = therapies.filter(actsBy('aromatase-inhibition')).map(dated);
  return {
    borders: borders.filter((day) => day > from && day < to),
    pieceAt: (inside, start) => {
      const inhibited = inhibitors.some(({ startAge, stopAge }) => startAge <= inside && inside < stopAge);
      const implants = sources.filter(({ analyte }) => analyte === 'estradiol');
      return {
        estradiol: sumFrom(
          start,
          implants.map(({ segments }) => [segmentAt(segments, inside), 1]),
        ),
        progestins: sumFrom(start, weighted(inside, 'progesteroneWeight')),
        glucocorticoid: sumFrom(start, weighted(inside, 'glucocorticoidWeight')),
        androgen: sumFrom(start, weighted(inside, 'androgenWeight')),
        felt: sumFrom(start, [[segmentAt(felt, inside), 1]]),
        agonist: sumFrom(start, [[segmentAt(agonist, inside), 1]]),
        aromatase: inhibited ? parameterValue(parameters, 'aromataseEstradiolLeft') : 1,
        antibody: sumFrom(start, [[segmentAt(antibody, inside), 1]]),
      };
    },
  };
}

const lagOf = (parameters: ParameterValues): Days => parameterValue(parameters, 'ovarianRecovery');

/** Progestogen exposure from age to age: means of what is taken by the day, and the course of depots and devices. */
function exposureIntervals(
  { therapies, from, to, weightKg, parameters }: SlowInput,
  sources: readonly SlowSource[],
  changes: readonly Days[],
): readonly ExposureInterval[] {
  const edges = [from, ...new Set(changes.filter((day) => day > from && day < to)), to].sort((a, b) => a - b);
  const factors = sources.map(({ analyte }) => unitsOf(analyte, parameters));
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? to;
    const inside = (start + end) / 2;
    const daily = doseSources(regimenAt(inside, therapies, [], 0).therapies, parameters, weightKg);
    const steady = daily.reduce((sum, source) => sum + source.mean * unitsOf(source.analyte, parameters), 0);
    const moving = sumFrom(
      start,
      sources.map(({ segments }, at) => [segmentAt(segments, inside), factors[at] ?? 0]),
    );
    return { from: start, to: end, rates: [0, ...moving.rates], coefficients: [steady, ...moving.coefficients] };
  });
}
