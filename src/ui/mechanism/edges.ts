import type { NodeId } from './graph';

/** What an arrow does to its target when its source rises. */
export type Sign = 'raises' | 'lowers';

/** A line of the diagram: one dependency between two boxes of the equations, with what it carries. */
export interface MechanismEdge {
  readonly id: string;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly sign: Sign;
  /** Equation in which the dependency stands. */
  readonly equation: string;
  /** Part of that equation in which it stands, letter by letter. */
  readonly term: string;
  /** Parameters that carry it: with all of them at zero it is off. Empty where nothing switches it. */
  readonly strength: readonly string[];
  /** What it carries, 1 at premenopausal rest (0 where there is nothing at rest). */
  readonly flow: string;
  /** What it does to its target as a factor, 1 at rest. */
  readonly effect: string;
  /** Ids of the evidence; the first decides the style of the line. */
  readonly mechanisms: readonly string[];
  /** Only drawn in runs in which it carries something. */
  readonly onlyInUse?: 'denosumab' | 'progestin';
}

const ESTROGEN = 'h_E / h_Eref';
const PROGESTERONE = 'h_P / G_ref';
const ALLOPREGNANOLONE = 'h_A / A_ref';
const CORTISOL = 'K_tone';

const edge = (from: NodeId, to: NodeId, sign: Sign, rest: Omit<MechanismEdge, 'id' | 'from' | 'to' | 'sign'>) => ({
  id: `${from}-${to}`,
  from,
  to,
  sign,
  ...rest,
});

/** An effect that stands in the target's equation as a factor of its own. */
const factor = (
  equation: string,
  text: string,
  strength: readonly string[],
  flow: string,
  mechanisms: readonly string[],
): Omit<MechanismEdge, 'id' | 'from' | 'to' | 'sign'> => ({
  equation,
  term: text,
  strength,
  flow,
  effect: text,
  mechanisms,
});

/** In reading order: from hormones to bone. */
export const MECHANISM_EDGES: readonly MechanismEdge[] = [
  edge('estradiol', 'rankl', 'lowers', factor('L', '1 + a_L * d', ['a_L'], ESTROGEN, ['estrogen-rankl'])),
  edge('estradiol', 'opg', 'raises', factor('O', '1 - a_O * d', ['a_O'], ESTROGEN, ['estrogen-opg'])),
  edge('estradiol', 'osteoclasts', 'lowers', {
    ...factor('C', '1 - a_C * d', ['a_C'], ESTROGEN, ['estrogen-cell-life']),
    // The factor stands before the loss; their life is its inverse.
    effect: '1 / (1 - a_C * d)',
  }),
  edge('estradiol', 'osteoblasts', 'raises', {
    ...factor('B', '1 + a_B * d', ['a_B'], ESTROGEN, ['estrogen-cell-life']),
    effect: '1 / (1 + a_B * d)',
  }),
  edge('progesterone', 'opg', 'raises', factor('O', '1 + a_P * psi', ['a_P'], PROGESTERONE, ['progesterone-opg'])),
  edge(
    'progesterone',
    'osteoblasts',
    'raises',
    factor('B', '1 + (a_Pt + a_Ph) * psi', ['a_Pt', 'a_Ph'], PROGESTERONE, [
      'progestogen-formation',
      'progesterone-formation-hypothesis',
      'progestin-receptors',
    ]),
  ),
  edge('progesterone', 'cortisol', 'raises', {
    equation: 'K',
    term: 'a_R * R_G',
    strength: ['a_R'],
    // What is left of the tone without the other path; its delay is two weeks.
    flow: 'K - 1 + a_A * gamma / (1 - A_ref)',
    effect: 'K + a_A * gamma / (1 - A_ref)',
    mechanisms: ['progestin-receptors'],
    onlyInUse: 'progestin',
  }),
  edge(
    'allopregnanolone',
    'osteoblasts',
    'raises',
    factor('B', '1 + a_G * gamma', ['a_G'], ALLOPREGNANOLONE, ['allopregnanolone-osteoblasts']),
  ),
  edge(
    'allopregnanolone',
    'cortisol',
    'lowers',
    factor('K', '1 - a_A * gamma / (1 - A_ref)', ['a_A'], ALLOPREGNANOLONE, ['allopregnanolone-calming']),
  ),
  edge('cortisol', 'rankl', 'raises', factor('L', '1 + a_Kr * z_K', ['a_Kr'], CORTISOL, ['cortisol-bone'])),
  edge('cortisol', 'opg', 'lowers', factor('O', '1 - a_Kr * z_K', ['a_Kr'], CORTISOL, ['cortisol-bone'])),
  edge('cortisol', 'osteoblasts', 'lowers', factor('B', '1 - a_Kb * z_K', ['a_Kb'], CORTISOL, ['cortisol-bone'])),
  edge('denosumab', 'rankl', 'lowers', {
    equation: 'rho',
    term: 'k_D * Den',
    strength: ['k_D'],
    flow: 'k_D * Den / (1 + k_O * O + k_D * Den)',
    effect: '(1 + k_O * O) / (1 + k_O * O + k_D * Den)',
    mechanisms: ['rankl-osteoclasts', 'rebound'],
    onlyInUse: 'denosumab',
  }),
  edge('opg', 'rankl', 'lowers', {
    equation: 'rho',
    term: '1 + k_O * O',
    strength: ['k_O'],
    flow: 'O',
    effect: '(1 + k_O) / (1 + k_O * O)',
    mechanisms: ['opg-decoy'],
  }),
  edge('rankl', 'osteoclasts', 'raises', {
    equation: 'C',
    term: 'pi_C * P_c',
    strength: [],
    flow: 'pi_C',
    effect: 'pi_C',
    mechanisms: ['rankl-osteoclasts', 'rebound'],
  }),
  edge('osteoclasts', 'osteoblasts', 'raises', {
    equation: 'X_1',
    term: 'C - X_1',
    strength: [],
    flow: 'X_2',
    effect: 'X_2',
    mechanisms: ['coupling'],
  }),
  edge('osteoblasts', 'opg', 'raises', {
    ...factor('O', 'B^q', ['q'], 'B', ['opg-decoy', 'estrogen-opg']),
  }),
  edge('osteoclasts', 'bone', 'lowers', {
    equation: 'r_{site}',
    term: 'C + n_P * excess',
    strength: [],
    flow: 'r_{site} * V_{site} / r0_{site}',
    effect: 'r_{site} / r0_{site}',
    mechanisms: ['turnover', 'perforation', 'depletion'],
  }),
  edge('osteoblasts', 'bone', 'raises', {
    equation: 'f_{site}',
    term: '* B *',
    strength: [],
    flow: 'f_{site} / r0_{site}',
    effect: 'f_{site} / (r0_{site} * V_{site})',
    mechanisms: ['turnover', 'independent-formation', 'strain'],
  }),
];

const EDGES: ReadonlyMap<string, MechanismEdge> = new Map(MECHANISM_EDGES.map((each) => [each.id, each]));

export const edgeOf = (id: string): MechanismEdge | undefined => EDGES.get(id);

/** Lines left out of the narrow drawing, each with the box or line that tells of it. */
export const FOLDED: Readonly<Record<string, string>> = {
  'estradiol-osteoblasts': 'estradiol-osteoclasts',
  'cortisol-rankl': 'cortisol-opg',
  'progesterone-cortisol': 'cortisol',
};
