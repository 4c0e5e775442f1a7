import type { ModelDescription } from '../../model';
import { LEDGER_SITES } from '../../model';
import { symbolsOf } from '../evidence/parts/equation';
import { atSite, type MechanismNode } from './graph';

/** Box of each symbol of the description. */
export function boxesOf(nodes: readonly MechanismNode[]): ReadonlyMap<string, string> {
  return new Map(
    nodes.flatMap(({ id, symbols }) =>
      symbols.flatMap((template) =>
        template.includes('{site}')
          ? LEDGER_SITES.map((site): [string, string] => [atSite(template, site), id])
          : [[template, id] satisfies [string, string]],
      ),
    ),
  );
}

/** Every dependency between two boxes that the equations hold, as "from-to": a symbol of one stands in an equation of the other. */
export function dependenciesOf(description: ModelDescription, nodes: readonly MechanismNode[]): ReadonlySet<string> {
  const box = boxesOf(nodes);
  const equations = [
    ...description.states.map(({ symbol, derivative }) => ({ symbol, expression: derivative })),
    ...description.auxiliaries,
  ];
  return new Set(
    equations.flatMap(({ symbol, expression }) => {
      const to = box.get(symbol);
      if (to === undefined) return [];
      return [...symbolsOf(expression)]
        .map((used) => box.get(used))
        .filter((from) => from !== undefined && from !== to)
        .map((from) => `${from ?? ''}-${to}`);
    }),
  );
}
