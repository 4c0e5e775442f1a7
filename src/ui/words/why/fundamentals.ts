import { formatAge } from '../../format';
import { intermediate } from './intermediate';
import type { WhyFacts, WhyWords } from './types';
import { formatSize, inPoints, isNothing, listed, type Told, WORTH_SAYING, worthSaying } from './value';

const NAMES: WhyWords['groups'] = {
  estrogen: 'Estrogen',
  progesterone: 'Progesterone',
  allopregnanolone: 'Calming metabolite',
  'rankl-opg': 'RANKL and OPG',
  other: 'Everything else',
};

/** Plain words, parts of every 100. */
export const fundamentals: WhyWords = {
  ...intermediate,
  heading: (facts) => {
    const size = formatSize(facts.shown, facts);
    const more = facts.total < 0 ? 'less' : 'more';
    return facts.baseline === null
      ? `Why ${size} parts in 100 ${facts.total < 0 ? 'lost' : 'gained'} by ${formatAge(facts.age)}`
      : `Why ${size} parts in 100 ${more} at ${formatAge(facts.age)}`;
  },
  against: (baseline) => (baseline === null ? 'compared with before menopause' : `compared with ${baseline}`),
  groups: NAMES,
  ageing: 'Growing older',
  pathways: {
    rankl: 'call for removal',
    opg: 'brake on that call',
    'osteoclast-life': 'life of removers',
    'osteoblast-life': 'life of builders',
    'progesterone-receptor': 'via progesterone',
  },
  units: { ...intermediate.units, percent: 'parts in 100' },
  spoken: (value) => `${value} parts in 100`,
  sentence,
  hypothesis: 'only an idea',
  hypothesisKey: 'only an idea',
  split: 'How estrogen does it',
  merge: 'Hide how estrogen does it',
  sum: (facts) => {
    const left =
      Math.abs(inPoints(facts.remainder, facts.measure)) < WORTH_SAYING
        ? 'nothing'
        : formatSize(facts.remainder, facts);
    return `Together ${formatSize(facts.total - facts.remainder, facts)} parts in 100; ${left} is left over.`;
  },
  method: {
    open: 'How do we know who did what?',
    paragraphs: ({ runs }) => [
      `The model is run again and again (${runs} times here), each time with some things as in this line and the others as in the other line. What changes when one thing joins, on average, is its share.`,
      'The striped part rests on ideas that no study in people has shown.',
    ],
  },
  grade: {
    ...intermediate.grade,
    rule: 'The weakest grade among the links that do nine tenths of the work.',
    chip: (points) => `ideas in these bars: ${points}`,
    hypotheses: 'ideas',
  },
  table: {
    ...intermediate.table,
    input: 'What',
    contribution: () => 'Its part',
    hypothesis: 'only an idea',
  },
};

const SHARES: readonly (readonly [from: number, text: string])[] = [
  [0.9, 'Nearly all'],
  [0.6, 'Most'],
  [0.4, 'About half'],
];
const A_GOOD_PART = 0.2;

const named = (group: Told['group'], alone: boolean): string => {
  if (group === 'other') return alone ? 'growing older' : 'what else differs';
  if (group === 'allopregnanolone') return 'the calming metabolite';
  return group === 'rankl-opg' ? 'RANKL and OPG' : group;
};

/** "Nearly all of the difference comes from estrogen; progesterone adds a little." */
function sentence(facts: WhyFacts): string {
  const told = worthSaying(facts);
  const [first, ...others] = told;
  const alone = facts.baseline === null;
  if (!first) return isNothing(facts) ? 'So far there is nothing to tell apart.' : 'Many small things together.';
  const whole = alone ? (facts.total < 0 ? 'the loss' : 'the gain') : 'the difference';
  const share = SHARES.find(([from]) => first.share >= from)?.[1] ?? 'The largest part';
  const source = alone && first.value < 0 && first.group === 'estrogen' ? 'losing estrogen' : named(first.group, alone);
  const same = others.filter(({ value }) => Math.sign(value) === Math.sign(first.value));
  const against = others.filter(({ value }) => Math.sign(value) !== Math.sign(first.value));
  const many = same.length > 1 || same[0]?.group === 'rankl-opg';
  const amount = same.some((one) => one.share >= A_GOOD_PART) ? 'a good part' : 'a little';
  const adds =
    same.length === 0
      ? ''
      : `; ${listed(same.map(({ group }) => named(group, alone)))} ${many ? 'add' : 'adds'} ${amount}`;
  const pull = against.length > 1 || against[0]?.group === 'rankl-opg' ? 'pull' : 'pulls';
  const pulls =
    against.length === 0 ? '' : `; ${listed(against.map(({ group }) => named(group, alone)))} ${pull} the other way`;
  return `${share} of ${whole} comes from ${source}${adds}${pulls}.`;
}
