import type { HormoneId } from '../../slider/signals';
import { sliders as intermediate } from '../intermediate/sliders';
import { meaningOf, type MeaningWords } from '../meaning';
import type { SliderWords } from '../types';

const plain = (signal: string): MeaningWords => ({
  below: 'very low',
  postmenopausal: 'low, as after menopause',
  between: 'between the two',
  cycle: signal === 'estradiol' ? 'as in the monthly cycle' : 'as in the second half of the cycle',
  above: 'very high',
  less: 'less than the body makes',
  own: 'as the body makes it',
  more: 'more than the body makes',
});

const LEVEL_WORDS: MeaningWords = {
  below: 'very low',
  postmenopausal: 'low',
  between: 'in between',
  cycle: 'cycle level',
  above: 'very high',
  less: 'less',
  own: 'usual',
  more: 'more',
};

const LEVEL_ENDS: Readonly<Record<HormoneId, readonly [string, string]>> = {
  estradiol: ['low, after menopause', 'high'],
  progesterone: ['low, after menopause', 'high, second half of cycle'],
  allopregnanolone: ['low, after menopause', 'high, second half of cycle'],
};

/** Plain words, percent only. */
export const sliders: SliderWords = {
  ...intermediate,
  heading: 'Your bones are always being rebuilt',
  hint: () =>
    'Move a slider and watch two crews: one takes old bone away, one builds new bone. 100 % is the usual amount before menopause.',
  inPercent: true,
  names: {
    estradiol: 'Estrogen',
    progesterone: 'Progesterone',
    allopregnanolone: 'Calming metabolite',
    'rankl-production': 'RANKL, call for removal',
    'opg-production': 'OPG, brake on that call',
  },
  explanations: {
    estradiol: 'The main brake on the crew that takes bone away. Losing it is what menopause does to bone.',
    progesterone: 'May help the builders, and only together with estrogen. How much is disputed.',
    allopregnanolone:
      'Allopregnanolone, which the body makes from progesterone; it can make sleepy. That it acts on bone is a hypothesis.',
    'rankl-production': 'A signal molecule: more of it sends out more of the crew that takes bone away.',
    'opg-production': 'It catches that signal: more of it keeps the crew at home.',
  },
  ends: {
    ...LEVEL_ENDS,
    'rankl-production': ['less', 'more'],
    'opg-production': ['less', 'more'],
  },
  bands: { 'after-menopause': 'after menopause', 'monthly-cycle': 'monthly cycle', luteal: 'late in cycle' },
  meaning: (signal, value) => meaningOf(signal, value, plain(signal)),
  levelWord: (signal, value) => meaningOf(signal, value, LEVEL_WORDS),
  fieldLabel: (name) => `${name}, percent of the usual`,
  computed: '',
  asTheBodyMakesIt: '100 % = usual',
  notDownstream: 'The calming metabolite stays as it was.',
  hypothesis: 'hypothesis',
  hypothesisHelp: 'Only an idea so far: no study in people or cells has shown that it acts on bone.',
};
