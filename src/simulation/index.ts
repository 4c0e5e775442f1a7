export { monthlyAges, stepAges } from './ages';
export { SimulationError } from './failure';
export type {
  Course,
  CourseLine,
  DayCourse,
  DayOf,
  DayWindow,
  LevelCourse,
  LineKind,
  MonthCourse,
  ResponseCourse,
  ResponseKind,
  RouteCourse,
  TakenDays,
} from './lens';
export { loadLens, type LensFunctions } from './lens/load';
export { ALL_PARAMETERS, parametersOf } from './parameters';
export { historyStart } from './history';
export { simulate } from './simulate';
export {
  COLUMNS,
  type Column,
  type RunInterior,
  type SimulationFailure,
  type SimulationOptions,
  type SolverStatistics,
  type Trajectory,
  type Warning,
} from './types';
export {
  type CalciumEffects,
  type ErrorSummary,
  forecastGoals,
  type Goal,
  type ForecastRow,
  forecastRows,
  type ForecastSummary,
  forecastSummary,
  loadForecastSpread,
  loadTrialPoints,
  type PercentAt,
  predictiveInterval,
  predictTarget,
  predictTargets,
  type PredictionSettings,
  type RowSpread,
  targetScenarios,
  type TrialPoint,
  type TrialPointsOf,
} from './targets';
export {
  BAND_LEVELS,
  type BandShare,
  bandsOf,
  compareAt,
  type Comparison,
  drawParameters,
  type Ensemble,
  EnsembleBuilder,
  type EnsembleInput,
  type Layers,
  loadPosterior,
  OWN_HORMONES,
  type Posterior,
  simulateDraw,
  type UncertaintyBand,
  UNINFORMED,
  WOMAN_TRAITS,
  type WomanTrait,
} from './uncertainty';
