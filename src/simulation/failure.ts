import type { SimulationFailure } from './types';

/** A run that could not be completed. Carries what went wrong, at which age and in which state. */
export class SimulationError extends Error {
  constructor(readonly failure: SimulationFailure) {
    super(`the run stopped at age ${failure.age.toFixed(2)}: ${failure.code} in ${failure.state}`);
    this.name = 'SimulationError';
  }
}
