import type { Scenario } from '../scenario';
import type { SimulationFailure, SimulationOptions, Trajectory } from '../simulation';
import { outputAges } from './output-ages';

/** One scenario with what became of it: a trajectory, or an honest reason why there is none. */
export type Run =
  | { readonly scenario: Scenario; readonly trajectory: Trajectory; readonly failure?: undefined }
  | { readonly scenario: Scenario; readonly trajectory?: undefined; readonly failure: RunFailure };

export interface RunFailure {
  readonly message: string;
  /** Absent when something other than the integrator stopped. */
  readonly outcome?: SimulationFailure;
}

export type Simulate = (scenario: Scenario, options?: SimulationOptions) => Trajectory;

/** Runs scenarios, each only once: scenarios are immutable, so identity is the memo key. */
export function createRunner(simulate: Simulate): (scenario: Scenario) => Run {
  const finished = new WeakMap<Scenario, Run>();
  return (scenario) => {
    const known = finished.get(scenario);
    if (known) return known;
    const run = attempt(simulate, scenario);
    finished.set(scenario, run);
    return run;
  };
}

function attempt(simulate: Simulate, scenario: Scenario): Run {
  try {
    return { scenario, trajectory: simulate(scenario, { ages: outputAges(scenario) }) };
  } catch (error) {
    return { scenario, failure: describe(error) };
  }
}

function describe(error: unknown): RunFailure {
  const message = error instanceof Error ? error.message : String(error);
  const outcome = typeof error === 'object' && error !== null && 'failure' in error ? error.failure : undefined;
  return isFailure(outcome) ? { message, outcome } : { message };
}

function isFailure(value: unknown): value is SimulationFailure {
  return typeof value === 'object' && value !== null && 'code' in value && 'age' in value && 'state' in value;
}
