import { intermediate } from './intermediate';
import type { BasisWords } from './types';

export const academic: BasisWords = {
  ...intermediate,
  mechanisms: [
    {
      id: 'estrogen',
      grade: 'A',
      text: 'd = 1 − h_E/h_E,ref: total estrogen effect; direction from trials, size fitted to published rows.',
    },
    {
      id: 'rankl',
      grade: 'A',
      text: 'ρ = L(1 + k_O)/(1 + k_O·O): direction from RANKL-blockade trials, k_O assumed.',
    },
    { id: 'split', grade: 'C', text: 'a_L, a_O, a_C, a_B: how that total splits; in vitro and animal.' },
    {
      id: 'progesterone',
      grade: 'D',
      text: 'ψ through a_P, a_Pt, a_Ph: gated by estrogen; assumed sizes, prior includes near zero.',
    },
    { id: 'allopregnanolone', grade: 'D', text: 'γ through a_A, a_G: assumed size, never fitted; includes zero.' },
  ],
};
