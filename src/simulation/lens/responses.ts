import { hill } from '../../pharmacology';
import { CYCLE_DAYS } from '../../physiology';
import { representativeDays } from '../drivers/common-period';
import { hourGrid } from '../drivers/hour-grid';
import { referenceResponses } from '../drivers/reference';
import type { LensBody } from './body';
import { byCycle, linesOf, mixture, one, type Part, through, type TimePoint } from './parts';
import type { LevelAt, Signals } from './signals';
import type { ResponseCourse } from './types';

/**
 * The three responses at `points`, each with its mean over the common period: R = Eⁿ/(Kⁿ + Eⁿ), R·P/(K_P + P) and
 * A/(K_A + A) of the levels behind the receptor filters (model description §1.2).
 */
export function responseCourses(
  body: LensBody,
  signals: Signals,
  points: readonly TimePoint[],
): readonly ResponseCourse[] {
  const { receptors, parameters } = body;
  const reference = referenceResponses(parameters);
  const meanOf = periodMean(body);

  const estradiol = signals.estradiol(receptors.estradiolFilter);
  const estrogen: LevelAt = (day, hour) =>
    hill(estradiol(day, hour) / receptors.estradiolHalfMaximal, receptors.estradiolHillExponent);
  const progestins = signals.progestins(receptors.progestinFilter);
  const progesterone = byCycle(body, (kind) => {
    const level = signals.progesterone(kind, receptors.progesteroneFilter);
    return (day, hour) => level(day, hour) + progestins(day, hour);
  });
  const gated = through(
    (level) => (day, hour) => estrogen(day, hour) * saturation(level(day, hour), receptors.progesteroneHalfMaximal),
    progesterone,
  );
  const neurosteroid = byCycle(body, (kind) => signals.allopregnanolone(kind, receptors.allopregnanoloneFilter));
  const hypothesised = through(
    (level) => (day, hour) => saturation(level(day, hour), receptors.allopregnanoloneHalfMaximal),
    neurosteroid,
  );

  const course = (
    response: ResponseCourse['response'],
    occupancyUnit: ResponseCourse['occupancyUnit'],
    occupancy: readonly Part[],
    responses: readonly Part[],
  ): ResponseCourse => ({
    response,
    occupancy: linesOf(body, occupancy, points),
    occupancyUnit,
    lines: linesOf(body, responses, points),
    mean: meanOf(mixture(responses)),
    beforeMenopause: reference[response],
  });
  return [
    course('estrogen', 'pg/mL', one(estradiol), one(estrogen)),
    course('progesterone', 'ng/mL', progesterone, gated),
    course('allopregnanolone', 'nmol/L', neurosteroid, hypothesised),
  ];
}

const saturation = (level: number, halfMaximal: number): number => level / (halfMaximal + level);

/** The mean over the common period of cycle and schedules, on the days and hours of the drivers. */
function periodMean({ sources }: LensBody): (response: LevelAt) => number {
  const days = representativeDays([...sources.map((source) => source.days), CYCLE_DAYS]);
  const { hours, weights } = hourGrid(sources.some(({ pulsed }) => pulsed) ? 'doses' : 'even', days.length);
  return (response) => {
    let sum = 0;
    for (const day of days) {
      for (const [index, hour] of hours.entries()) sum += (weights[index] ?? 0) * response(day, hour);
    }
    return sum / days.length;
  };
}
