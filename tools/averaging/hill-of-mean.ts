import type { Analyte } from '../../src/pharmacology';
import { centralValues } from '../../src/provenance';
import type { Therapy } from '../../src/scenario';
import { ALL_PARAMETERS } from '../../src/simulation';
import { calendarOf } from './calendar';
import { createGiven } from './given';
import { HOURS, numbersOf } from './numbers';
import { scheduleMeans, sourcesOf } from './sources';

interface Regimen {
  readonly name: string;
  readonly therapy: Therapy;
  readonly response: 'estrogen' | 'progesterone';
}

const oral = { agent: 'progesterone', route: 'oral', unit: 'mg/d', withFood: true, from: 0 };
const REGIMENS: readonly Regimen[] = [
  { name: 'oral progesterone 100 mg', therapy: { ...oral, dose: 100 }, response: 'progesterone' },
  { name: 'oral progesterone 200 mg', therapy: { ...oral, dose: 200 }, response: 'progesterone' },
  {
    name: 'oral progesterone 200 mg, 12 of 28 days',
    therapy: { ...oral, dose: 200, days: 12, ofEvery: 28 },
    response: 'progesterone',
  },
  {
    name: 'oral estradiol 1 mg',
    therapy: { agent: 'estradiol', route: 'oral', dose: 1, unit: 'mg/d', from: 0 },
    response: 'estrogen',
  },
  {
    name: 'nasal estradiol 300 µg',
    therapy: { agent: 'estradiol', route: 'nasal', dose: 300, unit: 'ug/d', from: 0 },
    response: 'estrogen',
  },
];

/** One minute: an intranasal pulse comes and goes within the hour. */
const STEP = 1 / 60;
const PERIOD_DAYS = 28;
const WEIGHT = 70;

/**
 * Percent by which the response to the mean level exceeds the mean of the response, with the receptor's filter and
 * without, from one period of minutes after one to let the first doses be forgotten.
 */
export const hillOfMean = (): readonly object[] =>
  REGIMENS.map(({ name, therapy, response }) => ({
    regimen: name,
    withoutFilter: excess(therapy, response, false),
    withFilter: excess(therapy, response, true),
  }));

const DECIMALS = 2;

function excess(therapy: Therapy, response: Regimen['response'], filtered: boolean): number {
  const number = numbersOf(centralValues(ALL_PARAMETERS));
  const isEstrogen = response === 'estrogen';
  const halfLife = number(isEstrogen ? 'estradiolOccupancyHalfLife' : 'progesteroneOccupancyHalfLife');
  const rate = filtered ? Math.LN2 / halfLife : Infinity;
  const { entries } = calendarOf([therapy], Infinity, 0);
  const days = 2 * PERIOD_DAYS;
  const sources = sourcesOf(entries, number, WEIGHT, days);
  const schedule = scheduleMeans(entries, number, WEIGHT);
  const given = createGiven(sources, schedule, number, [STEP], [rate, rate, rate, rate]);
  const own = number(isEstrogen ? 'postmenopausalEstradiol' : 'postmenopausalProgesterone');
  const half = number(isEstrogen ? 'estradiolHalfMaximal' : 'progesteroneHalfMaximal');
  const exponent = isEstrogen ? number('estradiolHillExponent') : 1;
  const hill = (level: number): number => 1 / (1 + Math.pow(half / (own + level), exponent));
  const channel = isEstrogen ? 0 : 1;
  const analyte: Analyte = isEstrogen ? 'estradiol' : 'progesterone';
  const fed = new Float64Array(4);
  const kept = filtered ? Math.exp(-rate * STEP) : 0;
  const steps = (days * HOURS) / STEP;
  let level = 0;
  let sum = 0;
  for (let step = 0; step < steps; step++) {
    const before = level;
    given.deliver((step + 0.5) * STEP);
    given.advance(0, fed);
    level = kept * level + (fed[channel] ?? 0);
    if (step >= steps / 2) sum += (hill(before) + hill(level)) / 2;
  }
  const ofMean = hill(given.mean(analyte, 0));
  return Number((100 * (ofMean / (sum / (steps / 2)) - 1)).toFixed(DECIMALS));
}
