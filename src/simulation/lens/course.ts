import { leastCommonMultiple } from '../../pharmacology';
import type { LensBody } from './body';
import { levelCourses } from './levels';
import type { TimePoint } from './parts';
import { responseCourses } from './responses';
import { signalsOf } from './signals';
import type { Course } from './types';

/** Whole days after which everything given repeats. */
export const givenPeriod = ({ sources }: LensBody): number =>
  sources.map(({ days }) => days).reduce(leastCommonMultiple, 1);

/** Levels and responses of a body at `points`, with the means over everything the points are a sample of. */
export function courseOf(body: LensBody, points: readonly TimePoint[]): Course {
  const signals = signalsOf(body);
  return {
    age: body.age,
    levels: levelCourses(body, signals, points),
    responses: responseCourses(body, signals, points),
    untreated: body.untreated,
    beforeMenopause: body.beforeMenopause,
  };
}
