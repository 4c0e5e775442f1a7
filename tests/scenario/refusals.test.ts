import { describe, expect, it } from 'vitest';
import { changed, EXAMPLE, EXAMPLE_SET, read, refusals, SHORTEST } from './documents';

/** path of the change, foreign value (undefined = left out), the refusal it must give. */
type Row = readonly [path: string, value: unknown, refusal: string];

const SCENARIO_ROWS: readonly Row[] = [
  ['format', undefined, 'format: expected "trabecula-scenario/1" or "trabecula-set/1", found nothing'],
  ['format', 'other/1', 'format: expected "trabecula-scenario/1" or "trabecula-set/1", found "other/1"'],
  [
    'format',
    'trabecula-scenario/2',
    'format: expected "trabecula-scenario/1" or "trabecula-set/1", the formats this version reads, found "trabecula-scenario/2"',
  ],
  ['format', 7, 'format: expected "trabecula-scenario/1" or "trabecula-set/1", found 7'],
  ['name', 5, 'name: expected text of at most 200 characters, found 5'],
  ['name', 'x'.repeat(201), `name: expected text of at most 200 characters, found "${'x'.repeat(60)}…"`],
  ['person', undefined, 'person: expected an object, found nothing'],
  ['person', 'Ada', 'person: expected an object, found "Ada"'],
  ['person', [], 'person: expected no list, found a list of 0'],
  ['mechanisms', [], 'mechanisms: expected no list, found a list of 0'],
  ['parameters', [], 'parameters: expected no list, found a list of 0'],
  ['person.age', undefined, 'person.age: expected 18–95 years, found nothing'],
  ['person.age', 17.9, 'person.age: expected 18–95 years, found 17.9'],
  ['person.age', 95.1, 'person.age: expected 18–95 years, found 95.1'],
  ['person.age', '56', 'person.age: expected 18–95 years, found "56"'],
  ['person.age', null, 'person.age: expected 18–95 years, found null'],
  ['person.age', Number.NaN, 'person.age: expected a finite number, found NaN'],
  ['person.age', Number.POSITIVE_INFINITY, 'person.age: expected a finite number, found Infinity'],
  ['person.ageAtFinalPeriod', 11, 'person.ageAtFinalPeriod: expected 12–65 years, found 11'],
  ['person.ageAtFinalPeriod', 66, 'person.ageAtFinalPeriod: expected 12–65 years, found 66'],
  [
    'person.menopause',
    'chemical',
    'person.menopause: expected one of natural, surgical, ovarian-insufficiency, found "chemical"',
  ],
  ['person.cycle', 'long', 'person.cycle: expected one of ovulatory, short-luteal, anovulatory, found "long"'],
  ['person.weightKg', 34, 'person.weightKg: expected 35–200 kg, found 34'],
  ['person.weightKg', 201, 'person.weightKg: expected 35–200 kg, found 201'],
  ['person.baseline.LS_T', -6.1, 'person.baseline.LS_T: expected −6 to 6 SD, found -6.1'],
  ['person.baseline.TH_T', 6.1, 'person.baseline.TH_T: expected −6 to 6 SD, found 6.1'],
  ['person.baseline.TB_T', 0, 'person.baseline.TB_T: expected one of the keys LS_T, TH_T, FN_T, found 0'],
  [
    'person.height',
    170,
    'person.height: expected one of the keys age, ageAtFinalPeriod, menopause, cycle, weightKg, baseline, found 170',
  ],
  ['years', undefined, 'years: expected more than 0, at most 80 years, found nothing'],
  ['years', 0, 'years: expected more than 0, at most 80 years, found 0'],
  ['years', 5e-324, 'years: expected a run long enough to change the age, found 5e-324'],
  ['years', 81, 'years: expected more than 0, at most 80 years, found 81'],
  ['years', 55, 'years: expected at most 54 years from age 56 (no run beyond 110), found 55'],
  ['therapies', {}, 'therapies: expected a list of at most 64 entries, found an object'],
  ['therapies.0', 5, 'therapies[0]: expected an object, found 5'],
  [
    'therapies.0.agent',
    undefined,
    'therapies[0].agent: expected one of estradiol, conjugated-estrogens, progesterone, medroxyprogesterone-acetate, norethisterone-acetate, dydrogesterone, levonorgestrel, gnrh-agonist, aromatase-inhibitor, denosumab, found nothing',
  ],
  [
    'therapies.0.agent',
    'testosterone',
    'therapies[0].agent: expected one of estradiol, conjugated-estrogens, progesterone, medroxyprogesterone-acetate, norethisterone-acetate, dydrogesterone, levonorgestrel, gnrh-agonist, aromatase-inhibitor, denosumab, found "testosterone"',
  ],
  [
    'therapies.0.route',
    'cream',
    'therapies[0].route: expected one of oral, patch, gel, vaginal, nasal, implant for estradiol, found "cream"',
  ],
  [
    'therapies.0.route',
    'gel',
    'therapies[0].route: expected a route of estradiol modelled in this version (patch, oral; others come later), found "gel"',
  ],
  ['therapies.0.unit', 'mg/d', 'therapies[0].unit: expected one of ug/d for estradiol by patch, found "mg/d"'],
  [
    'therapies.0.unit',
    'µg/d',
    'therapies[0].unit: expected one of ug/d, mg/d, mg/4wk, mg/13wk, mg/6mo, device, found "µg/d"',
  ],
  ['therapies.0.dose', 'abc', 'therapies[0].dose: expected 0–2000 ug/d, found "abc"'],
  ['therapies.0.dose', undefined, 'therapies[0].dose: expected 0–2000 ug/d, found nothing'],
  ['therapies.0.dose', 2001, 'therapies[0].dose: expected 0–2000 ug/d, found 2001'],
  ['therapies.0.dose', -1, 'therapies[0].dose: expected 0–2000 ug/d, found -1'],
  ['therapies.0.from', undefined, 'therapies[0].from: expected 0–110 years, found nothing'],
  ['therapies.0.from', 61, 'therapies[0].to: expected an age above 61 (from), found 61'],
  ['therapies.0.to', 111, 'therapies[0].to: expected 0–110 years, found 111'],
  ['therapies.0.to', null, 'therapies[0].to: expected 0–110 years, found null'],
  [
    'therapies.0.withFood',
    true,
    'therapies[0].withFood: expected no withFood, which belongs to oral progesterone only, found true',
  ],
  [
    'therapies.0.brand',
    'X',
    'therapies[0].brand: expected one of the keys agent, route, dose, unit, days, ofEvery, withFood, wearDays, from, to, found "X"',
  ],
  ['therapies.0.wearDays', 4, 'therapies[0].wearDays: expected 3.5 or 7 days, found 4'],
  [
    'therapies.1.wearDays',
    7,
    'therapies[1].wearDays: expected no wearDays, which belongs to the estradiol patch only, found 7',
  ],
  ['therapies.1.withFood', 'yes', 'therapies[1].withFood: expected true or false, found "yes"'],
  [
    'therapies.1.route',
    'cream',
    'therapies[1].withFood: expected no withFood, which belongs to oral progesterone only, found true',
  ],
  ['therapies.1.dose', 8001, 'therapies[1].dose: expected 0–8000 mg/d, found 8001'],
  ['therapies.1.days', undefined, 'therapies[1].days: expected days together with ofEvery, found nothing'],
  ['therapies.1.ofEvery', undefined, 'therapies[1].ofEvery: expected ofEvery together with days, found nothing'],
  ['therapies.1.days', 29, 'therapies[1].days: expected 1–28 whole days (ofEvery), found 29'],
  ['therapies.1.days', 0, 'therapies[1].days: expected 1–366 whole days, found 0'],
  ['therapies.1.days', 1.5, 'therapies[1].days: expected 1–366 whole days, found 1.5'],
  ['therapies.1.ofEvery', 367, 'therapies[1].ofEvery: expected 1–366 whole days, found 367'],
  ['levels.0', null, 'levels[0]: expected an object, found null'],
  [
    'levels.0.signal',
    'testosterone',
    'levels[0].signal: expected one of estradiol, progesterone, allopregnanolone, cortisol-tone, found "testosterone"',
  ],
  [
    'levels.0.signal',
    undefined,
    'levels[0].signal: expected one of estradiol, progesterone, allopregnanolone, cortisol-tone, found nothing',
  ],
  ['levels.0.value', 501, 'levels[0].value: expected 0–500 nmol/L, found 501'],
  ['levels.0.value', -1, 'levels[0].value: expected 0–500 nmol/L, found -1'],
  ['levels.0.unit', 'ng/mL', 'levels[0].unit: expected "nmol/L", found "ng/mL"'],
  ['levels.0.unit', undefined, 'levels[0].unit: expected "nmol/L", found nothing'],
  ['levels.0.to', 56, 'levels[0].to: expected an age above 56 (from), found 56'],
  [
    'rates.0.signal',
    'sclerostin',
    'rates[0].signal: expected one of rankl-production, opg-production, osteoclast-lifespan, osteoblast-formation, found "sclerostin"',
  ],
  ['rates.0.factor', 0.09, 'rates[0].factor: expected 0.1–10 ×, found 0.09'],
  ['rates.0.factor', 10.1, 'rates[0].factor: expected 0.1–10 ×, found 10.1'],
  ['rates.0.to', 55, 'rates[0].to: expected an age above 56 (from), found 55'],
  ['mechanisms.humanEvidenceOnly', 'no', 'mechanisms.humanEvidenceOnly: expected true or false, found "no"'],
  ['parameters', { alpha: 1 }, 'parameters.alpha: expected the id of a parameter of this model, found 1'],
  ['parameters', { 'tau.B': 19 }, 'parameters["tau.B"]: expected 20 to 300 d, found 19'],
  ['parameters', { 'tau.B': 301 }, 'parameters["tau.B"]: expected 20 to 300 d, found 301'],
  ['parameters', { n_LS: '0.1' }, 'parameters.n_LS: expected a number, found "0.1"'],
  [
    'color',
    'red',
    'color: expected one of the keys format, name, person, years, therapies, levels, rates, mechanisms, parameters, found "red"',
  ],
];

