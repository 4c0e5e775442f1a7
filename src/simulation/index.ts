export { monthlyAges, stepAges } from './ages';
export { SimulationError } from './failure';
export {
  type Course,
  type CourseLine,
  type DayCourse,
  type DayOf,
  type DayWindow,
  type LevelCourse,
  type LineKind,
  type MonthCourse,
  type ResponseCourse,
  type ResponseKind,
  type RouteCourse,
  dayCourse,
  monthCourse,
  patchIsWorn,
  routeCourses,
} from './lens';
export { ALL_PARAMETERS, parametersOf } from './parameters';
export { historyStart, simulate } from './simulate';
export {
  COLUMNS,
  type Column,
  type SimulationFailure,
  type SimulationOptions,
  type SolverStatistics,
  type Trajectory,
  type Warning,
} from './types';
