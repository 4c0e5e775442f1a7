import type { Grade, ParameterRecord } from '../../provenance';

/** What every equation of the description carries beside its expression. */
interface Described {
  /** Identifier used in expressions; `tau_E` prints as τ with subscript E. */
  readonly symbol: string;
  readonly name: string;
  readonly unit: string;
  /** What it means in the body, one sentence. */
  readonly meaning: string;
  readonly grade: Grade;
  readonly source: string;
}

/** A quantity with memory: d(symbol)/dt = `derivative`, t in days of age. */
export interface StateEquation extends Described {
  /** Right-hand side per day, in mathjs syntax. */
  readonly derivative: string;
  /** Value at premenopausal rest, from parameters alone. */
  readonly initial: string;
}

/** A quantity computed at once from states, inputs, parameters and earlier auxiliaries. */
export interface Auxiliary extends Described {
  readonly expression: string;
}

/** What the body layer hands to the bone: a value that may jump at switch times and is smooth between them. */
export interface ModelInput extends Described {
  /** Value at premenopausal rest; absent where it equals the reference of the same run. */
  readonly rest: number | { readonly reference: string };
}

/** A constant of one run that is computed from other layers, not a record: the receptor responses of the reference cycle. */
export type RunConstant = Described;

/** A parameter of the equations; `symbol` is its identifier in expressions. */
export type ModelParameter = ParameterRecord;

/** The whole model as data. From it come code, tables, pictures and interchange formats. */
export interface ModelDescription {
  readonly states: readonly StateEquation[];
  readonly auxiliaries: readonly Auxiliary[];
  /** Names of the auxiliaries that are read out as results. */
  readonly observables: readonly string[];
  readonly inputs: readonly ModelInput[];
  readonly runConstants: readonly RunConstant[];
  readonly parameters: readonly ModelParameter[];
}