const SET_ROWS: readonly Row[] = [
  ['scenarios', [], 'scenarios: expected a list of 1 to 8 entries, found a list of 0'],
  ['scenarios', Array.from({ length: 9 }, () => SHORTEST), 'scenarios: expected at most 8 entries, found a list of 9'],
  ['scenarios.0.therapies.1.dose', 'abc', 'scenarios[0].therapies[1].dose: expected 0–8000 mg/d, found "abc"'],
  ['scenarios.0.therapies.1.dose', 1e9, 'scenarios[0].therapies[1].dose: expected 0–8000 mg/d, found 1000000000'],
  ['scenarios.1.format', undefined, 'scenarios[1].format: expected "trabecula-scenario/1", found nothing'],
  [
    'scenarios.1.person.menopause',
    'surgical',
    'scenarios[1].person.ageAtFinalPeriod: expected an age with menopause surgical, found nothing',
  ],
  ['model', undefined, 'model: expected a version such as 1.0.0, found nothing'],
  ['model', 'new', 'model: expected a version such as 1.0.0, found "new"'],
  ['baseline', 2, 'baseline: expected 0–1, the position of a scenario, found 2'],
  ['focus', 8, 'focus: expected 0–7 (the position of a scenario), found 8'],
  ['focus', 0.5, 'focus: expected 0–7 (the position of a scenario), found 0.5'],
  ['focus', -1, 'focus: expected 0–7 (the position of a scenario), found -1'],
  ['view.site', 'TB', 'view.site: expected one of LS, TH, FN, found "TB"'],
  ['view.measure', 'z-score', 'view.measure: expected one of percent, t-score, found "z-score"'],
  ['view.depth', 'deep', 'view.depth: expected one of fundamentals, intermediate, academic, found "deep"'],
  ['view.screen', 'compare', 'view.screen: expected "lab", found "compare"'],
  ['view.age', 111, 'view.age: expected 0–110 years, found 111'],
  ['view.zoom', 2, 'view.zoom: expected one of the keys site, measure, age, depth, screen, found 2'],
];

