import { formatAge } from '../../format';
import type { WhyFacts, WhyWords } from './types';
import { capital, formatShare, formatSize, isNothing, listed, type Told, worthSaying } from './value';

const UNITS: WhyWords['units'] = { percent: 'points', 't-score': 'T-score', grams: 'g/cm²' };

/** From this share of all that is moved on, one group is nearly all of it. */
const NEARLY_ALL = 0.9;

const NAMES: WhyWords['groups'] = {
  estrogen: 'Estrogen',
  progesterone: 'Progesterone',
  allopregnanolone: 'Allopregnanolone',
  'rankl-opg': 'RANKL and OPG',
  other: 'Other',
};

/** Field terms. */
export const intermediate: WhyWords = {
  heading: (facts) => `Why ${formatShare(facts.shown, facts)} ${UNITS[facts.measure]} at ${formatAge(facts.age)}`,
  waitingHeading: 'Why this difference',
  against: (baseline) => (baseline === null ? 'vs before menopause' : `vs ${baseline}`),
  groups: NAMES,
  ageing: 'Ageing and other',
  pathways: {
    rankl: 'RANKL',
    opg: 'OPG',
    'osteoclast-life': 'osteoclast life',
    'osteoblast-life': 'osteoblast life',
    'progesterone-receptor': 'via progesterone',
  },
  value: (value, facts) => formatShare(value, facts),
  spoken: (value, measure) => `${value} ${UNITS[measure]}`,
  units: UNITS,
  sentence,
  hypothesis: 'hypothesis',
  hypothesisKey: 'hypothesis',
  off: 'off: human evidence only',
  none: 'the same in both',
  split: 'Divide estrogen among its pathways',
  merge: 'Close the pathways of estrogen',
  mark: (name) => `Mark ${name}`,
  rowsLabel: 'Contributions',
  pathwaysLabel: 'Pathways of estrogen',
  sum: (facts) =>
    `Shares of the whole difference (Shapley), ${remainderText(facts)}. One step by itself can come to another number.`,
  following: 'catching up',
  method: {
    open: 'How is this computed?',
    paragraphs: methodOf,
  },
  grade: {
    open: (grade) => `Grade ${grade} of this result: how it is found`,
    rule: 'The weakest grade among the links that together carry nine tenths of all that is moved, taken from the largest down.',
    link: ({ name, because, grade, share }) => `${share} % ${name}, ${grade}: ${because}`,
    chip: (points) => `hypotheses in these bars: ${points}`,
    hypotheses: 'hypotheses',
  },
  table: {
    toggle: 'Contributions as a table',
    caption: (facts) =>
      facts.baseline === null
        ? `What moved bone since age ${formatAge(facts.startAge)}, at age ${formatAge(facts.age)}`
        : `What makes the difference from ${facts.baseline} at age ${formatAge(facts.age)}`,
    input: 'Input',
    contribution: (unit) => `Contribution, ${unit}`,
    hypothesis: 'of it hypothesis',
    total: 'Change',
    remainder: 'Remainder',
  },
  noDifference: (age) => `At ${age} the two lines do not differ here.`,
  apart: (age) => `The two lines have no bone in common at ${age}: one of them is outside its years.`,
  failed: (name) => `Nothing to explain: the run of ${name} could not be completed.`,
  broken: (detail) => `The shares could not be computed: ${detail}`,
};

/** Decimals of the remainder beyond those of a share: enough to show how little it is. */
const FINER: Readonly<Record<WhyFacts['measure'], number>> = { percent: 2, 't-score': 1, grams: 1 };

/** "0.000 left over". */
export const remainderText = ({ remainder, measure }: Pick<WhyFacts, 'remainder' | 'measure'>): string =>
  `${formatShare(remainder, { measure, total: Infinity }, FINER[measure]).replace('+', '')} left over`;

/** The name of a group inside a sentence; alone, a hormone that takes bone is one that went missing. */
function named({ group, value }: Told, alone: boolean): string {
  if (group === 'other') return alone ? 'ageing' : 'what else differs';
  if (group === 'rankl-opg') return 'RANKL and OPG';
  return `${alone && value < 0 ? 'less ' : ''}${NAMES[group].toLowerCase()}`;
}

function sentence(facts: WhyFacts): string {
  const told = worthSaying(facts);
  const [first] = told;
  const alone = facts.baseline === null;
  if (!first)
    return isNothing(facts)
      ? `Nothing differs that would move bone by ${formatAge(facts.age)}.`
      : 'No input stands out.';
  const nearly = first.share >= NEARLY_ALL && told.length > 1;
  const phrase = (sign: 1 | -1, verb: (many: boolean) => string): string[] => {
    const [leading, ...others] = told.filter(({ value }) => Math.sign(value) === sign);
    if (!leading) return [];
    const name = nearly && leading === first ? 'it' : named(leading, alone);
    const many = leading.group === 'rankl-opg' && name !== 'it';
    // The unit stands once, with what is told first.
    const unit = leading === first ? ` ${UNITS[facts.measure]}` : '';
    const lead = `${name} ${verb(many)} ${formatSize(leading.value, facts)}${unit}`;
    return [listed([lead, ...others.map((one) => `${named(one, alone)} ${formatSize(one.value, facts)}`)])];
  };
  const adds = phrase(1, (many) => (many ? 'add' : 'adds'));
  const takes = phrase(-1, (many) => (many ? 'take' : 'takes'));
  const parts = first.value > 0 ? [...adds, ...takes] : [...takes, ...adds];
  return `${nearly ? `Nearly all is ${named(first, alone)}: ` : ''}${parts.join('; ')}.`.replace(/^./u, capital);
}

function methodOf(facts: WhyFacts): readonly string[] {
  const pair =
    facts.baseline === null
      ? 'The line is compared with the same woman held at her premenopausal levels all her life; what her bone does then is ageing.'
      : 'The model is run with every mixture of the inputs of both lines: each group either as in this line or as in the other.';
  return [
    pair,
    `A group gets what it changes when it joins, averaged over all orders in which the groups can join (Shapley 1953). ${facts.players} of the five groups differ here, which took ${facts.runs} runs.`,
    'Estrogen makes the receptor through which progesterone acts. Its response is divided into the estrogen response and the share of those receptors that progesterone occupies; what both do together is halved.',
    'A hatched part goes when only human evidence counts. The remainder is the rounding of the solver.',
  ];
}
