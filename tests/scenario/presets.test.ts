import { describe, expect, it } from 'vitest';
import { defaultSet } from '../../src/scenario/default-set';
import { addPreset, editPerson } from '../../src/scenario/edits';
import { endAge } from '../../src/scenario/playhead';
import { DEFAULT_PERSON, findPreset, PRESETS } from '../../src/scenario/presets';
import { writeSet } from '../../src/scenario/write';
import { DAYS_PER_YEAR } from '../../src/units';
import { accepted, read } from './documents';
import { acceptedByAll } from './full-catalogue';

/** Where the issue asks for another woman than the default one. */
const OTHER_WOMEN: Readonly<Record<string, number>> = {
  'depot-mpa-at-25': 25,
  'gnrh-agonist-at-32': 32,
  'gnrh-agonist-add-back-at-32': 32,
  'patch-14-at-67': 67,
  'denosumab-67-to-70': 67,
};

/** Doses of a depot given at its start and each interval, while before the end. */
const dosesOf = ({ from, to = Infinity }: { readonly from: number; readonly to?: number }, intervalDays: number) =>
  Math.ceil(((to - from) * DAYS_PER_YEAR) / intervalDays);

describe('presets', () => {
  it('are at least twenty-four, with ids, names and descriptions of their own', () => {
    expect(PRESETS.length).toBeGreaterThanOrEqual(24);
    for (const field of ['id', 'name', 'description'] as const) {
      expect(new Set(PRESETS.map((preset) => preset[field])).size).toBe(PRESETS.length);
    }
    for (const { id, name, description, scenario } of PRESETS) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(scenario.name).toBe(name);
      expect([...name].length, name).toBeLessThanOrEqual(40);
      expect(description).not.toMatch(/should|recommend|must|advis|safe\b|avoid/i);
    }
  });

  it.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s passes the gate unchanged', (id, preset) => {
    expect(acceptedByAll(preset.scenario).scenarios).toEqual([preset.scenario]);
    expect(findPreset(id)).toBe(preset);
  });

  it('keep their ids: links, lessons and scripts name them', () => {
    expect(PRESETS.map(({ id }) => id)).toEqual([
      'natural-menopause',
      'early-menopause',
      'surgical-menopause',
      'ovarian-insufficiency',
      'short-luteal-phases',
      'anovulatory-cycles',
      'patch-50',
      'patch-50-oral-progesterone-200-cyclic',
      'patch-50-oral-progesterone-100',
      'patch-50-progesterone-cream-40',
      'patch-50-vaginal-progesterone-100',
      'cee-0625',
      'cee-0625-mpa-2-5',
      'oral-estradiol-1-oral-progesterone-100',
      'oral-progesterone-300',
      'cee-0625-mpa-10-cyclic',
      'cee-0625-oral-progesterone-200-cyclic',
      'oral-estradiol-2-neta-1',
      'oral-estradiol-1-dydrogesterone-5',
      'patch-50-levonorgestrel-device',
      'gel-1-5-oral-progesterone-100',
      'nasal-300-oral-progesterone-200',
      'vaginal-estradiol-10',
      'patch-50-subcutaneous-progesterone-25',
      'oral-estradiol-1-vaginal-gel-45-cyclic',
      'depot-mpa-at-25',
      'gnrh-agonist-at-32',
      'gnrh-agonist-add-back-at-32',
      'anastrozole-at-60',
      'patch-14-at-67',
      'denosumab-67-to-70',
      'rankl-block',
    ]);
    expect(findPreset('nothing')).toBeUndefined();
  });

  it('start from the same woman, but where a therapy belongs to another age', () => {
    for (const { id, kind, scenario } of PRESETS) {
      const age = OTHER_WOMEN[id] ?? DEFAULT_PERSON.age;
      if (kind !== 'life-stage') expect(scenario.person).toEqual({ ...DEFAULT_PERSON, age });
      if (age === 46 && kind !== 'life-stage') expect(scenario.years).toBe(35);
      if (age !== 25 && age !== 32) expect(endAge(scenario)).toBeGreaterThanOrEqual(75);
    }
  });

  it('of menopausal therapy begin it a year after the last period and never stop it', () => {
    const others = ['anastrozole-at-60', 'patch-50-levonorgestrel-device', ...Object.keys(OTHER_WOMEN)];
    for (const { id, scenario } of PRESETS.filter((preset) => !others.includes(preset.id))) {
      for (const therapy of scenario.therapies) {
        expect(therapy.from, id).toBe(52);
        expect(therapy, id).not.toHaveProperty('to');
      }
    }
  });

  it('with an intrauterine system change it every five years, beyond the end of the run', () => {
    const scenario = findPreset('patch-50-levonorgestrel-device')?.scenario;
    const [patch, ...devices] = scenario?.therapies ?? [];
    expect(devices.map(({ from, to }) => [from, to])).toEqual([52, 57, 62, 67, 72, 77].map((from) => [from, from + 5]));
    expect(patch).toMatchObject({ from: 52, to: 82 });
    expect(scenario && endAge(scenario)).toBeLessThanOrEqual(82);
  });

  it('of lives without therapy begin before the final period, so that its loss is inside the run', () => {
    for (const { scenario } of PRESETS.filter(({ kind }) => kind === 'life-stage')) {
      expect(scenario.person.age).toBeLessThan(scenario.person.ageAtFinalPeriod);
      expect(endAge(scenario)).toBeGreaterThan(scenario.person.ageAtFinalPeriod + 10);
      expect(scenario.therapies).toEqual([]);
    }
  });

  it('hold the arms of the PEPI trial', () => {
    const arms = PRESETS.filter(({ description }) => description.includes('PEPI trial'));
    expect(arms).toHaveLength(4);
    for (const { scenario } of arms)
      expect(scenario.therapies[0]).toMatchObject({ agent: 'conjugated-estrogens', dose: 0.625 });
    expect(arms.map(({ scenario }) => scenario.therapies[1])).toMatchObject([
      undefined,
      { agent: 'medroxyprogesterone-acetate', dose: 2.5 },
      { agent: 'medroxyprogesterone-acetate', dose: 10, days: 12, ofEvery: 28 },
      { agent: 'progesterone', dose: 200, days: 12, ofEvery: 28 },
    ]);
  });

  it('with depots give the number of doses their descriptions name, also for another woman', () => {
    const set = defaultSet();
    const doses = (id: string, interval: number) => {
      const preset = findPreset(id);
      if (preset === undefined) throw new Error(`no preset ${id}`);
      const [own] = preset.scenario.therapies;
      const [others] = addPreset(editPerson(set, { age: 33.3, ageAtFinalPeriod: 47.7 }, 'all'), preset)
        .scenarios.slice(-1)
        .map(({ therapies }) => therapies[0]);
      return [own, others].map((therapy) => therapy && dosesOf(therapy, interval));
    };
    expect(doses('depot-mpa-at-25', 91)).toEqual([20, 20]);
    expect(doses('gnrh-agonist-at-32', 28)).toEqual([6, 6]);
    expect(doses('gnrh-agonist-add-back-at-32', 28)).toEqual([6, 6]);
    expect(doses('denosumab-67-to-70', 182.625)).toEqual([6, 6]);
  });

  it('leave recovery inside the run', () => {
    for (const id of ['depot-mpa-at-25', 'gnrh-agonist-at-32', 'gnrh-agonist-add-back-at-32', 'denosumab-67-to-70']) {
      const scenario = findPreset(id)?.scenario;
      for (const { to } of scenario?.therapies ?? [])
        expect(scenario && endAge(scenario) - (to ?? Infinity)).toBeGreaterThan(5);
    }
  });
});

