import { boxesWith } from './boxes';
import { EDGES } from './edges';
import { intermediate } from './intermediate';
import type { EdgeWords, MechanismWords } from './types';

const plain = (id: string, title: string, sentence: string): [string, EdgeWords] => [
  id,
  { title, sentence, quantity: EDGES[id]?.quantity ?? '' },
];

/** Plain words. */
export const fundamentals: MechanismWords = {
  ...intermediate,
  heading: (age) => `How it works at ${age}`,
  boxes: boxesWith({
    estradiol: { short: 'Estrogen', name: 'Estrogen', sentence: 'The main brake on the demolition crew.' },
    allopregnanolone: {
      short: 'Calming',
      name: 'Calming metabolite',
      sentence: 'The body makes it from progesterone. That it does anything to bone is only an idea.',
    },
    cortisol: { short: 'Stress', name: 'Stress tone' },
    rankl: { name: 'RANKL', sentence: 'The call that brings in the demolition crew.' },
    opg: { name: 'OPG', sentence: 'Catches the call before it is heard.' },
    osteoclasts: { short: 'Demolition', name: 'Demolition crew' },
    osteoblasts: { short: 'Builders', name: 'Builders' },
  }),
  edges: {
    ...EDGES,
    ...Object.fromEntries([
      plain('estradiol-rankl', 'Estrogen lowers RANKL', 'Estrogen keeps the call for the demolition crew quiet.'),
      plain('rankl-osteoclasts', 'RANKL brings in the demolition crew', 'The louder the call, the larger the crew.'),
      plain('opg-rankl', 'OPG catches RANKL', 'OPG catches the call before it is heard.'),
      plain('osteoclasts-osteoblasts', 'Builders follow the demolition crew', 'Where bone was cleared, builders come.'),
      plain('osteoclasts-bone', 'The demolition crew clears bone', 'Each year it clears a share of the bone.'),
      plain('osteoblasts-bone', 'Builders put bone back', 'They put back a little less than was cleared.'),
    ]),
  },
  hypothesis: 'only an idea',
};