describe('a refused document', () => {
  it.each(SCENARIO_ROWS)('scenario with %s = %j', (path, value, refusal) => {
    expect(refusals(changed(EXAMPLE, path, value))).toContain(refusal);
  });

  it.each(SET_ROWS)('set with %s = %j', (path, value, refusal) => {
    expect(refusals(changed(EXAMPLE_SET, path, value))).toContain(refusal);
  });

  it.each(['surgical', 'ovarian-insufficiency'])('%s menopause needs the age at the final period', (menopause) => {
    const person = { age: 56, menopause };
    expect(refusals({ ...SHORTEST, person })).toEqual([
      `person.ageAtFinalPeriod: expected an age with menopause ${menopause}, found nothing`,
    ]);
    expect(refusals({ ...SHORTEST, person: { ...person, ageAtFinalPeriod: 45 } })).toEqual([]);
  });

  it('overlapping spans of one level signal', () => {
    const level = (from: number, to?: number) => ({ signal: 'estradiol', value: 40, unit: 'pg/mL', from, to });
    expect(refusals({ ...EXAMPLE, levels: [level(56, 60), level(40, 50), level(59, 62)] })).toEqual([
      'levels[2].from: expected no overlap with levels[0] (estradiol from 56 to 60), found 59',
    ]);
    expect(refusals({ ...EXAMPLE, levels: [level(56), level(70, 71)] })).toEqual([
      'levels[1].from: expected no overlap with levels[0] (estradiol from 56 on), found 70',
    ]);
  });

  it('tells an agent this version cannot compute yet from one that does not exist', () => {
    const denosumab = { agent: 'denosumab', route: 'subcutaneous', dose: 60, unit: 'mg/6mo', from: 70 };
    expect(refusals({ ...EXAMPLE, therapies: [denosumab] })).toEqual([
      'therapies[0].agent: expected an agent modelled in this version (estradiol, conjugated-estrogens, progesterone, medroxyprogesterone-acetate, levonorgestrel; others come later), found "denosumab"',
    ]);
    expect(refusals({ ...EXAMPLE, therapies: [{ ...denosumab, route: 'oral' }] })).toEqual([
      'therapies[0].route: expected one of subcutaneous for denosumab, found "oral"',
    ]);
  });

  it('days of a block with a depot or a device, and more than one device', () => {
    const depot = { agent: 'medroxyprogesterone-acetate', route: 'depot-im', dose: 150, unit: 'mg/13wk', from: 30 };
    expect(refusals({ ...EXAMPLE, therapies: [{ ...depot, days: 1, ofEvery: 91 }] })).toEqual([
      'therapies[0].days: expected no days of a block with mg/13wk, whose schedule is its own interval, found 1',
    ]);
    const device = { agent: 'levonorgestrel', route: 'intrauterine', dose: 1, unit: 'device', from: 40 };
    expect(refusals({ ...EXAMPLE, therapies: [depot, device, { ...device, dose: 0 }] })).toEqual([]);
    expect(refusals({ ...EXAMPLE, therapies: [{ ...device, dose: 2 }] })).toEqual([
      'therapies[0].dose: expected 1 device (or 0), found 2',
    ]);
  });

  it('more than 64 therapies, levels or rates', () => {
    const [therapy, rate] = [EXAMPLE.therapies[0], EXAMPLE.rates[0]];
    const many = (count: number, entry: unknown) => Array.from({ length: count }, () => entry);
    expect(refusals({ ...EXAMPLE, therapies: many(64, therapy), rates: many(64, rate) })).toEqual([]);
    expect(refusals({ ...EXAMPLE, therapies: many(65, therapy) })).toEqual([
      'therapies: expected at most 64 entries, found a list of 65',
    ]);
    expect(refusals({ ...EXAMPLE, rates: many(65, rate) })).toEqual([
      'rates: expected at most 64 entries, found a list of 65',
    ]);
    expect(refusals({ ...EXAMPLE, levels: many(65, {}) })).toEqual([
      'levels: expected at most 64 entries, found a list of 65',
    ]);
  });

  it('names every issue it finds, up to 20, and applies nothing', () => {
    const worst = { ...EXAMPLE, years: -1, person: { age: 5, weightKg: 'x' } };
    expect(refusals(worst)).toEqual([
      'person.age: expected 18–95 years, found 5',
      'person.weightKg: expected 35–200 kg, found "x"',
      'years: expected more than 0, at most 80 years, found -1',
    ]);
    expect(refusals({ ...EXAMPLE, therapies: Array.from({ length: 64 }, () => ({})) })).toHaveLength(20);
    expect(read(worst)).not.toHaveProperty('set');
  });
});
