import { boxesWith } from './boxes';
import { intermediate } from './intermediate';
import type { MechanismWords } from './types';

/** Symbols of the equations. */
export const academic: MechanismWords = {
  ...intermediate,
  boxes: boxesWith({
    estradiol: { short: 'E2', name: 'Estradiol, E2' },
    progesterone: { short: 'P4', name: 'Progesterone, P4' },
    allopregnanolone: { short: 'ALLO', name: 'Allopregnanolone' },
    cortisol: { symbol: 'K' },
    denosumab: { symbol: 'Den' },
    rankl: { symbol: 'L' },
    opg: { symbol: 'O' },
    osteoclasts: { symbol: 'C' },
    osteoblasts: { symbol: 'B' },
  }),
  weakestRule:
    'Links into signals and cells are ordered by |ln (effect / effect in the baseline)| at this age; the badge is the weakest grade of direction among the first that sum to 90 %. No badge where the sum is below 0.02.',
  boneSentence:
    'Formation f less resorption r·V, both over V, of the mineral ledger. Density follows with the maturation of young mineral.',
  nowFlow: ({ flow }) => `Signal carried: ${flow} times premenopausal rest.`,
  legend: {
    ...intermediate.legend,
    width: 'Width: signal or flow over its value at premenopausal rest, hypotheses at 0.6.',
    lines: { solid: 'A', dashed: 'B', dotted: 'C or D' },
  },
};
