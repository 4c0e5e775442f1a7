import { derivative, OperatorNode, simplify, SymbolNode, type MathNode } from 'mathjs';
import { constantAuxiliaries, symbolsOf, type AnalyzedModel, type NamedExpression } from './analyze';

/** One structural nonzero of the Jacobian: ∂(row's derivative)/∂(column's state). */
export interface JacobianEntry {
  readonly row: number;
  readonly column: number;
  readonly node: MathNode;
}

export interface SymbolicJacobian {
  /** Total derivatives of auxiliaries by states, in an order in which they can be computed. */
  readonly locals: readonly NamedExpression[];
  /** Nonzeros by row, then column. */
  readonly entries: readonly JacobianEntry[];
}

const isZero = (node: MathNode): boolean => node.toString() === '0';
const product = (a: MathNode, b: MathNode): MathNode => simplify(new OperatorNode('*', 'multiply', [a, b]));
const sum = (a: MathNode, b: MathNode): MathNode => new OperatorNode('+', 'add', [a, b]);

/**
 * Exact Jacobian by symbolic differentiation and the chain rule through the auxiliaries, whose total derivatives are kept as
 * named locals instead of being substituted: the generated code stays short.
 */
export function symbolicJacobian(model: AnalyzedModel): SymbolicJacobian {
  const constants = constantAuxiliaries(model);
  const stateIndex = new Map(model.states.map((state, index) => [state.symbol, index]));
  /** Total derivative of an auxiliary by state column → name of its local. */
  const totals = new Map<string, Map<number, MathNode>>();
  const locals: NamedExpression[] = [];

  const totalDerivatives = (node: MathNode): Map<number, MathNode> => {
    const result = new Map<number, MathNode>();
    const add = (column: number, term: MathNode): void => {
      if (isZero(term)) return;
      const before = result.get(column);
      result.set(column, before === undefined ? term : sum(before, term));
    };
    for (const symbol of symbolsOf(node)) {
      const column = stateIndex.get(symbol);
      if (column !== undefined) add(column, derivative(node, symbol));
      const inner = totals.get(symbol);
      if (inner === undefined) continue;
      const outer = derivative(node, symbol);
      if (isZero(outer)) continue;
      for (const [innerColumn, innerNode] of inner) add(innerColumn, product(outer, innerNode));
    }
    return result;
  };

  for (const { symbol, node } of model.auxiliaries) {
    if (constants.has(symbol)) continue;
    const named = new Map<number, MathNode>();
    for (const [column, total] of totalDerivatives(node)) {
      const name = `${symbol}__${model.states[column]?.symbol ?? ''}`;
      locals.push({ symbol: name, node: total });
      named.set(column, new SymbolNode(name));
    }
    totals.set(symbol, named);
  }

  const entries = model.states.flatMap(({ node }, row) =>
    [...totalDerivatives(node)].map(([column, total]): JacobianEntry => ({ row, column, node: total })),
  );
  entries.sort((a, b) => a.row - b.row || a.column - b.column);
  return { locals: neededLocals(locals, entries), entries };
}

/** Drops derivatives of auxiliaries that only observables use. */
function neededLocals(locals: readonly NamedExpression[], entries: readonly JacobianEntry[]): NamedExpression[] {
  const needed = new Set(entries.flatMap((entry) => [...symbolsOf(entry.node)]));
  const kept: NamedExpression[] = [];
  for (const local of [...locals].reverse()) {
    if (!needed.has(local.symbol)) continue;
    for (const symbol of symbolsOf(local.node)) needed.add(symbol);
    kept.unshift(local);
  }
  return kept;
}
