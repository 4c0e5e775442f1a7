import type { BoxNames } from './types';

/** Boxes in field terms. */
export const BOXES: BoxNames = {
  estradiol: {
    short: 'Estradiol',
    name: 'Estradiol',
    symbol: '',
    sentence: 'The main estrogen, as a period mean in blood. In trials estrogen prevents bone loss dose by dose.',
  },
  progesterone: {
    short: 'Progesterone',
    name: 'Progesterone',
    symbol: '',
    sentence: 'As a period mean in blood. In the model it acts only where estrogen has induced its receptor.',
  },
  allopregnanolone: {
    short: 'Allopreg.',
    name: 'Allopregnanolone',
    symbol: '',
    sentence:
      'A metabolite of progesterone that calms the brain, as a period mean in blood. What it does to bone is a hypothesis.',
  },
  cortisol: {
    short: 'Cortisol',
    name: 'Cortisol tone',
    symbol: '',
    sentence: 'Tone of the stress axis, 1 at rest. Nothing in the model but hypotheses and your own setting moves it.',
  },
  denosumab: {
    short: 'Denosumab',
    name: 'Denosumab',
    symbol: '',
    sentence: 'Antibody against RANKL, its level in serum.',
  },
  rankl: {
    short: 'RANKL',
    name: 'RANKL',
    symbol: '',
    sentence: 'The signal of bone cells from which osteoclasts form.',
  },
  opg: {
    short: 'OPG',
    name: 'OPG',
    symbol: '',
    sentence: 'Osteoprotegerin, the decoy that catches RANKL.',
  },
  osteoclasts: {
    short: 'Osteoclasts',
    name: 'Osteoclasts',
    symbol: '',
    sentence: 'Cells that take bone away.',
  },
  osteoblasts: {
    short: 'Osteoblasts',
    name: 'Osteoblasts',
    symbol: '',
    sentence: 'Cells that lay down bone, called to the places where bone was taken away.',
  },
};

/** The same boxes with other words. */
export function boxesWith(
  changes: Readonly<Partial<Record<keyof BoxNames, Partial<BoxNames[keyof BoxNames]>>>>,
): BoxNames {
  const entries = Object.entries(changes) as [keyof BoxNames, Partial<BoxNames[keyof BoxNames]>][];
  return entries.reduce<BoxNames>((boxes, [id, change]) => ({ ...boxes, [id]: { ...boxes[id], ...change } }), BOXES);
}
