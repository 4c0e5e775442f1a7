import { PARAMETER_RECORDS } from '../parameter-records';
import { MODEL_PARAMETERS } from '../../model';
import type { ParameterRecord } from '../../provenance';
import { MODEL_EQUATIONS, type ModelEquation } from '../evidence/parameters/where-used';
import { symbolsOf } from '../evidence/parts/equation';
import type { MechanismEdge } from './edges';
import { atSite, nodeOf, type NodeId } from './graph';

/** What stands behind a box or line: the equations it stands in and the parameters that carry it. */
export interface Behind {
  readonly equations: readonly ModelEquation[];
  readonly parameters: readonly ParameterRecord[];
  /** Symbol set off in the equations. */
  readonly marked: string | undefined;
}

const EQUATIONS: ReadonlyMap<string, ModelEquation> = new Map(MODEL_EQUATIONS.map((each) => [each.symbol, each]));
/** Records with their prose; other layers use some of the same symbols. */
const PARAMETERS: ReadonlyMap<string, ParameterRecord> = new Map(
  PARAMETER_RECORDS.filter(({ id }) => MODEL_PARAMETERS.some((own) => own.id === id)).map((each) => [
    each.symbol,
    each,
  ]),
);

const present = <Value>(values: readonly (Value | undefined)[]): readonly Value[] =>
  values.filter((value) => value !== undefined);

/** The equation of a line, then those of the auxiliaries its term is made of. */
export function behindEdge(edge: MechanismEdge, site: string): Behind {
  const own = EQUATIONS.get(atSite(edge.equation, site));
  const term = [...symbolsOf(edge.term)];
  const parts = present(term.map((symbol) => EQUATIONS.get(symbol))).filter(({ kind }) => kind === 'auxiliary');
  const inTerm = present([...new Set([...edge.strength, ...term])].map((symbol) => PARAMETERS.get(symbol)));
  return {
    equations: [...present([own]), ...parts],
    parameters: inTerm.length > 0 ? inTerm : own === undefined ? [] : parametersIn(own),
    marked: edge.strength[0],
  };
}

/** The equation of a box, with every parameter in it. */
export function behindNode(id: NodeId, site: string): Behind {
  const own = EQUATIONS.get(atSite(nodeOf(id).equation, site));
  const flows = id === 'bone' ? present([`f_${site}`, `r_${site}`].map((symbol) => EQUATIONS.get(symbol))) : [];
  const equations = [...present([own]), ...flows];
  return { equations, parameters: [...new Set(equations.flatMap(parametersIn))], marked: undefined };
}

const parametersIn = ({ expression }: ModelEquation): readonly ParameterRecord[] =>
  present([...symbolsOf(expression)].map((symbol) => PARAMETERS.get(symbol)));
