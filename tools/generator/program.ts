import type { ModelDescription } from '../../src/model/description/types';
import { analyze, constantAuxiliaries, type AnalyzedModel } from './analyze';
import { planElimination, type EliminationPlan } from './elimination';
import { ExpressionGraph, type Output } from './graph';
import { symbolicJacobian, type JacobianEntry } from './jacobian';
import { toExpression, type Dialect } from './printer';

/** A generated function: straight lines and the symbols they read. */
export interface Block {
  readonly lines: readonly string[];
  readonly symbols: ReadonlySet<string>;
}

/** Everything a language needs to write the model out. */
export interface Program {
  readonly model: AnalyzedModel;
  readonly entries: readonly JacobianEntry[];
  readonly plan: EliminationPlan;
  readonly rightHandSide: Block;
  readonly jacobian: Block;
  readonly observe: Block;
  readonly restState: Block;
  readonly deriveConstants: Block;
  readonly constantCount: number;
}

/** Builds the program of a description in a dialect (TypeScript or C): the same equations, order of operations and elimination. */
export function buildProgram(description: ModelDescription, dialect: Dialect): Program {
  const model = analyze(description);
  const graph = new ExpressionGraph((symbol) => model.kindOf.get(symbol) === 'parameter');
  for (const { symbol, node } of model.auxiliaries) graph.define(symbol, toExpression(node));

  const into = (array: string, index: number, vertex: number): Output => ({ target: `${array}[${index}]`, vertex });
  const derivatives = model.states.map(({ node }, index) => into('dydt', index, graph.add(toExpression(node))));
  const { locals, entries } = symbolicJacobian(model);
  for (const { symbol, node } of locals) graph.define(symbol, toExpression(node));
  const partials = entries.map(({ node }, index) => into('j', index, graph.add(toExpression(node))));
  const observed = model.observables.map((symbol, index) =>
    into('out', index, graph.add({ kind: 'symbol', name: symbol })),
  );
  const initial = model.initial.map(({ symbol, node }, index) => {
    const constants = constantAuxiliaries(model);
    if (![...model.auxiliaries].every((a) => constants.has(a.symbol) || !node.toString().includes(a.symbol))) {
      throw new Error(`${symbol}: the value at rest must come from parameters alone`);
    }
    return into('y', index, graph.add(toExpression(node)));
  });

  const rightHandSide = graph.print(derivatives, dialect);
  const jacobian = graph.print(partials, dialect);
  const observe = graph.print(observed, dialect);
  const restState = graph.print(initial, dialect);
  const constants = graph.constants.map((vertex, slot) => into('c', slot, vertex));
  const deriveConstants = graph.print(constants, dialect, true);
  return {
    model,
    entries,
    plan: planElimination(model.states.length, entries),
    rightHandSide,
    jacobian,
    observe,
    restState,
    deriveConstants,
    constantCount: constants.length,
  };
}
