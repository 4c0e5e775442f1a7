export { integrate } from './bdf/integrate';
export type {
  IntegrationOptions,
  IntegrationOutcome,
  IntegrationResult,
  IntegrationStatistics,
  NewtonSolver,
  OdeProblem,
} from './bdf/types';
export { denseNewtonSolver } from './dense-newton-solver';
