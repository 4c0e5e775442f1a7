import type { IntegrationStatistics } from './types';

/** The counts of an integration while it runs. */
export type WorkCounter = { -readonly [Count in keyof IntegrationStatistics]: number };

export const newWorkCounter = (): WorkCounter => ({
  steps: 0,
  rejectedSteps: 0,
  rhsEvaluations: 0,
  jacobianEvaluations: 0,
  factorizations: 0,
  newtonIterations: 0,
});
