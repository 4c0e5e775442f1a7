import { blockDays, leastCommonMultiple, takenOn } from '../../pharmacology';
import { CYCLE_DAYS, OVULATORY_GONADOTROPINS } from '../../physiology';
import type { Scenario } from '../../scenario';
import { HOURS_PER_DAY, type Years } from '../../units';
import { type LensBody, lensBody } from './body';
import { courseOf } from './course';
import type { TimePoint } from './parts';
import type { MonthCourse } from './types';

/** Hours of a day at which levels are drawn: every six, and closer after a dose where there is one. */
const EVEN_HOURS: readonly number[] = [0, 6, 12, 18];
const DOSE_HOURS: readonly number[] = [0, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 11, 14, 18, 21];
/** A common block longer than this is shown from its beginning only. */
const LONGEST_SHOWN = 366;
/** LH and FSH are rows of ovulatory cycles: with fewer of those there is nothing they could be drawn beside. */
const FEWEST_OVULATORY = 0.05;

/**
 * The levels and responses of the scenario at an age over 28 days, or over the regimen's block where that is longer.
 * @throws RangeError on a missing parameter or formulation
 */
export function monthCourse(scenario: Scenario, age: Years): MonthCourse {
  const body = lensBody(scenario, age);
  const block = body.regimen.therapies.map(blockDays).reduce(leastCommonMultiple, 1);
  const length = Math.min(LONGEST_SHOWN, Math.max(CYCLE_DAYS, block));
  const hours = body.sources.some(({ pulsed }) => pulsed) ? DOSE_HOURS : EVEN_HOURS;
  const days = Array.from({ length }, (_, day) => day);
  const points: readonly TimePoint[] = [
    ...days.flatMap((day) => hours.map((hour) => ({ day, hour }))),
    { day: length - 1, hour: HOURS_PER_DAY },
  ];
  return {
    ...courseOf(body, points),
    days: Float64Array.from(points, ({ day, hour }) => day + hour / HOURS_PER_DAY),
    taken: body.regimen.therapies
      .filter((therapy) => blockDays(therapy) > 1)
      .map((therapy) => ({
        agent: therapy.agent,
        route: therapy.route,
        days: days.filter((day) => takenOn(therapy, day)),
        of: length,
      })),
    ...(hasCycles(body) ? { gonadotropins: OVULATORY_GONADOTROPINS } : {}),
  };
}

const hasCycles = ({ beforeMenopause, lutealKind, ovary }: LensBody): boolean =>
  beforeMenopause && lutealKind !== 'anovulatory' && ovary.lutealShare >= FEWEST_OVULATORY;
