import { MODEL_DESCRIPTION, MODEL_PARAMETERS } from '../../../model';
import { ANALYTES, FORMULATIONS } from '../../../pharmacology';
import { symbolsOf } from '../parts/equation';

/** An equation of the bone model, ready to print. */
export interface ModelEquation {
  readonly symbol: string;
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
  readonly grade: (typeof MODEL_DESCRIPTION.states)[number]['grade'];
  readonly source: string;
  readonly expression: string;
  /** A state changes over time; an auxiliary is computed at once. */
  readonly kind: 'state' | 'auxiliary';
}

export const MODEL_EQUATIONS: readonly ModelEquation[] = [
  ...MODEL_DESCRIPTION.states.map((state) => ({ ...state, expression: state.derivative, kind: 'state' as const })),
  ...MODEL_DESCRIPTION.auxiliaries.map((auxiliary) => ({ ...auxiliary, kind: 'auxiliary' as const })),
];

const SYMBOLS: ReadonlyMap<string, string> = new Map(MODEL_PARAMETERS.map(({ id, symbol }) => [id, symbol]));

/** The symbol of a parameter of the bone equations; undefined for what other layers read. */
export const modelSymbol = (id: string): string | undefined => SYMBOLS.get(id);

/** Equations in which a parameter of the bone model stands. */
export function equationsWith(id: string): readonly ModelEquation[] {
  const symbol = modelSymbol(id);
  return symbol === undefined ? [] : MODEL_EQUATIONS.filter(({ expression }) => symbolsOf(expression).has(symbol));
}

/** Whether `text` stands anywhere within a value of plain data. */
function holds(value: unknown, text: string): boolean {
  if (value === text) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => holds(part, text));
}

/** Names of the formulations whose kinetics read the parameter. */
export const formulationsWith = (id: string): readonly string[] =>
  FORMULATIONS.filter(({ analytes, fasting, shbgRise }) => holds([analytes, fasting, shbgRise], id)).map(
    ({ label }) => label,
  );

/** Names of what is in the blood whose effect the parameter weighs. */
export const analytesWith = (id: string): readonly string[] =>
  Object.values(ANALYTES)
    .filter((facts) => holds(facts, id))
    .map(({ name }) => name);
