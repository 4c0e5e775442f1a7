import { integrate } from '../../src/numerics';
import type { ModelDescription } from '../../src/model';
import { compile, type GeneratedModule } from './compile';

/** Values by symbol; symbols left out keep the value of the description. */
export type Settings = Readonly<Record<string, number>>;

export interface Course {
  readonly from: number;
  readonly to: number;
  readonly initial: Float64Array;
  readonly outputTimes: readonly number[];
  /** Days at which the inputs jump or bend. */
  readonly switchDays: readonly number[];
  /** Inputs at a day, `piece` counting the pieces between switch days from 0. */
  readonly inputs: (day: number, piece: number) => Settings;
}

const RELATIVE_TOLERANCE = 1e-10;
/** Of the size of a state at rest. */
const ABSOLUTE_SHARE = 1e-12;
/** Newton's method as an implicit Euler step so long that the identity no longer counts, in days. */
const ENDLESS_STEP = 1e9;
const NEWTON_STEPS = 60;
const NEWTON_PRECISION = 1e-14;

function merged(defaults: readonly (readonly [string, number])[], settings: Settings): Float64Array {
  for (const symbol of Object.keys(settings)) {
    if (!defaults.some(([known]) => known === symbol)) throw new Error(`no symbol ${symbol}`);
  }
  return Float64Array.from(defaults, ([symbol, value]) => settings[symbol] ?? value);
}

/** A description compiled by the product's generator and solved by the product's integrator. */
export class ReferenceModel {
  readonly dimension: number;
  private readonly constants: Float64Array;
  private readonly entries: Float64Array;
  private readonly factors: Float64Array;

  private constructor(
    private readonly description: ModelDescription,
    private readonly code: GeneratedModule,
    private readonly parameters: Float64Array,
  ) {
    this.dimension = description.states.length;
    this.constants = new Float64Array(code.CONSTANT_COUNT);
    this.entries = new Float64Array(code.JACOBIAN_PATTERN.length);
    this.factors = new Float64Array(code.FACTOR_COUNT);
    code.deriveConstants(parameters, this.constants);
  }

  static async of(description: ModelDescription): Promise<ReferenceModel> {
    return new ReferenceModel(description, await compile(description), merged(recordsOf(description), {}));
  }

  /** The same equations with other parameter values. */
  with(settings: Settings): ReferenceModel {
    return new ReferenceModel(this.description, this.code, merged(recordsOf(this.description), settings));
  }

  stateIndex(symbol: string): number {
    return indexOf(this.description.states, symbol);
  }

  inputs(settings: Settings = {}): Float64Array {
    const defaults = this.description.inputs.map(({ symbol, rest }) => {
      if (typeof rest !== 'number') throw new Error(`${symbol}: a reference model rests at a number`);
      return [symbol, rest] as const;
    });
    return merged(defaults, settings);
  }

  /** The state that the description calls its start. */
  start(): Float64Array {
    const state = new Float64Array(this.dimension);
    this.code.restState(this.parameters, this.constants, state);
    return state;
  }

  derivative(state: Float64Array, inputs: Float64Array): Float64Array {
    const derivative = new Float64Array(this.dimension);
    this.code.rightHandSide(0, state, inputs, this.parameters, this.constants, derivative);
    return derivative;
  }

  /** Generated Jacobian as rows. */
  jacobian(state: Float64Array, inputs: Float64Array): number[][] {
    this.code.jacobian(0, state, inputs, this.parameters, this.constants, this.entries);
    const rows = Array.from({ length: this.dimension }, () => new Array<number>(this.dimension).fill(0));
    this.code.JACOBIAN_PATTERN.forEach(([row, column], index) => {
      rows[row]![column] = this.entries[index]!;
    });
    return rows;
  }

  observe(symbol: string, state: Float64Array, inputs: Float64Array): number {
    const out = new Float64Array(this.description.observables.length);
    this.code.observe(0, state, inputs, this.parameters, this.constants, out);
    return out[this.description.observables.indexOf(symbol)]!;
  }

  /**
   * Where the derivatives vanish, by Newton's method with the generated Jacobian and elimination, from `guess`. A state that no
   * equation reads only adds up (bone volume, density) and keeps its value.
   */
  steadyState(inputs: Float64Array, guess = this.start()): Float64Array {
    const state = guess.slice();
    const isRead = (index: number): boolean => this.code.JACOBIAN_PATTERN.some(([, column]) => column === index);
    for (let step = 0; step < NEWTON_STEPS; step++) {
      const change = this.derivative(state, inputs).map((value) => value * ENDLESS_STEP);
      this.code.jacobian(0, state, inputs, this.parameters, this.constants, this.entries);
      if (!this.code.factorize(this.entries, ENDLESS_STEP, this.factors)) throw new Error('unusable pivot');
      this.code.solve(this.factors, change);
      change.forEach((value, index) => (change[index] = isRead(index) ? value : 0));
      // Never below a tenth: concentrations stay positive on the way.
      state.forEach((value, index) => (state[index] = Math.max(value + change[index]!, value / 10)));
      if (change.every((value, index) => Math.abs(value) <= NEWTON_PRECISION * Math.abs(state[index]!))) return state;
    }
    throw new Error("Newton's method found no steady state");
  }

  /** States at the output times, one array each. Throws when the integrator fails. */
  run({ from, to, initial, outputTimes, switchDays, inputs }: Course): Float64Array[] {
    let piece = 0;
    const at = (day: number): Float64Array => this.inputs(inputs(day, piece));
    const result = integrate(
      {
        dimension: this.dimension,
        names: this.description.states.map(({ name }) => name),
        enterPiece: (index) => (piece = index),
        rhs: (day, state, derivative) =>
          this.code.rightHandSide(day, state, at(day), this.parameters, this.constants, derivative),
        newton: {
          evaluateJacobian: (day, state) =>
            this.code.jacobian(day, state, at(day), this.parameters, this.constants, this.entries),
          factorize: (gamma) => this.code.factorize(this.entries, gamma, this.factors),
          solve: (right) => this.code.solve(this.factors, right),
        },
      },
      {
        ...{ from, to, initial, switchTimes: switchDays, outputTimes: Float64Array.from(outputTimes) },
        relativeTolerance: RELATIVE_TOLERANCE,
        absoluteTolerance: this.start().map((value) => ABSOLUTE_SHARE * Math.max(Math.abs(value), ABSOLUTE_SHARE)),
      },
    );
    if (result.outcome.kind !== 'success') throw new Error(`${result.outcome.kind} at ${result.outcome.state}`);
    return outputTimes.map((_, index) => result.states.slice(index * this.dimension, (index + 1) * this.dimension));
  }
}

const recordsOf = ({ parameters }: ModelDescription): (readonly [string, number])[] =>
  parameters.map(({ symbol, value }) => [symbol, value] as const);

function indexOf(entries: readonly { readonly symbol: string }[], symbol: string): number {
  const index = entries.findIndex((entry) => entry.symbol === symbol);
  if (index < 0) throw new Error(`no symbol ${symbol}`);
  return index;
}
