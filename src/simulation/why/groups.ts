import { inputIndex } from '../../model';

/** What can move bone, in the order in which it is told: four kinds of signal, and everything else about the woman. */
export const WHY_GROUPS = ['estrogen', 'progesterone', 'allopregnanolone', 'rankl-opg', 'other'] as const;
export type WhyGroup = (typeof WHY_GROUPS)[number];

/** Ways in which estrogen reaches bone; the last is the receptor of progesterone, which estrogen induces. */
export const ESTROGEN_PATHWAYS = [
  'rankl',
  'opg',
  'osteoclast-life',
  'osteoblast-life',
  'progesterone-receptor',
] as const;
export type EstrogenPathway = (typeof ESTROGEN_PATHWAYS)[number];

/**
 * Inputs of the bone equations that belong to each group as they are. The estrogen response and the gated response of
 * progesterone are divided in `mixed-inputs.ts`; what is left, the held cortisol tone, goes with the woman.
 */
export const OWN_INPUTS: Readonly<Record<Exclude<WhyGroup, 'estrogen' | 'other'>, readonly number[]>> = {
  progesterone: [inputIndex('R_G'), inputIndex('R_T')],
  allopregnanolone: [inputIndex('R_A')],
  'rankl-opg': [inputIndex('I_D'), inputIndex('s_L'), inputIndex('s_O'), inputIndex('s_C'), inputIndex('s_B')],
};
export const ESTROGEN_RESPONSE = inputIndex('R_E');
export const PROGESTERONE_RESPONSE = inputIndex('R_P');
