import type { ParameterValues } from '../provenance';
import { INPUTS } from './description/inputs';
import { MODEL_PARAMETERS } from './description/parameters';
import * as bone from './generated/bone';

/** Index of each state, input and observable in the arrays of the generated code. */
export const STATE_COUNT = bone.STATE_SYMBOLS.length;
export const STATE_NAMES: readonly string[] = bone.STATE_NAMES;
export const INPUT_COUNT = bone.INPUT_SYMBOLS.length;
export const OBSERVABLE_COUNT = bone.OBSERVABLE_SYMBOLS.length;

export const stateIndex = (symbol: (typeof bone.STATE_SYMBOLS)[number]): number => bone.STATE_SYMBOLS.indexOf(symbol);
export const inputIndex = (symbol: (typeof bone.INPUT_SYMBOLS)[number]): number => bone.INPUT_SYMBOLS.indexOf(symbol);
export const observableIndex = (symbol: (typeof bone.OBSERVABLE_SYMBOLS)[number]): number =>
  bone.OBSERVABLE_SYMBOLS.indexOf(symbol);

/** Receptor responses of the ovulatory reference cycle, dimensionless. */
export interface ReferenceResponses {
  readonly estrogen: number;
  readonly progesterone: number;
  readonly allopregnanolone: number;
}

/** The bone equations with one set of parameters; time in days of age, everything else relative to premenopausal rest. */
export interface BoneModel {
  /** Fills `state` (STATE_COUNT) with premenopausal rest. */
  restState(state: Float64Array): void;
  /** Fills `inputs` (INPUT_COUNT) with the inputs of premenopausal rest. */
  restInputs(inputs: Float64Array): void;
  /** derivative = d(state)/dt per day. */
  rightHandSide(day: number, state: Float64Array, inputs: Float64Array, derivative: Float64Array): void;
  /** Evaluates and keeps the Jacobian at a point. */
  evaluateJacobian(day: number, state: Float64Array, inputs: Float64Array): void;
  /** Factors I − γJ of the kept Jacobian; false when a pivot is unusable. */
  factorize(gamma: number): boolean;
  /** Solves with the factors, in place. */
  solve(right: Float64Array): void;
  /** Fills `observables` (OBSERVABLE_COUNT). */
  observe(day: number, state: Float64Array, inputs: Float64Array, observables: Float64Array): void;
}

/**
 * Binds parameter values (by record id, all ids of MODEL_PARAMETERS) and reference responses to the generated code.
 * Throws when a value is missing.
 */
export function createBoneModel(values: ParameterValues, reference: ReferenceResponses): BoneModel {
  const records = MODEL_PARAMETERS.map(({ id }) => {
    const value = values[id];
    if (value === undefined) throw new Error(`no value for parameter ${id}`);
    return value;
  });
  const p = Float64Array.from([...records, reference.estrogen, reference.progesterone, reference.allopregnanolone]);
  const c = new Float64Array(bone.CONSTANT_COUNT);
  const j = new Float64Array(bone.JACOBIAN_PATTERN.length);
  const lu = new Float64Array(bone.FACTOR_COUNT);
  bone.deriveConstants(p, c);

  const restInput = INPUTS.map(({ rest }) =>
    typeof rest === 'number' ? rest : (p[bone.PARAMETER_SYMBOLS.findIndex((symbol) => symbol === rest.reference)] ?? 0),
  );
  return {
    restState: (state) => {
      bone.restState(p, c, state);
    },
    restInputs: (inputs) => {
      inputs.set(restInput);
    },
    rightHandSide: (day, state, inputs, derivative) => {
      bone.rightHandSide(day, state, inputs, p, c, derivative);
    },
    evaluateJacobian: (day, state, inputs) => {
      bone.jacobian(day, state, inputs, p, c, j);
    },
    factorize: (gamma) => bone.factorize(j, gamma, lu),
    solve: (right) => {
      bone.solve(lu, right);
    },
    observe: (day, state, inputs, observables) => {
      bone.observe(day, state, inputs, p, c, observables);
    },
  };
}
