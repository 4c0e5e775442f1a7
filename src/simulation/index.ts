export { monthlyAges, stepAges } from './ages';
export { SimulationError } from './failure';
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
