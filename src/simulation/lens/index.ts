export { dayCourse, type DayWindow, patchIsWorn } from './day-course';
export { monthCourse } from './month-course';
export { routeCourses, type RouteCourse } from './route-courses';
export type {
  Course,
  CourseLine,
  DayCourse,
  DayOf,
  LevelCourse,
  LineKind,
  MonthCourse,
  ResponseCourse,
  ResponseKind,
  TakenDays,
} from './types';
