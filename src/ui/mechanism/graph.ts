import type { Column } from '../../simulation';
import type { InputGroup } from '../../state';

export const NODE_IDS = [
  'estradiol',
  'progesterone',
  'allopregnanolone',
  'cortisol',
  'denosumab',
  'rankl',
  'opg',
  'osteoclasts',
  'osteoblasts',
  'bone',
] as const;
export type NodeId = (typeof NODE_IDS)[number];

/** A box of the diagram: what it stands for in the equations and what is read in it. */
export interface MechanismNode {
  readonly id: NodeId;
  /** Symbols of the description that are this box; `{site}` stands for each of the three sites. */
  readonly symbols: readonly string[];
  /** Input whose paths are marked when the box is chosen. */
  readonly group: InputGroup | null;
  /** Column of a run with its level, in `unit`; bone has none. */
  readonly column: Column | null;
  readonly unit: string;
  /** Its own equation, shown on demand. */
  readonly equation: string;
}

const REST = '×';

/** In reading order: from hormones to bone. */
export const MECHANISM_NODES: readonly MechanismNode[] = [
  {
    id: 'estradiol',
    symbols: ['R_E', 'h_E', 'd'],
    group: 'estrogen',
    column: 'estradiol_pg_mL',
    unit: 'pg/mL',
    equation: 'h_E',
  },
  {
    id: 'progesterone',
    symbols: ['R_P', 'h_P', 'psi', 'R_G', 'R_T'],
    group: 'progesterone',
    column: 'progesterone_ng_mL',
    unit: 'ng/mL',
    equation: 'h_P',
  },
  {
    id: 'allopregnanolone',
    symbols: ['R_A', 'h_A', 'gamma'],
    group: 'allopregnanolone',
    column: 'allopregnanolone_nmol_L',
    unit: 'nmol/L',
    equation: 'h_A',
  },
  {
    id: 'cortisol',
    symbols: ['K', 'K_tone', 'z_K', 'H_K', 'K_held'],
    group: null,
    column: 'cortisol_tone',
    unit: REST,
    equation: 'K',
  },
  {
    id: 'denosumab',
    symbols: ['I_D', 'Den'],
    group: 'rankl-opg',
    column: 'denosumab_ug_mL',
    unit: 'µg/mL',
    equation: 'Den',
  },
  {
    id: 'rankl',
    symbols: ['L', 's_L', 'rho', 'pi_C'],
    group: 'rankl-opg',
    column: 'RANKL',
    unit: REST,
    equation: 'L',
  },
  { id: 'opg', symbols: ['O', 's_O'], group: 'rankl-opg', column: 'OPG', unit: REST, equation: 'O' },
  {
    id: 'osteoclasts',
    symbols: ['P_c', 'C', 's_C'],
    group: null,
    column: 'osteoclasts',
    unit: REST,
    equation: 'C',
  },
  {
    id: 'osteoblasts',
    symbols: ['X_1', 'X_2', 'B', 's_B'],
    group: null,
    column: 'osteoblasts',
    unit: REST,
    equation: 'B',
  },
  {
    id: 'bone',
    symbols: [
      'year',
      'S_age',
      'excess',
      'lack',
      ...['U0', 'r0', 'Vy0', 'V', 'Tv', 'r', 'U', 'f', 'BMD', 'Vo', 'Vy', 'Vm'].map((stem) => `${stem}_{site}`),
    ],
    group: null,
    column: null,
    unit: '',
    equation: 'V_{site}',
  },
];

/** Auxiliaries that only report and drive nothing. */
export const READ_OUTS: readonly string[] = ['V_bar', 'CTX', 'P1NP', 'RANKL_OPG'];

const NODES: ReadonlyMap<string, MechanismNode> = new Map(MECHANISM_NODES.map((node) => [node.id, node]));

export function nodeOf(id: NodeId): MechanismNode {
  const node = NODES.get(id);
  if (node === undefined) throw new RangeError(`no box ${id}`);
  return node;
}

export const isNodeId = (id: string): id is NodeId => NODES.has(id);

/** A template of symbols at one site: `r_{site}` as `r_LS`. */
export const atSite = (template: string, site: string): string => template.replaceAll('{site}', site);
