import { intermediate } from './intermediate';
import type { BasisWords } from './types';

export const fundamentals: BasisWords = {
  ...intermediate,
  heading: 'How sure is this?',
  mechanisms: [
    { id: 'estrogen', grade: 'A', text: 'Estrogen protects bone: shown in many trials.' },
    {
      id: 'rankl',
      grade: 'A',
      text: 'The call for bone removal matters: trials that blocked it show the direction.',
    },
    { id: 'progesterone', grade: 'D', text: 'Progesterone helps the builders: disputed, its size assumed.' },
    { id: 'allopregnanolone', grade: 'D', text: 'The calming metabolite acts on bone: only an idea.' },
  ],
  limits: [
    'Whether a bone will break: only how dense it is.',
    'Your own bones: the curves are averages.',
    'Food, sport, falls, other illness and medicines.',
  ],
  hypothesisWord: 'only an idea',
};