describe('the default set', () => {
  it('is the comparison the product describes', () => {
    const set = defaultSet();
    expect(set.scenarios.map(({ name }) => name)).toEqual([
      'Natural menopause',
      'Patch 50 + oral progesterone 100',
      'Patch 50 + progesterone cream 40',
      'Conjugated estrogens 0.625 + MPA 2.5',
    ]);
    expect(set).toMatchObject({
      baseline: 0,
      focus: 1,
      view: { site: 'LS', measure: 'percent', age: 53, depth: 'intermediate', screen: 'lab' },
    });
    for (const { person, years } of set.scenarios) {
      expect(person).toMatchObject({ age: 46, ageAtFinalPeriod: 51, baseline: { LS_T: -0.6 } });
      expect(years).toBe(35);
    }
    expect(set.scenarios[1]?.therapies).toMatchObject([
      { agent: 'estradiol', route: 'patch', dose: 50, unit: 'ug/d', from: 52 },
      { agent: 'progesterone', route: 'oral', dose: 100, unit: 'mg/d', withFood: true, from: 52 },
    ]);
  });

  it('passes the gate unchanged', () => {
    expect(accepted(defaultSet())).toEqual(defaultSet());
    expect(accepted(writeSet(defaultSet()))).toEqual(defaultSet());
    expect(read(defaultSet())).toMatchObject({ notices: [] });
  });
});
