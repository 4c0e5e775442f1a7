import type { Comparison } from '../../simulation';
import { formatAge } from '../format';
import type { HeadlineFacts } from './facts';
import { intermediate } from './intermediate';
import { sliders } from './fundamentals/sliders';
import type { Sentence, Words } from './types';

/** Out of 100, never quite all: draws are a sample. */
function inTries({ probability }: Comparison): string {
  const share = Math.round(100 * Math.max(probability, 1 - probability));
  const agree = share > 99 ? 'more than 99' : String(share);
  return `The model says ${probability >= 0.5 ? 'more' : 'less'} in ${agree} of 100 tries; women differ.`;
}

/** Plain words, percent only, fewer things at once. The scenario is the same. */
export const fundamentals: Words = {
  ...intermediate,
  depth: 'fundamentals',
  sliders,
  scenarios: {
    ...intermediate.scenarios,
    cards: 'Ways to take hormones',
    cardsHint: 'changes the line in focus',
    chips: 'Lines',
    settingsActive: (count) =>
      `${count === 1 ? '1 advanced setting is' : `${count} advanced settings are`} still active:`,
  },
  headline: {
    ...intermediate.headline,
    sentence: (facts) => plainSentence(facts),
    note: ({ startAge, comparison }) =>
      `Counted from age ${formatAge(startAge)}. ${comparison ? inTries(comparison) : 'An average; women differ.'}`,
    bandLabel: 'Shading',
    bandChoices: { parameters: 'how sure the model is', women: 'how women differ', both: 'both', none: 'none' },
  },
  charts: {
    ...intermediate.charts,
    heroTitle: (site) => `Bone in the ${plainSites[site]} over the years`,
    heroSubtitle: (_measure, startAge) => `compared with age ${startAge}`,
    sites: { LS: 'Spine', TH: 'Hip', FN: 'Thigh-bone neck' },
    signals: { ...intermediate.charts.signals, estradiol: 'Estrogen', allopregnanolone: 'Calming metabolite' },
    timeline: 'When hormones are taken',
    lowBoneMass: 'low bone mass below',
    osteoporosisRange: 'osteoporosis range below',
  },
  readings: {
    ...intermediate.readings,
    rows: {
      ...intermediate.readings.rows,
      FN_BMD_pct: 'Thigh-bone neck',
      estradiol_pg_mL: 'Estrogen',
      allopregnanolone_nmol_L: 'Calming met.',
      osteoclasts: 'Removal crew',
      osteoblasts: 'Builders',
    },
    columns: [
      'LS_BMD_pct',
      'TH_BMD_pct',
      'FN_BMD_pct',
      'osteoclasts',
      'osteoblasts',
      'estradiol_pg_mL',
      'progesterone_ng_mL',
    ],
  },
  summary: {
    atRest: ({ site, age, name, value, baseline }) =>
      `Bone in the ${plainSites[site]} at ${age}: ${name} ${value}` + (baseline === null ? '.' : `, ${baseline}.`),
  },
};

const plainSites = { LS: 'spine', TH: 'hip', FN: 'neck of the thigh bone' } as const;

/** "At 53 this spine has lost about 4 of every 100 parts of its bone. Without therapy it would have lost about 15." */
function plainSentence({ site, age, focus, baseline }: HeadlineFacts): Sentence {
  const strong = `At ${formatAge(age)} this ${plainSites[site]} has ${partsOf(focus.percent, 'of every 100 parts of its bone')}.`;
  if (!baseline) return { strong, rest: '' };
  const without = baseline.untreated ? 'Without therapy' : `With “${baseline.name}”`;
  return { strong, rest: `${without} it would have ${partsOf(baseline.percent, 'of every 100')}.` };
}

/** "lost about 4 of every 100": the verb is always said, so that a small change cannot read as a total loss. */
function partsOf(percent: number, of: string): string {
  const parts = Math.round(Math.abs(percent));
  if (parts === 0) return 'kept nearly all of its bone';
  return `${percent < 0 ? 'lost' : 'gained'} about ${parts} ${of}`;
}
