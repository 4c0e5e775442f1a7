import fc from 'fast-check';
import { LEVEL_RANGES } from '../../src/scenario/limits';
import { accepted } from './documents';
import type { LevelOverride, LevelSignal, RateFactor, Scenario, ScenarioSet, Therapy } from '../../src/scenario/types';
import { DOSES } from './small-doses';

/** Random valid documents, complete as the reader leaves them. */

/** A number of a range as people and pointers make them: round, fractional, or an end. */
const numberIn = (low: number, high: number) =>
  fc.oneof(
    fc.integer({ min: Math.ceil(low), max: Math.floor(high) }),
    fc.double({ min: low, max: high, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
    fc.constantFrom(low, high),
  );

const span = fc
  .tuple(numberIn(18, 100), fc.option(numberIn(0.01, 9), { nil: undefined }))
  .map(([from, length]) => (length === undefined ? { from } : { from, to: from + length }));

const therapy: fc.Arbitrary<Therapy> = fc
  .tuple(
    fc.constantFrom(...DOSES),
    fc.double({ min: 0, max: 1, noNaN: true }),
    span,
    fc.boolean(),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([{ agent, route, unit, most }, share, when, flag, days]) => ({
    agent,
    route,
    dose: share * most === 0 ? 0 : share * most,
    unit,
    ...(flag ? { days, ofEvery: 28 } : {}),
    ...(agent === 'progesterone' && route === 'oral' ? { withFood: flag } : {}),
    ...when,
  }));

const SIGNALS: readonly LevelSignal[] = ['estradiol', 'progesterone', 'allopregnanolone', 'cortisol-tone'];

/** Spans of each signal one after the other, so that none overlap. */
const levels: fc.Arbitrary<readonly LevelOverride[]> = fc
  .array(fc.tuple(fc.constantFrom(...SIGNALS), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 6 })
  .map((entries) =>
    entries.map(([signal, share], index) => {
      const { low, high, unit } = LEVEL_RANGES[signal];
      return { signal, value: low + share * (high - low), unit, from: 40 + index, to: 41 + index };
    }),
  );

const rate: fc.Arbitrary<RateFactor> = fc
  .tuple(
    fc.constantFrom('rankl-production', 'opg-production', 'osteoclast-lifespan', 'osteoblast-formation'),
    numberIn(0.1, 10),
    span,
  )
  .map(([signal, factor, when]) => ({ signal, factor, ...when }));

const score = fc.option(numberIn(-6, 6), { nil: undefined });
const baseline = fc.option(
  fc.record({ LS_T: score, TH_T: score, FN_T: score }).map((scores) => JSON.parse(JSON.stringify(scores)) as object),
  { nil: undefined },
);

const person = fc
  .tuple(
    numberIn(18, 95),
    numberIn(12, 65),
    fc.constantFrom('natural', 'surgical', 'ovarian-insufficiency'),
    fc.constantFrom('ovulatory', 'short-luteal', 'anovulatory'),
    numberIn(35, 200),
    baseline,
  )
  .map(([age, ageAtFinalPeriod, menopause, cycle, weightKg, scores]) => ({
    age,
    ageAtFinalPeriod,
    menopause,
    cycle,
    weightKg,
    ...(scores === undefined ? {} : { baseline: scores }),
  }));

export const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(
    fc.oneof(fc.string({ maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 30 })),
    person,
    fc.double({ min: 0.01, max: 1, noNaN: true }),
    fc.array(therapy, { maxLength: 6 }),
    levels,
    fc.array(rate, { maxLength: 4 }),
    fc.boolean(),
    fc.option(fc.record({ n_LS: numberIn(0, 0.2), 'tau.B': numberIn(20, 300) }, { requiredKeys: [] }), {
      nil: undefined,
    }),
  )
  .map(([name, who, share, therapies, held, rates, humanEvidenceOnly, parameters]) => {
    const years = Math.min(80, 110 - who.age) * share;
    const document = {
      format: 'trabecula-scenario/1',
      name,
      person: who,
      years,
      therapies,
      levels: held,
      rates,
      mechanisms: { humanEvidenceOnly },
    };
    const [scenario] = accepted(parameters === undefined ? document : { ...document, parameters }).scenarios;
    if (scenario === undefined) throw new Error('no scenario');
    return scenario;
  });

export const anySet: fc.Arbitrary<ScenarioSet> = fc
  .tuple(
    fc.array(anyScenario, { minLength: 1, maxLength: 8 }),
    fc.nat({ max: 7 }),
    fc.nat({ max: 7 }),
    fc.boolean(),
    numberIn(0, 110),
  )
  .map(([scenarios, one, other, seen, age]) => ({
    format: 'trabecula-set/1',
    model: '0.1.0',
    scenarios,
    baseline: one % scenarios.length,
    focus: other % scenarios.length,
    ...(seen ? { view: { site: 'TH', measure: 't-score', age, depth: 'academic', screen: 'lab' } } : {}),
  }));
