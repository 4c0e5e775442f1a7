import type { Depth } from '../../../scenario';

/** The few words of the main chart that stand there from the first moment; the rest comes with its tools. */
export interface HeroWords {
  readonly density: string;
  readonly densityShort: string;
  readonly densitySubtitle: string;
  /** Follows the title of a chart of differences; the unit stands at the lines' ends. */
  readonly difference: (baseline: string) => string;
  /** The unit of a small chart of differences. */
  readonly differenceIn: (unit: string) => string;
  /** Everything about a trial's point. `low` and `high` are on the chart's scale. */
  readonly trialDetail: (facts: {
    readonly study: string;
    readonly arm: string;
    readonly observed: string;
    readonly age: string;
    readonly low: string;
    readonly high: string;
    readonly usedForFit: boolean;
  }) => string;
  /** For the T-score lines, where there is no room for their full words. */
  readonly lowBoneMassShort: string;
  readonly osteoporosisShort: string;
  readonly therapyFrom: (age: string) => string;
  readonly stopsAt: (age: string) => string;
  readonly loading: string;
  readonly failed: string;
  readonly shown: (from: string, to: string) => string;
  readonly showAll: string;
}

const intermediate: HeroWords = {
  density: 'Grams per square centimeter',
  densityShort: 'g/cm²',
  densitySubtitle: 'areal density, g/cm²',
  difference: (baseline) => `against ${baseline}`,
  differenceIn: (unit) => `difference, ${unit}`,
  trialDetail: ({ study, arm, observed, age, low, high, usedForFit }) =>
    `${study}, ${arm}: ${observed} % in the trial. On this chart at age ${age}, 95 % of its mean ${low} to ${high} %. ` +
    (usedForFit ? 'Used to fit the model.' : 'Not used to fit the model: a forecast.'),
  lowBoneMassShort: 'T −1.0',
  osteoporosisShort: 'T −2.5',
  therapyFrom: (age) => `therapy from ${age}`,
  stopsAt: (age) => `stops at ${age}`,
  loading: 'Computing the first curves …',
  failed: 'No curve: the run could not be completed',
  shown: (from, to) => `Ages ${from} to ${to}`,
  showAll: 'Show all ages',
};

const fundamentals: HeroWords = {
  ...intermediate,
  lowBoneMassShort: 'low bone mass',
  osteoporosisShort: 'osteoporosis range',
  therapyFrom: (age) => `hormones from ${age}`,
  stopsAt: (age) => `hormones stop at ${age}`,
};

export const HERO_WORDS: Readonly<Record<Depth, HeroWords>> = { fundamentals, intermediate, academic: intermediate };
