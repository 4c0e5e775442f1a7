import * as v from 'valibot';
import { AGENT_IDS, DOSE_UNITS, ROUTE_IDS } from './agents';
import { LEVEL_RANGES, LIMITS, LONGEST_RUN_YEARS, type NumberRange, RANGES } from './limits';
import { closed, flag, listOf, numberIn, oneOf, text, wholeIn } from './schema-parts';
import { type LevelSignal, SCENARIO_FORMAT, SET_FORMAT, SITES } from './types';

/** The shape of documents, version 1. What one value says about another stands in the rules beside this file. */

const span = {
  from: numberIn(RANGES.spanAge),
  to: v.exactOptional(numberIn(RANGES.spanAge)),
};

const person = closed({
  age: numberIn(RANGES.age),
  ageAtFinalPeriod: v.optional(numberIn(RANGES.ageAtFinalPeriod), 51),
  menopause: v.optional(oneOf(['natural', 'surgical', 'ovarian-insufficiency']), 'natural'),
  cycle: v.optional(oneOf(['ovulatory', 'short-luteal', 'anovulatory']), 'ovulatory'),
  weightKg: v.optional(numberIn(RANGES.weightKg), 70),
  baseline: v.exactOptional(
    closed({
      LS_T: v.exactOptional(numberIn(RANGES.tScore)),
      TH_T: v.exactOptional(numberIn(RANGES.tScore)),
      FN_T: v.exactOptional(numberIn(RANGES.tScore)),
    }),
  ),
});

const DOSE = 'a number of 0 or more';
const WEAR = '3.5 or 7 days';
const days: NumberRange = { ...RANGES.ofEvery, unit: 'whole days' };

const therapy = closed({
  agent: oneOf(AGENT_IDS),
  route: oneOf(ROUTE_IDS),
  dose: v.pipe(v.number(DOSE), v.minValue(0, DOSE), v.description(DOSE)),
  unit: oneOf(DOSE_UNITS),
  days: v.exactOptional(wholeIn(days)),
  ofEvery: v.exactOptional(wholeIn(days)),
  withFood: v.exactOptional(flag()),
  wearDays: v.exactOptional(v.pipe(v.picklist([3.5, 7], WEAR), v.description(WEAR))),
  ...span,
});

const levelOf = <S extends LevelSignal>(signal: S) =>
  closed({
    signal: v.literal(signal),
    value: numberIn(LEVEL_RANGES[signal]),
    unit: oneOf([LEVEL_RANGES[signal].unit]),
    ...span,
  });

const SIGNALS = 'one of estradiol, progesterone, allopregnanolone, cortisol-tone';
const level = v.variant(
  'signal',
  [
    levelOf('estradiol'),
    levelOf('progesterone'),
    levelOf('allopregnanolone'),
    closed({
      signal: v.literal('cortisol-tone'),
      value: numberIn(LEVEL_RANGES['cortisol-tone']),
      // Relative to rest, so there is no unit to mistake.
      unit: v.optional(oneOf([LEVEL_RANGES['cortisol-tone'].unit]), LEVEL_RANGES['cortisol-tone'].unit),
      ...span,
    }),
  ],
  (issue) => (issue.path === undefined ? 'an object' : SIGNALS),
);

const rate = closed({
  signal: oneOf(['rankl-production', 'opg-production', 'osteoclast-lifespan', 'osteoblast-formation']),
  factor: numberIn(RANGES.factor),
  ...span,
});

const YEARS = `more than 0, at most ${LONGEST_RUN_YEARS} years`;

/** A scenario as it may stand in a file: defaults may be left out. Its output has every default filled in. */
export const scenarioSchema = closed({
  format: v.pipe(v.literal(SCENARIO_FORMAT, `"${SCENARIO_FORMAT}"`), v.description(`"${SCENARIO_FORMAT}"`)),
  name: v.optional(text(LIMITS.nameCharacters), 'Untitled'),
  person,
  years: v.pipe(v.number(YEARS), v.gtValue(0, YEARS), v.maxValue(LONGEST_RUN_YEARS, YEARS), v.description(YEARS)),
  therapies: v.optional(listOf(therapy, LIMITS.entries), []),
  levels: v.optional(listOf(level, LIMITS.entries), []),
  rates: v.optional(listOf(rate, LIMITS.entries), []),
  mechanisms: v.optional(closed({ humanEvidenceOnly: v.optional(flag(), false) }), { humanEvidenceOnly: false }),
  parameters: v.exactOptional(v.record(v.string(), v.number('a number'), 'an object')),
});

const index = wholeIn({ low: 0, high: LIMITS.scenarios - 1, unit: '(the position of a scenario)' });

const VERSION = 'a version such as 1.0.0';

/** A set of scenarios as a file, link, autosave or picture carries it. */
export const setSchema = closed({
  format: v.pipe(v.literal(SET_FORMAT, `"${SET_FORMAT}"`), v.description(`"${SET_FORMAT}"`)),
  model: v.pipe(
    v.string(VERSION),
    v.maxLength(40, VERSION),
    v.regex(/^\d+\.\d+\.\d+(?:[-+.][0-9A-Za-z.-]+)?$/, VERSION),
    v.description(VERSION),
  ),
  scenarios: listOf(scenarioSchema, LIMITS.scenarios, 1),
  baseline: index,
  focus: index,
  view: v.exactOptional(
    closed({
      site: v.optional(oneOf(SITES), 'LS'),
      measure: v.optional(oneOf(['percent', 't-score']), 'percent'),
      age: v.exactOptional(numberIn(RANGES.spanAge)),
      depth: v.optional(oneOf(['fundamentals', 'intermediate', 'academic']), 'intermediate'),
      screen: v.optional(oneOf(['lab']), 'lab'),
    }),
  ),
});

export type ReadScenario = v.InferOutput<typeof scenarioSchema>;
export type ReadSet = v.InferOutput<typeof setSchema>;
