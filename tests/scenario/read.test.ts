import { describe, expect, it } from 'vitest';
import { readDocumentWith } from '../../src/scenario/read';
import { accepted, acceptedScenario, changed, EXAMPLE, EXAMPLE_SET, read, SHORTEST } from './documents';
import { SMALL_CATALOGUE } from './small-catalogue';

describe('reading a document', () => {
  it('takes the example of the format as it stands', () => {
    expect(acceptedScenario(EXAMPLE)).toEqual(EXAMPLE);
    expect(acceptedScenario(JSON.stringify(EXAMPLE))).toEqual(EXAMPLE);
  });

  it('fills every default of the shortest document', () => {
    expect(acceptedScenario(SHORTEST)).toEqual({
      format: 'trabecula-scenario/1',
      name: 'Untitled',
      person: { age: 56, ageAtFinalPeriod: 51, menopause: 'natural', cycle: 'ovulatory', weightKg: 70 },
      years: 25,
      therapies: [],
      levels: [],
      rates: [],
      mechanisms: { humanEvidenceOnly: false },
    });
  });

  it('takes food with oral progesterone unless the document says otherwise, and leaves other therapies alone', () => {
    const food = (value: unknown) =>
      acceptedScenario(changed(EXAMPLE, 'therapies.1.withFood', value)).therapies[1]?.withFood;
    expect(food(undefined)).toBe(true);
    expect(food(true)).toBe(true);
    expect(food(false)).toBe(false);
    expect(acceptedScenario(EXAMPLE).therapies[0]).not.toHaveProperty('withFood');
  });

  it('makes a lone scenario a set of one and says what it was', () => {
    const lone = read(SHORTEST);
    expect(lone).toMatchObject({ ok: true, kind: 'scenario', notices: [] });
    expect(accepted(SHORTEST)).toMatchObject({ format: 'trabecula-set/1', baseline: 0, focus: 0 });
    expect(accepted(SHORTEST).scenarios).toHaveLength(1);
    expect(read(EXAMPLE_SET)).toMatchObject({ ok: true, kind: 'set' });
  });

  it('opens what another version of the model wrote, values unchanged, with a notice', () => {
    const older = read({ ...EXAMPLE_SET, model: '0.0.9' });
    if (!older.ok) throw new Error('refused');
    expect(older.notices).toMatchObject([{ code: 'model-version', version: '0.0.9' }]);
    expect(older.notices[0]?.text).toContain('0.0.9');
    expect(older.set).toEqual(accepted(EXAMPLE_SET));
    const same = read(EXAMPLE_SET);
    expect(same.ok && same.notices).toEqual([]);
  });

  it('puts the playhead of a view without an age one year after the first therapy', () => {
    const view = { site: 'TH', measure: 't-score' };
    expect(accepted({ ...EXAMPLE_SET, focus: 0, view }).view).toEqual({
      site: 'TH',
      measure: 't-score',
      age: 57,
      depth: 'intermediate',
      screen: 'lab',
    });
    expect(accepted({ ...EXAMPLE_SET, focus: 1, view }).view?.age).toBe(56);
    expect(accepted(changed(EXAMPLE_SET, 'view', undefined))).not.toHaveProperty('view');
  });

  it('accepts the ends of every range', () => {
    const life = (age: number, years: number) => ({ ...SHORTEST, person: { ...EXAMPLE.person, age }, years });
    for (const document of [life(18, 80), life(30, 80), life(95, 15), life(56, 1e-6)]) accepted(document);
    for (const value of [12, 65]) accepted(changed(EXAMPLE, 'person.ageAtFinalPeriod', value));
    for (const value of [35, 200]) accepted(changed(EXAMPLE, 'person.weightKg', value));
    for (const value of [-6, 6]) accepted(changed(EXAMPLE, 'person.baseline.FN_T', value));
    for (const value of [0.1, 10]) accepted(changed(EXAMPLE, 'rates.0.factor', value));
    for (const value of [0, 500]) accepted(changed(EXAMPLE, 'levels.0.value', value));
    for (const value of [0, 2000]) accepted(changed(EXAMPLE, 'therapies.0.dose', value));
    for (const value of [1, 28]) accepted(changed(EXAMPLE, 'therapies.1.days', value));
    accepted(changed(EXAMPLE, 'therapies.1.ofEvery', 366));
    for (const value of [20, 300]) accepted({ ...EXAMPLE, parameters: { 'tau.B': value } });
  });

  it('lets a span start after the end of the run or before its start', () => {
    accepted(changed(changed(EXAMPLE, 'therapies.0.to', undefined) as object, 'therapies.0.from', 100));
    accepted(changed(EXAMPLE, 'therapies.0.from', 30));
  });

  it('lets spans of one signal touch and spans of different signals overlap', () => {
    const level = (from: number, to: number) => ({ signal: 'estradiol', value: 40, unit: 'pg/mL', from, to });
    accepted({ ...EXAMPLE, levels: [level(56, 58), level(58, 60), level(50, 56), ...EXAMPLE.levels] });
    accepted({ ...EXAMPLE, rates: [EXAMPLE.rates[0], EXAMPLE.rates[0]] });
  });

  it('lets the stress tone go without a unit, and writes the one it has', () => {
    const tone = { signal: 'cortisol-tone', value: 1.5, from: 56 };
    expect(acceptedScenario({ ...EXAMPLE, levels: [tone] }).levels).toEqual([{ ...tone, unit: 'relative' }]);
  });

  it('drops an empty list of changed parameters', () => {
    expect(acceptedScenario({ ...EXAMPLE, parameters: {} })).toEqual(EXAMPLE);
    expect(acceptedScenario({ ...EXAMPLE, parameters: { n_LS: 0.1 } }).parameters).toEqual({ n_LS: 0.1 });
  });

  it('reads text with a byte order mark, and minus zero as zero', () => {
    acceptedScenario(`\uFEFF${JSON.stringify(EXAMPLE)}`);
    const score = acceptedScenario(JSON.stringify(EXAMPLE).replace('-0.8', '-0')).person.baseline?.LS_T;
    expect(Object.is(score, 0)).toBe(true);
  });

  it('shares nothing with the object it was given', () => {
    const given = structuredClone(EXAMPLE);
    const scenario = acceptedScenario(given);
    given.person.age = 20;
    given.therapies.length = 0;
    expect(scenario).toEqual(EXAMPLE);
  });

  it('judges by the catalogue it is given', () => {
    const nothing = { formulations: [], parameters: [] };
    expect(readDocumentWith(nothing, EXAMPLE).ok).toBe(false);
    expect(readDocumentWith(nothing, SHORTEST).ok).toBe(true);
    expect(readDocumentWith(SMALL_CATALOGUE, EXAMPLE).ok).toBe(true);
  });
});
