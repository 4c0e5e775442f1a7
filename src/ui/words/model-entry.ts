import type { SolverStatistics } from '../../simulation';

/** Words of the Academic depth's way to the model; loaded with it. */
export const MODEL_ENTRY_WORDS = {
  heading: 'Model',
  equations: (count: number): string => `${count} equations`,
  parameters: (count: number): string => `${count} parameters`,
  forecasts: 'Forecasts',
  solver: ({ steps, rejectedSteps, rhsEvaluations, factorizations }: SolverStatistics): string =>
    `Last run of the focused line: ${steps} steps, ${rejectedSteps} rejected, ${rhsEvaluations} right-hand sides, ${factorizations} factorizations.`,
} as const;
