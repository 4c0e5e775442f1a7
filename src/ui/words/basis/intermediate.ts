import type { BasisWords } from './types';

export const intermediate: BasisWords = {
  heading: 'What this rests on',
  mechanisms: [
    { id: 'estrogen', grade: 'A', text: 'Estrogen slows resorption: menopause cohorts and therapy trials.' },
    { id: 'rankl', grade: 'A', text: 'RANKL drives osteoclasts: trials that blocked it show the direction.' },
    { id: 'split', grade: 'C', text: 'How estrogen splits between RANKL, OPG and cell life.' },
    {
      id: 'progesterone',
      grade: 'D',
      text: 'Progesterone on osteoblasts, only with estrogen: contested; its fitted size is about ⅙ % a year at the spine, and part of it is assumed.',
    },
    { id: 'allopregnanolone', grade: 'D', text: 'Allopregnanolone on bone: a hypothesis, its size assumed.' },
  ],
  limitsHeading: 'What the model cannot say',
  limits: [
    'Fractures: only density, T-scores and markers are computed.',
    'Diet, exercise, falls, other illness and most other drugs.',
  ],
  safetyHeading: 'Safety',
  remarksHeading: 'Remarks on this line',
  safetyLevels: {
    'protection-shown': 'Womb lining: protection shown',
    'shown-up-to-5-years': 'Womb lining: protection shown up to 5 years',
    'not-shown': 'Womb lining: protection not shown',
    'not-at-issue': 'Womb lining: not at issue',
    'sedation-possible': 'Sleepiness possible',
    'sedation-mild': 'Sleepiness, mild',
    'sedation-marked': 'Sleepiness, marked',
  },
  fromAge: (age) => `From ${age}.`,
  hypothesisWord: 'hypothesis',
};
