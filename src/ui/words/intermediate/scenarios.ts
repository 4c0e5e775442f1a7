import type { Comparison } from '../../../simulation';
import type { BandChoice } from '../../../state';
import { formatAge, formatGain, formatOne, shownDifference } from '../../format';
import type { HeadlineWords, ScenarioWords } from '../types';
import { siteNouns } from '../sites';

export const scenarios: ScenarioWords = {
  cards: 'Formulation',
  cardsHint: 'replaces the focused line',
  otherPresets: 'More presets',
  presetGroups: {
    'life-stages': 'Lives without therapy',
    therapies: 'Estrogen and progesterone',
    progestogens: 'Other progestogens and schedules',
    routes: 'Other routes',
    younger: 'Younger women',
    older: 'Years after menopause',
    teaching: 'Teaching cases',
  },
  applyPreset: (name) => `Use ${name}`,
  addPreset: (name) => `Add ${name} as a new line`,
  aboutPreset: (name) => `Levels and limits of ${name}`,
  full: 'Eight lines are the most; remove one to add another.',
  chips: 'Scenarios',
  baselineMark: 'baseline',
  focusOn: (name) => `Focus ${name}`,
  menu: (name) => `Options for ${name}`,
  hide: 'Hide',
  show: 'Show',
  rename: 'Rename…',
  duplicate: 'Duplicate',
  duplicateFocused: 'Duplicate the line in focus',
  makeBaseline: 'Make baseline',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  sameAs: (other) => `the same as ${other}`,
  moveHint: 'Drag to reorder, or Alt and an arrow key',
  count: (shown, most) => `${shown} of ${most}`,
  lining: {
    'protection-shown': 'womb lining: protection shown',
    'shown-up-to-5-years': 'womb lining: shown up to 5 years',
    'not-shown': 'womb lining: protection not shown',
  },
  kinds: { 'life-stage': 'no therapy', therapy: 'therapy', teaching: 'teaching case' },
  noTherapy: 'no therapy',
  settingsActive: (count) => `${count === 1 ? '1 setting' : `${count} settings`} from Academic still active:`,
  parametersChanged: (count) => (count === 1 ? '1 parameter changed' : `${count} parameters changed`),
  showThem: 'Show them',
};

export const headline: HeadlineWords = {
  heading: 'The answer',
  unit: '%',
  under: (facts, side) => {
    const values = side === 'focus' ? facts.focus : facts.baseline;
    if (!values) return '';
    if (values.band) {
      const other =
        facts.measure === 'percent' ? ` · T ${formatOne(values.tScore)}` : ` · ${formatGain(values.percent)} %`;
      const end = facts.measure === 'percent' ? formatGain : formatOne;
      return `80 % band ${end(values.band[0])} to ${end(values.band[1])}${other}`;
    }
    return facts.measure === 'percent'
      ? `at ${formatAge(facts.age)}, since ${formatAge(facts.startAge)} · T-score ${formatOne(values.tScore)}`
      : `T-score at ${formatAge(facts.age)} · ${formatGain(values.percent)} % since ${formatAge(facts.startAge)}`;
  },
  sentence: ({ site, age, focus, baseline }) => {
    if (!baseline) {
      const verb = focus.percent < 0 ? 'lost' : 'gained';
      return {
        strong: `${formatOne(Math.abs(focus.percent))} % of ${siteNouns[site]} bone ${verb}`,
        rest: ` by ${formatAge(age)}. This line is the baseline of the others.`,
      };
    }
    const points = shownDifference(focus.percent, baseline.percent);
    if (points === 0) {
      return {
        strong: `No difference in ${siteNouns[site]} bone`,
        rest: ` from ${lowerFirst(baseline.name)} at ${formatAge(age)}.`,
      };
    }
    return {
      strong: `${formatOne(Math.abs(points))} points ${points > 0 ? 'more' : 'less'} ${siteNouns[site]} bone`,
      rest: ` at ${formatAge(age)} than with ${lowerFirst(baseline.name)}.`,
    };
  },
  note: ({ comparison }) => (comparison ? certainty(comparison) : 'A model mean; women differ.'),
  bandLabel: 'Band',
  bandChoices: {
    parameters: 'model uncertainty',
    women: 'differences between women',
    both: 'both',
    none: 'none',
  },
  outsideBand: (choice) => OUTSIDE[choice],
  modelNote: (choice) => MODEL_NOTES[choice],
  at: (age) => `at ${age}: `,
  hypothesisChip: (points) => `hypothesis: ${points}`,
  withThisDrag: (points) => `${points} with this drag`,
};

const OUTSIDE: Readonly<Record<BandChoice, string>> = {
  parameters: 'Outside the band: differences between women, and errors in the structure of the model.',
  women: 'Outside the band: what the data leave open about the mean woman, and errors in the structure of the model.',
  both: 'Outside the band: errors in the structure of the model, and doses and ages that nobody studied.',
  none: 'Any one woman: curves are averages, shown without a band.',
};

const SHARES = 'Bands hold 50, 80 and 95 %';
const MODEL_NOTES: Readonly<Record<BandChoice, string>> = {
  parameters: `${SHARES} of the model’s parameter draws; women differ more.`,
  women: `${SHARES} of simulated women, the model’s parameters at their best values.`,
  both: `${SHARES} of simulated women and parameter draws.`,
  none: 'A model mean without an uncertainty band; women differ.',
};

/** How many of the draws agree, and how far they lie apart. */
function certainty({ probability, draws, low95, high95 }: Comparison): string {
  const agree = Math.max(probability, 1 - probability);
  const share = agree === 1 ? `all ${draws}` : `${agree > 0.99 ? 'over 99' : Math.floor(100 * agree)} % of ${draws}`;
  return `${probability >= 0.5 ? 'More' : 'Less'} in ${share} draws; 95 %: ${formatGain(low95)} to ${formatGain(high95)}`;
}

/** Names stay as typed unless they are plain words in title position. */
const lowerFirst = (name: string): string =>
  /^[A-Z][a-z]+ [a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
