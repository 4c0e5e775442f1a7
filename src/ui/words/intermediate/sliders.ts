import { formatLevel } from '../../format';
import { meaningOf } from '../meaning';
import { refusedNumber } from '../refused';
import type { SliderWords } from '../types';

export const sliders: SliderWords = {
  heading: 'Hormones',
  hint: (age) => `averages at ${age}, usual range shaded`,
  names: {
    estradiol: 'Estradiol',
    progesterone: 'Progesterone',
    allopregnanolone: 'Allopregnanolone',
    'rankl-production': 'RANKL',
    'opg-production': 'OPG',
  },
  spelledOut: {
    estradiol: '',
    progesterone: '',
    allopregnanolone: '',
    'rankl-production': 'receptor activator of NF-κB ligand',
    'opg-production': 'osteoprotegerin',
  },
  inPercent: false,
  rateNames: {
    'rankl-production': 'RANKL production',
    'opg-production': 'OPG production',
    'osteoclast-lifespan': 'Osteoclast lifespan',
    'osteoblast-formation': 'Osteoblast formation',
  },
  explanations: {
    estradiol: '',
    progesterone: '',
    allopregnanolone: '',
    'rankl-production': '',
    'opg-production': '',
  },
  units: {
    estradiol: 'pg/mL',
    progesterone: 'ng/mL',
    allopregnanolone: 'nmol/L',
    'rankl-production': '×',
    'opg-production': '×',
  },
  bands: { 'after-menopause': 'after menopause', 'monthly-cycle': 'monthly cycle', luteal: 'luteal' },
  meaning: (signal, value) =>
    meaningOf(signal, value, {
      below: 'below the postmenopausal range',
      postmenopausal: 'postmenopausal range',
      between: 'between the postmenopausal and the cycle range',
      cycle: signal === 'estradiol' ? 'monthly cycle range' : 'luteal range',
      above: signal === 'estradiol' ? 'above the monthly cycle range' : 'above the luteal range',
      less: 'made less than by the body alone',
      own: 'as the body makes it',
      more: 'made more than by the body alone',
    }),
  levelWord: () => '',
  fieldLabel: (name, unit) => `${name} value, ${unit}`,
  fieldError: (low, high, unit) => `${formatLevel(low)} to ${formatLevel(high)} ${unit}`.trim(),
  refused: refusedNumber,
  stepDown: (name) => `${name}, one step down`,
  stepUp: (name) => `${name}, one step up`,
  reset: (name) => `${name} back to computed`,
  asTheBodyMakesIt: '1 × = own rate',
  computed: 'computed from body and therapy',
  computedAt: (value) => `computed: ${value}`,
  levelNow: (value) => `level now ${value} ×`,
  set: ({ value, from, to }) => `set to ${value} from ${from} to ${to ?? 'the end'}`,
  therapyKept: (name, from) => `the slider still sets ${name.toLowerCase()} from ${from}`,
  backToComputed: 'back to computed',
  computedShort: 'computed',
  notDownstream: 'Allopregnanolone stays as computed.',
  hypothesis: 'hypothesis',
  hypothesisHelp: 'Its action on bone is a hypothesis: no study in people or cells has shown it.',
  hypothesisOff: 'No effect on bone while only human evidence counts.',
  offByEvidence: 'off: human evidence only',
  more: 'Show RANKL and OPG',
  fewer: 'Hide RANKL and OPG',
  age: 'Age',
  ageValue: (age) => `${age} years`,
  ageNote: (finalPeriod, start) =>
    start === null
      ? `The last period is at ${finalPeriod}.`
      : `The last period is at ${finalPeriod}. Therapy starts at ${start}.`,
};
