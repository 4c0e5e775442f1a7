import { intermediate, remainderText } from './intermediate';
import type { WhyFacts, WhyWords } from './types';
import { formatShare } from './value';

/** Symbols of the bone equations, one more digit. */
export const academic: WhyWords = {
  ...intermediate,
  pathways: {
    rankl: 'a_L RANKL',
    opg: 'a_O OPG',
    'osteoclast-life': 'a_C osteoclasts',
    'osteoblast-life': 'a_B osteoblasts',
    'progesterone-receptor': 'R in G = R·p',
  },
  value: (value, facts) => formatShare(value, facts, 1),
  units: { percent: 'percentage points', 't-score': 'SD', grams: 'g/cm²' },
  sentence: (facts) => {
    const told = facts.groups
      .filter(({ differs }) => differs)
      .map(({ group, value }) => `φ(${LETTERS[group]}) ${formatShare(value, facts, 1)}`);
    const hypothesis = Number.isFinite(facts.hypothesis)
      ? `; hypotheses ${formatShare(facts.hypothesis, facts, 1)}`
      : '';
    return told.length === 0 ? 'No input differs.' : `${told.join(', ')}${hypothesis}.`;
  },
  sum: (facts) => `Shapley, n = ${facts.players}, ${facts.runs} runs; ${remainderText(facts)}.`,
  method: {
    ...intermediate.method,
    paragraphs: (facts: WhyFacts) => [
      facts.baseline === null
        ? 'v(S) is the change of the woman whose groups in S follow this line while the others stay at h_E,ref, G_ref and A_ref all her life; φ(other) includes v(∅), the change at reference: ageing.'
        : 'v(S) is density of the mixture whose groups in S come from this line and the others from the baseline; every v(S) is one integration of the whole model.',
      `φ_i = Σ_S |S|!(n−|S|−1)!/n! · (v(S∪i) − v(S)), Shapley 1953; n = ${facts.players} players that differ, ${facts.runs} runs so far. Estrogen’s pathways divide φ(E) by the Owen value (1977).`,
      'G = ⟨R·P/(K_P+P)⟩ = R_E · p with p = G/⟨R⟩: R_E belongs to estrogen, p to progesterone, each from its own line. Timing of progesterone within the cycle or block stays in p.',
      'Weight, parameters, start, measured T-score and a held stress tone belong to “other”; ovaries belong to the hormones they make. Hatched: φ − φ with human evidence only, summed with sign over groups it is the hypothesis chip. ε: relative tolerance 1e-6 and interpolation between output ages.',
    ],
  },
};

const LETTERS: Readonly<Record<WhyFacts['groups'][number]['group'], string>> = {
  estrogen: 'E',
  progesterone: 'P',
  allopregnanolone: 'A',
  'rankl-opg': 'RANKL/OPG',
  other: 'other',
};
