import type { Depth } from '../../../scenario';
import type { CardWords } from './types';

const intermediate: CardWords = {
  curve: (name, span) => `Level of ${name} ${span}`,
  curveNumbers: (name, highest, mean, unit, span) =>
    `${name}: highest ${highest}, mean ${mean} ${unit} ${span}, from the doses alone.`,
  spans: {
    day: 'over a day',
    days: (days) => `over ${days} days`,
    years: (years) => `over ${years} years`,
  },
  proportions: 'Mean levels by mass',
  parts: { progesterone: 'progesterone', allopregnanolone: 'allopregnanolone', pregnanolone: 'pregnanolone' },
  short: { progesterone: 'P4', allopregnanolone: 'ALLO', pregnanolone: 'PREG' },
  noProgesterone: 'no progesterone',
  evidence: 'Evidence on its levels',
  grades: { A: 'trial in humans', B: 'cohort or biomarker', C: 'in vitro or animal', D: 'assumed' },
  extrapolated: 'extrapolated',
  studied: (label, low, high, unit, source) => `${label}: studied from ${low} to ${high} ${unit}. ${source}.`,
  outside: (dose, unit) => `${dose} ${unit} lies outside: extrapolated.`,
  cannotSay: 'What the model cannot say',
};

const fundamentals: CardWords = {
  ...intermediate,
  proportions: 'What is in the blood, on average',
  parts: {
    progesterone: 'progesterone',
    allopregnanolone: 'calming metabolite',
    pregnanolone: 'a close relative of it',
  },
  short: { progesterone: 'progesterone', allopregnanolone: 'calming metabolite', pregnanolone: 'its relative' },
  evidence: 'How well its levels are known',
};

/** Apart from the other words, so that they are loaded with the cards' pictures and not before. */
export const CARD_WORDS: Readonly<Record<Depth, CardWords>> = { fundamentals, intermediate, academic: intermediate };

export type { CardWords } from './types';
