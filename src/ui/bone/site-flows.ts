import { createBoneModel, INPUT_COUNT, STATE_COUNT, stateIndex } from '../../model';
import type { Site } from '../../scenario';
import { parametersOf, type Trajectory } from '../../simulation';
import { DAYS_PER_YEAR } from '../../units';

/** The bone of one site at one output age, and what crosses its surface: shares of the bone that is there, per year. */
export interface SiteMoment {
  /** Mineralized bone, × premenopausal rest. */
  readonly volume: number;
  readonly taken: number;
  /** The part of `taken` that excess osteoclasts perforate. */
  readonly perforated: number;
  readonly put: number;
}

/** Builders so many that no osteoclast is in excess. */
const NO_EXCESS = 1e6;

/**
 * Reads the ledger of a site out of the states a run keeps, by asking the model's own right-hand side: with all bone taken
 * for mature and no osteoid, what is left of its equations are the two flows. Nothing of the equations is repeated here.
 * Undefined where the run keeps no states.
 */
export function siteReader(
  { scenario, age, interior }: Trajectory,
  site: Site,
): ((row: number) => SiteMoment) | undefined {
  if (!interior) return undefined;
  const model = createBoneModel(parametersOf(scenario), interior.reference);
  const inputs = new Float64Array(INPUT_COUNT);
  model.restInputs(inputs);
  const derivative = new Float64Array(STATE_COUNT);
  const osteoblasts = stateIndex('B');
  const osteoid = stateIndex(`Vo_${site}`);
  const young = stateIndex(`Vy_${site}`);
  const mature = stateIndex(`Vm_${site}`);

  return (row) => {
    const day = (age[row] ?? NaN) * DAYS_PER_YEAR;
    const state = interior.states.slice(row * STATE_COUNT, (row + 1) * STATE_COUNT);
    const volume = (state[young] ?? NaN) + (state[mature] ?? NaN);
    state[osteoid] = 0;
    state[young] = 0;
    state[mature] = volume;
    model.rightHandSide(day, state, inputs, derivative);
    const taken = perYear(derivative[mature], -volume);
    const put = perYear(derivative[osteoid], volume);
    state[osteoblasts] = NO_EXCESS;
    model.rightHandSide(day, state, inputs, derivative);
    return { volume, taken, put, perforated: taken - perYear(derivative[mature], -volume) };
  };
}

const perYear = (perDay: number | undefined, volume: number): number => ((perDay ?? NaN) * DAYS_PER_YEAR) / volume;
