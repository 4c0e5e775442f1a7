import { parse, type MathNode } from 'mathjs';
import type { ModelDescription } from '../../src/model/description/types';

/** What an identifier of the equations stands for. */
export type SymbolKind = 'state' | 'input' | 'parameter' | 'auxiliary' | 'time';

export interface NamedExpression {
  readonly symbol: string;
  readonly node: MathNode;
}

/** The description parsed and checked: every identifier resolved, auxiliaries in an order in which they can be computed. */
export interface AnalyzedModel {
  readonly states: readonly NamedExpression[];
  readonly stateNames: readonly string[];
  readonly initial: readonly NamedExpression[];
  readonly inputs: readonly string[];
  /** Parameters, then run constants: the layout of the parameter vector. */
  readonly parameters: readonly string[];
  readonly auxiliaries: readonly NamedExpression[];
  readonly observables: readonly string[];
  readonly kindOf: ReadonlyMap<string, SymbolKind>;
}

/** Identifiers an expression uses, functions left out. */
export function symbolsOf(node: MathNode): ReadonlySet<string> {
  const found = new Set<string>();
  node.traverse((child, path) => {
    if (child.type === 'SymbolNode' && path !== 'fn') found.add((child as unknown as { name: string }).name);
  });
  return found;
}

function classify(description: ModelDescription): Map<string, SymbolKind> {
  const kindOf = new Map<string, SymbolKind>([['t', 'time']]);
  const declare = (symbol: string, kind: SymbolKind): void => {
    if (kindOf.has(symbol)) throw new Error(`symbol ${symbol} is declared twice`);
    kindOf.set(symbol, kind);
  };
  for (const state of description.states) declare(state.symbol, 'state');
  for (const input of description.inputs) declare(input.symbol, 'input');
  for (const parameter of description.parameters) declare(parameter.symbol, 'parameter');
  for (const constant of description.runConstants) declare(constant.symbol, 'parameter');
  for (const auxiliary of description.auxiliaries) declare(auxiliary.symbol, 'auxiliary');
  return kindOf;
}

/** Auxiliaries sorted so that each comes after those it uses (Kahn 1962). Throws on a cycle. */
function inOrder(auxiliaries: readonly NamedExpression[]): NamedExpression[] {
  const names = new Set(auxiliaries.map((auxiliary) => auxiliary.symbol));
  const waiting = [...auxiliaries];
  const done = new Set<string>();
  const ordered: NamedExpression[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ node }) =>
      [...symbolsOf(node)].every((symbol) => !names.has(symbol) || done.has(symbol)),
    );
    if (next < 0)
      throw new Error(`auxiliaries depend on each other in a circle: ${waiting.map((a) => a.symbol).join(', ')}`);
    const [auxiliary] = waiting.splice(next, 1);
    if (auxiliary === undefined) break;
    done.add(auxiliary.symbol);
    ordered.push(auxiliary);
  }
  return ordered;
}

/** Parses and checks a description. Throws with the symbol at fault on an unknown identifier, a double name or a cycle. */
export function analyze(description: ModelDescription): AnalyzedModel {
  const kindOf = classify(description);
  const parsed = (symbol: string, text: string): NamedExpression => {
    const node = parse(text);
    for (const used of symbolsOf(node)) {
      if (!kindOf.has(used)) throw new Error(`${symbol}: unknown symbol ${used} in "${text}"`);
    }
    return { symbol, node };
  };
  for (const observable of description.observables) {
    if (kindOf.get(observable) !== 'auxiliary') throw new Error(`observable ${observable} is not an auxiliary`);
  }
  return {
    states: description.states.map((state) => parsed(state.symbol, state.derivative)),
    stateNames: description.states.map((state) => state.name),
    initial: description.states.map((state) => parsed(state.symbol, state.initial)),
    inputs: description.inputs.map((input) => input.symbol),
    parameters: [...description.parameters, ...description.runConstants].map((parameter) => parameter.symbol),
    auxiliaries: inOrder(description.auxiliaries.map((auxiliary) => parsed(auxiliary.symbol, auxiliary.expression))),
    observables: description.observables,
    kindOf,
  };
}

/** Symbols of auxiliaries that depend on parameters alone: computed once per run. */
export function constantAuxiliaries(model: AnalyzedModel): ReadonlySet<string> {
  const constants = new Set<string>();
  for (const { symbol, node } of model.auxiliaries) {
    const fixed = [...symbolsOf(node)].every((used) => model.kindOf.get(used) === 'parameter' || constants.has(used));
    if (fixed) constants.add(symbol);
  }
  return constants;
}
