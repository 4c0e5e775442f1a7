import { MECHANISM_EVIDENCE, type MechanismEvidence } from '../../evidence';
import { HYPOTHESIS_PARAMETERS, MODEL_PARAMETERS } from '../../model';
import type { Grade } from '../../provenance';
import type { Site } from '../../scenario';
import type { Column, Trajectory } from '../../simulation';
import { valueAt } from '../../state';
import { MECHANISM_EDGES, type MechanismEdge } from './edges';
import { atSite, MECHANISM_NODES, type NodeId } from './graph';
import { momentAt, type Moment } from './moment';

/** A number now and in the run it is compared with; null where nothing is compared. */
export interface Compared {
  readonly now: number;
  readonly compared: number | null;
}

export interface EdgeReading {
  readonly edge: MechanismEdge;
  /** Evidence for its direction, from which its line style follows. */
  readonly grade: Grade;
  readonly hypothesis: boolean;
  /** Its parameters are zero: by hand, or because only human evidence counts. */
  readonly off: boolean;
  readonly flow: Compared;
  readonly effect: Compared;
}

/** Flows of the bone of one site, percent of the bone there now, a year. */
export interface BoneFlows {
  readonly resorption: number;
  readonly formation: number;
  /** Formation less resorption, from both as they are shown. */
  readonly balance: number;
}

/** The diagram's numbers at one age of one run. */
export interface MechanismReading {
  readonly age: number;
  readonly site: Site;
  /** Boxes in use, with their level in the box's unit. */
  readonly nodes: ReadonlyMap<NodeId, Compared>;
  /** Progesterone and what progestins add to it, ng/mL of progesterone with the same receptor effect; null where none is taken. */
  readonly progestin: { readonly own: number; readonly added: number } | null;
  /** Lines in use. */
  readonly edges: ReadonlyMap<string, EdgeReading>;
  readonly bone: BoneFlows;
  readonly comparedBone: BoneFlows | null;
  /** Weakest evidence among the links that make nine tenths of the difference from the other run, or from rest; null where there is none. */
  readonly weakest: Grade | null;
}

const EVIDENCE: ReadonlyMap<string, MechanismEvidence> = new Map(MECHANISM_EVIDENCE.map((each) => [each.id, each]));
const IDS: ReadonlyMap<string, string> = new Map(MODEL_PARAMETERS.map(({ symbol, id }) => [symbol, id]));

/** Evidence of an edge, the one that decides its style first. */
export const evidenceOf = ({ mechanisms }: MechanismEdge): readonly MechanismEvidence[] =>
  mechanisms.map((id) => EVIDENCE.get(id)).filter((found) => found !== undefined);

export const gradeOf = (edge: MechanismEdge): Grade => evidenceOf(edge)[0]?.direction.grade ?? 'D';

/** True where every parameter that carries the edge is a hypothesis. */
export const isHypothesis = ({ strength }: MechanismEdge): boolean =>
  strength.length > 0 && strength.every((symbol) => HYPOTHESIS_PARAMETERS.includes(IDS.get(symbol) ?? ''));

/** Reads a run at an age, beside a second one if there is one. Null where the run does not tell. */
export function readMechanism(
  trajectory: Trajectory,
  compared: Trajectory | null,
  age: number,
  site: Site,
): MechanismReading | null {
  const now = momentAt(trajectory, age);
  if (now === null) return null;
  const other = compared === null ? null : momentAt(compared, age);
  const runs = compared === null ? [trajectory] : [trajectory, compared];
  const uses = { denosumab: everAbove(runs, 'denosumab_ug_mL'), progestin: everAbove(runs, PROGESTINS) };
  const inUse = (what: keyof typeof uses | undefined): boolean => what === undefined || uses[what];
  const pair = (of: (moment: Moment) => number): Compared => ({
    now: of(now),
    compared: other === null ? null : of(other),
  });

  const nodes = MECHANISM_NODES.filter(({ id }) => id !== 'denosumab' || uses.denosumab).map(
    ({ id, column }): [NodeId, Compared] => [
      id,
      pair((moment) => (column === null ? boneFlows(moment, site).balance : levelOf(moment, column))),
    ],
  );
  const edges = MECHANISM_EDGES.filter(({ onlyInUse }) => inUse(onlyInUse)).map((edge): [string, EdgeReading] => [
    edge.id,
    {
      edge,
      grade: gradeOf(edge),
      hypothesis: isHypothesis(edge),
      off: edge.strength.length > 0 && edge.strength.every((symbol) => now.value(symbol) === 0),
      flow: pair((moment) => moment.of(atSite(edge.flow, site))),
      effect: pair((moment) => moment.of(atSite(edge.effect, site))),
    },
  ]);
  return {
    age,
    site,
    nodes: new Map(nodes),
    progestin: uses.progestin
      ? { own: valueAt(trajectory, 'progesterone_ng_mL', age), added: valueAt(trajectory, PROGESTINS, age) }
      : null,
    edges: new Map(edges),
    bone: boneFlows(now, site),
    comparedBone: other === null ? null : boneFlows(other, site),
    weakest: weakestOf(edges.map(([, reading]) => reading)),
  };
}

const PROGESTINS = 'progestins_ng_mL' satisfies Column;

/** Level of a box; progestins count beside progesterone by their receptor effect. */
const levelOf = ({ trajectory, age }: Moment, column: Column): number =>
  valueAt(trajectory, column, age) + (column === 'progesterone_ng_mL' ? valueAt(trajectory, PROGESTINS, age) : 0);

/** Less than this of anything is not in use, in the column's unit. */
const TRACE = 1e-6;
const everAbove = (runs: readonly Trajectory[], column: Column): boolean =>
  runs.some(({ columns }) => columns[column].some((value) => value > TRACE));

const PERCENT = 100;
/** Percent with two digits, as shown: the balance is the difference of what is read. */
const shown = (share: number): number => Math.round(PERCENT * PERCENT * share) / PERCENT;

function boneFlows(moment: Moment, site: Site): BoneFlows {
  const resorption = shown(moment.value(`r_${site}`));
  const formation = shown(moment.value(`f_${site}`) / moment.value(`V_${site}`));
  return { resorption, formation, balance: Math.round(PERCENT * (formation - resorption)) / PERCENT };
}

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D'];
/** Share of the difference whose links count. */
const COUNTED = 0.9;
/** Sum of logarithms of effects below which there is no difference: about two percent. */
const NO_DIFFERENCE = 0.02;

/** The weakest grade among the strongest effects on signals and cells that together make `COUNTED` of all of them. */
export function weakestOf(readings: readonly EdgeReading[]): Grade | null {
  const weights = readings
    .filter(({ edge, off }) => edge.to !== 'bone' && !off)
    .map(({ grade, effect }) => ({ grade, weight: Math.abs(Math.log(effect.now / (effect.compared ?? 1))) }))
    .filter(({ weight }) => Number.isFinite(weight))
    .sort((a, b) => b.weight - a.weight);
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  if (total < NO_DIFFERENCE) return null;
  let sum = 0;
  let weakest: Grade = 'A';
  for (const { grade, weight } of weights) {
    if (sum >= COUNTED * total) break;
    sum += weight;
    if (GRADES.indexOf(grade) > GRADES.indexOf(weakest)) weakest = grade;
  }
  return weakest;
}
