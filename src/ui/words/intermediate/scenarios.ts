import { formatAge, formatOne } from '../../format';
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
  full: 'Four lines are shown; remove one to add another.',
  chips: 'Scenarios',
  baselineMark: 'baseline',
  focusOn: (name) => `Focus ${name}`,
  focused: 'in focus',
  menu: (name) => `Options for ${name}`,
  hide: 'Hide',
  show: 'Show',
  hidden: 'hidden',
  rename: 'Rename…',
  makeBaseline: 'Make baseline',
  remove: 'Remove',
  count: (shown, most) => `${shown} of ${most}`,
  lining: {
    'protection-shown': 'womb lining: protection shown',
    'shown-up-to-5-years': 'womb lining: shown up to 5 years',
    'not-shown': 'womb lining: protection not shown',
  },
  kinds: { 'life-stage': 'no therapy', therapy: 'therapy', teaching: 'teaching case' },
  noTherapy: 'no therapy',
  settingsActive: (parts) => `Set at another depth and still active: ${parts.join(', ')}.`,
  showThem: 'Show them',
};

export const headline: HeadlineWords = {
  heading: 'The answer',
  unit: '%',
  under: (facts, side) => {
    const values = side === 'focus' ? facts.focus : facts.baseline;
    if (!values) return '';
    return facts.measure === 'percent'
      ? `at ${formatAge(facts.age)}, since ${formatAge(facts.startAge)} · T-score ${formatOne(values.tScore)}`
      : `T-score at ${formatAge(facts.age)} · ${formatOne(values.percent)} % since ${formatAge(facts.startAge)}`;
  },
  sentence: ({ site, age, focus, baseline }) => {
    if (!baseline) {
      const verb = focus.percent < 0 ? 'lost' : 'gained';
      return {
        strong: `${formatOne(Math.abs(focus.percent))} % of ${siteNouns[site]} bone ${verb}`,
        rest: ` by ${formatAge(age)}. This line is the baseline of the others.`,
      };
    }
    const points = focus.percent - baseline.percent;
    if (Math.abs(points) < 0.05) {
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
  note: () => 'Not calibrated yet; women differ.',
  modelNote: 'A model mean without an uncertainty band; women differ.',
  hypothesisChip: (points) => `includes a hypothesis: ${points}`,
  withThisDrag: (points) => `${points} with this drag`,
};

/** Names stay as typed unless they are plain words in title position. */
const lowerFirst = (name: string): string =>
  /^[A-Z][a-z]+ [a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
