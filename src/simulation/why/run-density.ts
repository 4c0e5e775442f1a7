import {
  INPUT_COUNT,
  OBSERVABLE_COUNT,
  observableIndex,
  STATE_COUNT,
  stateIndex,
  STATE_NAMES,
  type BoneModel,
} from '../../model';
import { integrate, type OdeProblem } from '../../numerics';
import { SITES, type Site } from '../../scenario';
import { DAYS_PER_YEAR, type Days } from '../../units';
import { SimulationError } from '../failure';
import type { InputProvider } from '../inputs';

/** As in a run that is shown, so that what adds up adds up to it. */
const RELATIVE_TOLERANCE = 1e-6;
const ABSOLUTE_TOLERANCE = 1e-9;
/** µg/mL of denosumab. */
const SMALLEST_DENOSUMAB = 1e-7;
const MAXIMUM_STEPS = 400_000;

const DENSITY: Readonly<Record<Site, number>> = {
  LS: observableIndex('BMD_LS'),
  TH: observableIndex('BMD_TH'),
  FN: observableIndex('BMD_FN'),
};

/** Density relative to premenopausal rest, one value per output age. */
export type Density = Readonly<Record<Site, Float64Array>>;

export interface DensityRun {
  readonly model: BoneModel;
  readonly inputs: InputProvider;
  readonly from: Days;
  readonly to: Days;
  /** Years, ascending. */
  readonly ages: Float64Array;
  /** States beside those of the bone equations. */
  readonly beside?: StatesBeside;
}

/** States that follow the inputs alone and change the inputs of the bone equations. */
export interface StatesBeside {
  readonly names: readonly string[];
  readonly initial: readonly number[];
  /** Rate at which each state returns, 1/d: −∂(derivative)/∂(state). */
  readonly rates: readonly number[];
  /** Writes their derivatives behind those of the bone equations and changes `inputs` in place. */
  readonly follow: (day: Days, state: Float64Array, inputs: Float64Array, derivative: Float64Array) => void;
}

const NOTHING_BESIDE: StatesBeside = { names: [], initial: [], rates: [], follow: () => undefined };

/** Integrates from rest. @throws SimulationError when the integrator gives up */
export function runDensity({ model, inputs, from, to, ages, beside = NOTHING_BESIDE }: DensityRun): Density {
  const problem = problemOf(model, inputs, beside);
  const { dimension } = problem;
  const initial = new Float64Array(dimension);
  model.restState(initial.subarray(0, STATE_COUNT));
  initial.set(beside.initial, STATE_COUNT);
  const absoluteTolerance = new Float64Array(dimension).fill(ABSOLUTE_TOLERANCE);
  absoluteTolerance[stateIndex('Den')] = SMALLEST_DENOSUMAB;
  const days = ages.map((age) => Math.min(age * DAYS_PER_YEAR, to));
  const { outcome, states } = integrate(problem, {
    from,
    to,
    initial,
    outputTimes: days,
    switchTimes: inputs.switchTimes,
    relativeTolerance: RELATIVE_TOLERANCE,
    absoluteTolerance,
    maximumSteps: MAXIMUM_STEPS,
  });
  if (outcome.kind !== 'success') {
    const { kind, time, state } = outcome;
    throw new SimulationError({ code: kind, age: time / DAYS_PER_YEAR, state });
  }
  return densityOf(model, days, states, dimension);
}

function problemOf(model: BoneModel, inputs: InputProvider, beside: StatesBeside): OdeProblem {
  const dimension = STATE_COUNT + beside.names.length;
  const given = new Float64Array(INPUT_COUNT);
  const current = new Float64Array(INPUT_COUNT);
  const scratch = new Float64Array(dimension);
  let givenDay = Number.NaN;
  let gammaInForce = 0;
  const refresh = (day: Days, state: Float64Array, derivative: Float64Array): void => {
    if (day !== givenDay) inputs.at(day, given);
    givenDay = day;
    current.set(given);
    beside.follow(day, state, current, derivative);
  };
  return {
    dimension,
    names: [...STATE_NAMES, ...beside.names],
    enterPiece: (_index, start, end) => {
      inputs.enterPiece((start + end) / 2);
      givenDay = Number.NaN;
    },
    rhs: (day, state, derivative) => {
      refresh(day, state, derivative);
      model.rightHandSide(day, state, current, derivative);
    },
    newton: {
      evaluateJacobian: (day, state) => {
        refresh(day, state, scratch);
        model.evaluateJacobian(day, state, current);
      },
      factorize: (gamma) => {
        gammaInForce = gamma;
        return model.factorize(gamma);
      },
      // What the states beside do to bone is left out of the Jacobian: Newton's iteration meets it one round later.
      solve: (right) => {
        model.solve(right);
        beside.rates.forEach((rate, index) => {
          right[STATE_COUNT + index] = (right[STATE_COUNT + index] ?? 0) / (1 + gammaInForce * rate);
        });
      },
    },
  };
}

function densityOf(model: BoneModel, days: Float64Array, states: Float64Array, dimension: number): Density {
  const density = { LS: days.slice(), TH: days.slice(), FN: days.slice() };
  const state = new Float64Array(STATE_COUNT);
  const observables = new Float64Array(OBSERVABLE_COUNT);
  // Density follows from the state alone.
  const inputs = new Float64Array(INPUT_COUNT);
  model.restInputs(inputs);
  days.forEach((day, row) => {
    for (let index = 0; index < STATE_COUNT; index++) state[index] = states[row * dimension + index] ?? Number.NaN;
    model.observe(day, state, inputs, observables);
    for (const site of SITES) density[site][row] = observables[DENSITY[site]] ?? Number.NaN;
  });
  return density;
}
