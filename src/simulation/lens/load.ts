import type { dayCourse, patchIsWorn } from './day-course';
import type { monthCourse } from './month-course';
import type { routeCourses } from './route-courses';

/** What the lens computes. */
export interface LensFunctions {
  readonly dayCourse: typeof dayCourse;
  readonly monthCourse: typeof monthCourse;
  readonly routeCourses: typeof routeCourses;
  readonly patchIsWorn: typeof patchIsWorn;
}

/** The lens on request: no run needs it, so the page fetches it once the first curves are there. */
export const loadLens = (): Promise<LensFunctions> => import('./index');
