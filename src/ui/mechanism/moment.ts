import { MODEL_DESCRIPTION, STATE_COUNT } from '../../model';
import { parametersOf, type Trajectory } from '../../simulation';
import type { RateSignal, Scenario } from '../../scenario';
import { valueAt } from '../../state';
import { DAYS_PER_YEAR } from '../../units';
import { expressionOf, type Resolve } from './expression';

/** Every symbol of the bone equations at one age of one run; NaN for what the run does not tell. */
export interface Moment {
  readonly age: number;
  readonly trajectory: Trajectory;
  readonly value: Resolve;
  /** Value of an expression in these symbols. */
  readonly of: (expression: string) => number;
}

const STATES: ReadonlyMap<string, number> = new Map(
  MODEL_DESCRIPTION.states.map(({ symbol }, index) => [symbol, index]),
);
const AUXILIARIES: ReadonlyMap<string, string> = new Map(
  MODEL_DESCRIPTION.auxiliaries.map(({ symbol, expression }) => [symbol, expression]),
);
const PARAMETER_IDS: ReadonlyMap<string, string> = new Map(
  MODEL_DESCRIPTION.parameters.map(({ symbol, id }) => [symbol, id]),
);
const REFERENCES = { h_Eref: 'estrogen', G_ref: 'progesterone', A_ref: 'allopregnanolone' } as const;
const FACTORS: ReadonlyMap<string, RateSignal> = new Map([
  ['s_L', 'rankl-production'],
  ['s_O', 'opg-production'],
  ['s_C', 'osteoclast-lifespan'],
  ['s_B', 'osteoblast-formation'],
]);

/** The moment at `age`; null outside the run and where a trajectory does not carry its states. */
export function momentAt(trajectory: Trajectory, age: number): Moment | null {
  const { interior, age: ages, scenario } = trajectory;
  const place = placeOf(ages, age);
  if (interior === undefined || place === null) return null;
  const { row, share } = place;
  const parameters = parametersOf(scenario);
  const values = new Map<string, number>();

  const stateAt = (index: number): number => {
    const low = interior.states[row * STATE_COUNT + index] ?? NaN;
    const high = interior.states[(row + 1) * STATE_COUNT + index] ?? low;
    return share > 0 ? low + (high - low) * share : low;
  };
  const find = (symbol: string): number => {
    const state = STATES.get(symbol);
    if (state !== undefined) return stateAt(state);
    const parameter = PARAMETER_IDS.get(symbol);
    if (parameter !== undefined) return parameters[parameter] ?? NaN;
    if (symbol === 't') return age * DAYS_PER_YEAR;
    if (symbol in REFERENCES) return interior.reference[REFERENCES[symbol as keyof typeof REFERENCES]];
    const factor = FACTORS.get(symbol);
    if (factor !== undefined) return factorAt(scenario, factor, age);
    // Whether the tone is held by hand is an input; what is in force the run itself tells.
    if (symbol === 'K_tone') return valueAt(trajectory, 'cortisol_tone', age);
    const expression = AUXILIARIES.get(symbol);
    return expression === undefined ? NaN : expressionOf(expression)(value);
  };
  const value: Resolve = (symbol) => {
    const known = values.get(symbol);
    if (known !== undefined) return known;
    const found = find(symbol);
    values.set(symbol, found);
    return found;
  };
  return { age, trajectory, value, of: (expression) => expressionOf(expression)(value) };
}

/** Product of the factors a scenario sets on a rate at an age; 1 as the body makes it. */
const factorAt = ({ rates }: Scenario, signal: RateSignal, age: number): number =>
  rates
    .filter((rate) => rate.signal === signal && rate.from <= age && (rate.to === undefined || age < rate.to))
    .reduce((product, { factor }) => product * factor, 1);

/** The output row at or before an age, and how far towards the next one; null outside. */
function placeOf(ages: Float64Array, age: number): { readonly row: number; readonly share: number } | null {
  const last = ages.length - 1;
  const [first, end] = [ages[0], ages[last]];
  if (first === undefined || end === undefined || !(age >= first && age <= end)) return null;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ages[middle] ?? Infinity) <= age) low = middle;
    else high = middle;
  }
  const [from, to] = [ages[low] ?? NaN, ages[high] ?? NaN];
  return { row: low, share: to > from ? (age - from) / (to - from) : 0 };
}
