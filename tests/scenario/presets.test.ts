import { describe, expect, it } from 'vitest';
import { defaultSet } from '../../src/scenario/default-set';
import { endAge } from '../../src/scenario/playhead';
import { DEFAULT_PERSON, findPreset, PRESETS } from '../../src/scenario/presets';
import { writeSet } from '../../src/scenario/write';
import { accepted, acceptedScenario, read } from './documents';

describe('presets', () => {
  it('are at least twelve, with ids, names and descriptions of their own', () => {
    expect(PRESETS.length).toBeGreaterThanOrEqual(12);
    for (const field of ['id', 'name', 'description'] as const) {
      expect(new Set(PRESETS.map((preset) => preset[field])).size).toBe(PRESETS.length);
    }
    for (const { id, name, scenario } of PRESETS) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(scenario.name).toBe(name);
    }
  });

  it.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s passes the gate unchanged', (id, preset) => {
    expect(acceptedScenario(preset.scenario)).toEqual(preset.scenario);
    expect(findPreset(id)).toBe(preset);
  });

  it('keep their ids: links, lessons and scripts name them', () => {
    expect(PRESETS.map(({ id }) => id)).toEqual([
      'natural-menopause',
      'early-menopause',
      'surgical-menopause',
      'patch-50',
      'patch-50-oral-progesterone-200-cyclic',
      'patch-50-oral-progesterone-100',
      'patch-50-progesterone-cream-40',
      'patch-50-vaginal-progesterone-100',
      'cee-0625',
      'cee-0625-mpa-2-5',
      'oral-estradiol-1-oral-progesterone-100',
      'oral-progesterone-300',
      'rankl-block',
    ]);
    expect(findPreset('nothing')).toBeUndefined();
  });

  it('start from the same woman, therapies a year after her last period and never stopped', () => {
    for (const { kind, scenario } of PRESETS) {
      if (kind !== 'life-stage') expect(scenario.person).toEqual(DEFAULT_PERSON);
      expect(scenario.years).toBe(35);
      for (const therapy of scenario.therapies) {
        expect(therapy.from).toBe(52);
        expect(therapy).not.toHaveProperty('to');
      }
    }
  });

  it('begin before the final period, so that its loss is inside the run', () => {
    for (const { scenario } of PRESETS) {
      expect(scenario.person.age).toBeLessThan(scenario.person.ageAtFinalPeriod);
      expect(endAge(scenario)).toBeGreaterThan(scenario.person.ageAtFinalPeriod + 10);
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
