import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSet } from '../../src/scenario/default-set';
import {
  addPreset,
  addScenario,
  addTherapy,
  applyPreset,
  clearLevelAt,
  clearLevels,
  clearRateAt,
  clearRates,
  duplicateScenario,
  editPerson,
  levelAt,
  moveScenario,
  rateFactorAt,
  removeScenario,
  removeTherapy,
  renameScenario,
  replaceTherapy,
  setBaseline,
  setFocus,
  setHumanEvidenceOnly,
  setLevelFrom,
  setRateFrom,
  setYears,
  updateFocused,
  withPreset,
} from '../../src/scenario/edits';
import { findPreset, type Preset, PRESETS } from '../../src/scenario/presets';
import type { ScenarioSet } from '../../src/scenario/types';
import { acceptedScenario, EXAMPLE, SHORTEST } from './documents';
import { acceptedByAll as accepted } from './full-catalogue';
import { anyScenario, anySet } from './generators';

const presetOf = (id: string): Preset => {
  const preset = findPreset(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return preset;
};
const woman = acceptedScenario(SHORTEST);
const names = (set: ScenarioSet) => set.scenarios.map(({ name }) => name);

describe('a dragged hormone', () => {
  it('is held from the playhead to the end of the run', () => {
    const held = setLevelFrom(woman, 'estradiol', 42, 60);
    expect(held.levels).toEqual([{ signal: 'estradiol', value: 42, unit: 'pg/mL', from: 60 }]);
    expect(levelAt(held, 'estradiol', 59.99)).toBeUndefined();
    expect(levelAt(held, 'estradiol', 60)?.value).toBe(42);
    expect(levelAt(held, 'estradiol', 81)?.value).toBe(42);
    expect(levelAt(held, 'progesterone', 60)).toBeUndefined();
  });

  it('changes the override that already covers the playhead, and only its value', () => {
    const first = setLevelFrom(woman, 'estradiol', 42, 60);
    expect(setLevelFrom(first, 'estradiol', 30, 70).levels).toEqual([
      { signal: 'estradiol', value: 30, unit: 'pg/mL', from: 60 },
    ]);
    const span = acceptedScenario(EXAMPLE);
    expect(setLevelFrom(span, 'allopregnanolone', 5, 58).levels).toEqual([{ ...EXAMPLE.levels[0], value: 5 }]);
    // The end of a span no longer belongs to it.
    expect(setLevelFrom(span, 'allopregnanolone', 5, 60).levels).toHaveLength(2);
  });

  it('takes the place of later overrides of the same signal, never of others', () => {
    const later = setLevelFrom(setLevelFrom(woman, 'estradiol', 42, 70), 'progesterone', 3, 65);
    expect(setLevelFrom(later, 'estradiol', 30, 60).levels).toEqual([
      { signal: 'progesterone', value: 3, unit: 'ng/mL', from: 65 },
      { signal: 'estradiol', value: 30, unit: 'pg/mL', from: 60 },
    ]);
  });

  it('stops at the ends of the range and ignores what is no number', () => {
    expect(setLevelFrom(woman, 'estradiol', 5000, 60).levels[0]?.value).toBe(1000);
    expect(setLevelFrom(woman, 'cortisol-tone', 0, 60).levels[0]?.value).toBe(0.5);
    expect(setLevelFrom(woman, 'estradiol', Number.NaN, 60)).toBe(woman);
  });

  it('set to the value it has changes nothing at all', () => {
    const held = setLevelFrom(woman, 'estradiol', 42, 60);
    expect(setLevelFrom(held, 'estradiol', 42, 65)).toBe(held);
  });

  it('goes back to computed', () => {
    const held = setLevelFrom(setLevelFrom(woman, 'estradiol', 42, 60), 'progesterone', 2, 60);
    expect(clearLevelAt(held, 'estradiol', 61)).toEqual(setLevelFrom(woman, 'progesterone', 2, 60));
    expect(clearLevelAt(held, 'estradiol', 59)).toBe(held);
    expect(clearLevels(held, 'estradiol').levels).toHaveLength(1);
    expect(clearLevels(held).levels).toEqual([]);
    expect(clearLevels(woman)).toBe(woman);
  });

  it('does nothing when 64 levels are there already', () => {
    const levels = Array.from({ length: 64 }, (_, index) => ({
      signal: 'estradiol' as const,
      value: 40,
      unit: 'pg/mL',
      from: index / 4,
      to: (index + 1) / 4,
    }));
    const full = { ...woman, levels };
    expect(setLevelFrom(full, 'estradiol', 30, 60)).toBe(full);
    expect(setLevelFrom(full, 'estradiol', 30, 0).levels).toHaveLength(64);
  });
});

describe('a production factor', () => {
  it('holds from the playhead on, changes the one that covers it, multiplies with later ones', () => {
    const held = setRateFrom(woman, 'rankl-production', 2, 60);
    expect(held.rates).toEqual([{ signal: 'rankl-production', factor: 2, from: 60 }]);
    expect(setRateFrom(held, 'rankl-production', 3, 70).rates).toEqual([
      { signal: 'rankl-production', factor: 3, from: 60 },
    ]);
    const two = setRateFrom(held, 'rankl-production', 0.5, 57);
    expect(rateFactorAt(two, 'rankl-production', 56.5)).toBe(1);
    expect(rateFactorAt(two, 'rankl-production', 58)).toBe(0.5);
    expect(rateFactorAt(two, 'rankl-production', 65)).toBe(1);
    expect(rateFactorAt(two, 'opg-production', 65)).toBe(1);
  });

  it('of several that cover the playhead the last one changes, so that the product is what was asked', () => {
    const two = setRateFrom(setRateFrom(woman, 'opg-production', 2, 60), 'opg-production', 4, 57);
    const asked = setRateFrom(two, 'opg-production', 3, 65);
    expect(rateFactorAt(asked, 'opg-production', 65)).toBeCloseTo(3, 12);
    expect(asked.rates[0]).toEqual(two.rates[0]);
    expect(setRateFrom(asked, 'opg-production', Number.NaN, 65)).toBe(asked);
  });

  it('does nothing when 64 factors are there already', () => {
    const rates = Array.from({ length: 64 }, () => ({ signal: 'opg-production' as const, factor: 1, from: 60 }));
    const full = { ...woman, rates };
    expect(setRateFrom(full, 'rankl-production', 2, 60)).toBe(full);
    expect(setRateFrom(full, 'opg-production', 2, 60).rates.at(-1)?.factor).toBe(2);
  });

  it('is cleared at an age, by signal, or altogether', () => {
    const both = setRateFrom(setRateFrom(woman, 'opg-production', 2, 60), 'rankl-production', 3, 60);
    expect(clearRateAt(both, 'opg-production', 61).rates).toEqual([both.rates[1]]);
    expect(clearRateAt(both, 'opg-production', 59)).toBe(both);
    expect(clearRates(both, 'rankl-production').rates).toEqual([both.rates[0]]);
    expect(clearRates(both).rates).toEqual([]);
    expect(clearRates(woman)).toBe(woman);
  });
});

describe('a preset card', () => {
  it('replaces therapies, overrides and name of one scenario and keeps the woman', () => {
    const set = updateFocused(setHumanEvidenceOnly(defaultSet(), true), (scenario) =>
      setRateFrom(setLevelFrom(scenario, 'estradiol', 42, 53), 'opg-production', 2, 53),
    );
    const chosen = applyPreset(set, 1, presetOf('cee-0625'));
    const [before, after] = [set.scenarios[1], chosen.scenarios[1]];
    expect(after).toEqual({ ...presetOf('cee-0625').scenario, mechanisms: { humanEvidenceOnly: true } });
    expect(after?.person).toEqual(before?.person);
    expect(chosen.scenarios.filter((_, index) => index !== 1)).toEqual(set.scenarios.filter((_, index) => index !== 1));
    expect(applyPreset(set, 9, presetOf('cee-0625'))).toBe(set);
  });

  it('keeps its distance from the final period and starts inside the run', () => {
    const later = { ...woman, person: { ...woman.person, age: 48, ageAtFinalPeriod: 54 } };
    expect(withPreset(later, presetOf('patch-50')).therapies[0]?.from).toBe(55);
    const old = { ...woman, person: { ...woman.person, age: 67 } };
    expect(withPreset(old, presetOf('patch-50')).therapies[0]?.from).toBe(67);
    expect(withPreset(old, presetOf('rankl-block')).rates).toEqual([
      { signal: 'rankl-production', factor: 0.3, from: 67, to: 70 },
    ]);
  });

  it('moves all its spans together, so that none fall on one another', () => {
    const device = presetOf('patch-50-levonorgestrel-device');
    const old = withPreset({ ...woman, person: { ...woman.person, age: 67 } }, device);
    expect(old.therapies.map(({ from, to }) => [from, to]).slice(0, 4)).toEqual([
      [67, 97],
      [67, 72],
      [72, 77],
      [77, 82],
    ]);
    const oldest = withPreset({ ...woman, person: { ...woman.person, age: 95 }, years: 15 }, device);
    expect(oldest.therapies.map(({ from, to }) => [from, to])).toEqual([
      [95, 110],
      [95, 100],
      [100, 105],
      [105, 110],
    ]);
  });

  it('written for a young woman starts where the run of an older one starts, and lasts as long', () => {
    const hers = withPreset(presetOf('natural-menopause').scenario, presetOf('depot-mpa-at-25'));
    expect(hers.person).toEqual(presetOf('natural-menopause').scenario.person);
    expect(hers.therapies).toHaveLength(1);
    expect(hers.therapies[0]?.from).toBe(46);
    expect(hers.therapies[0]?.to).toBeCloseTo(50.9, 12);
    const addBack = withPreset(presetOf('natural-menopause').scenario, presetOf('gnrh-agonist-add-back-at-32'));
    expect(addBack.therapies.map(({ from }) => from)).toEqual([46, 46, 46]);
  });

  it('written for an older woman keeps its distance from the final period', () => {
    const early = { ...woman, person: { ...woman.person, age: 40, ageAtFinalPeriod: 45 }, years: 41 };
    expect(withPreset(early, presetOf('denosumab-67-to-70')).therapies[0]).toMatchObject({ from: 61 });
    expect(withPreset(early, presetOf('anastrozole-at-60')).therapies[0]).toMatchObject({ from: 54, to: 59 });
    expect(withPreset(early, presetOf('patch-14-at-67')).therapies[0]).toMatchObject({ from: 61, wearDays: 7 });
  });

  it.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s, put on its own woman, is itself', (_, preset) => {
    expect(withPreset(preset.scenario, preset)).toEqual(preset.scenario);
  });

  it.each(PRESETS.map((preset) => [preset.id, preset] as const))(
    '%s never starts before a run and keeps its lengths',
    (_, preset) => {
      fc.assert(
        fc.property(anyScenario, (scenario) => {
          const chosen = withPreset(scenario, preset);
          const written = preset.scenario.therapies;
          chosen.therapies.forEach(({ from, to }, index) => {
            expect(from).toBeGreaterThanOrEqual(chosen.person.age - 1e-9);
            const length = (written[index]?.to ?? Infinity) - (written[index]?.from ?? 0);
            if (to !== undefined && to < 110) expect(to - from).toBeCloseTo(length, 9);
          });
        }),
        { numRuns: 30 },
      );
    },
  );

  it('about cycles changes the cycle only; natural menopause gives the usual one back', () => {
    const natural = presetOf('natural-menopause').scenario;
    const hers = { ...natural, person: { ...natural.person, ageAtFinalPeriod: 49 } };
    const short = withPreset(hers, presetOf('short-luteal-phases'));
    expect(short.person).toEqual({ ...hers.person, cycle: 'short-luteal' });
    expect(withPreset(short, presetOf('natural-menopause')).person).toEqual(hers.person);
    // A run that begins after the final period would not show a cycle.
    const late = withPreset(
      { ...hers, person: { ...hers.person, age: 60 }, years: 21 },
      presetOf('anovulatory-cycles'),
    );
    expect(late.person).toMatchObject({ age: 35, cycle: 'anovulatory', ageAtFinalPeriod: 49 });
    expect(late.person.age + late.years).toBe(81);
  });

  it('of an early or surgical menopause changes the final period and starts the run before it', () => {
    const early = withPreset(presetOf('natural-menopause').scenario, presetOf('early-menopause'));
    expect(early.person).toMatchObject({ age: 40, ageAtFinalPeriod: 45, menopause: 'natural' });
    expect(early.person.age + early.years).toBe(81);
    const surgical = withPreset(presetOf('natural-menopause').scenario, presetOf('surgical-menopause'));
    expect(surgical).toEqual(presetOf('surgical-menopause').scenario);
    expect(withPreset(surgical, presetOf('natural-menopause')).person).toMatchObject({
      menopause: 'natural',
      ageAtFinalPeriod: 51,
    });
    const hers = { ...woman, person: { ...woman.person, ageAtFinalPeriod: 49 } };
    expect(withPreset(hers, presetOf('natural-menopause')).person).toEqual(hers.person);
  });

  it('with + adds a line for the same woman and focuses it', () => {
    const set = addPreset(editPerson(defaultSet(), { weightKg: 80 }, 'all'), presetOf('cee-0625'));
    expect(set.scenarios).toHaveLength(5);
    expect(set.focus).toBe(4);
    expect(set.scenarios[4]?.person.weightKg).toBe(80);
    expect(set.scenarios[4]?.name).toBe('Conjugated estrogens 0.625 alone');
    expect(names(addPreset(set, presetOf('cee-0625'))).at(-1)).toBe('Conjugated estrogens 0.625 alone (2)');
  });
});

describe('the woman', () => {
  it('is the same in the whole set, or changed in one scenario only', () => {
    const all = editPerson(defaultSet(), { age: 50, baseline: { LS_T: -1, FN_T: -1.2 } }, 'all');
    for (const { person } of all.scenarios)
      expect(person).toMatchObject({ age: 50, baseline: { LS_T: -1, FN_T: -1.2 } });
    const one = editPerson(all, { baseline: null, cycle: 'anovulatory' }, 2);
    expect(one.scenarios[2]?.person).not.toHaveProperty('baseline');
    expect(one.scenarios[2]?.person.cycle).toBe('anovulatory');
    expect(one.scenarios[1]).toBe(all.scenarios[1]);
    expect(editPerson(all, { age: 60 }, 9)).toBe(all);
  });

  it('stays possible: values stop at their range and the run at the oldest age', () => {
    const set = editPerson(defaultSet(), { age: 200, weightKg: 1, ageAtFinalPeriod: 5, baseline: { TH_T: 9 } }, 'all');
    for (const { person, years } of set.scenarios) {
      expect(person).toMatchObject({ age: 95, weightKg: 35, ageAtFinalPeriod: 12, baseline: { TH_T: 6 } });
      expect(years).toBe(15);
    }
  });

  it('under an aromatase inhibitor has her final period before it starts', () => {
    const treated = addPreset(defaultSet(), presetOf('anastrozole-at-60'));
    const later = editPerson(treated, { ageAtFinalPeriod: 63 }, 'all');
    expect(later.scenarios.map(({ person }) => person.ageAtFinalPeriod)).toEqual([63, 63, 63, 63, 60]);
    expect(editPerson(treated, { weightKg: 80 }, 4).scenarios[4]?.person.ageAtFinalPeriod).toBe(51);
  });

  it('has a run of the length asked for, as far as the format goes', () => {
    expect(setYears(defaultSet(), 10, 'all').scenarios.map(({ years }) => years)).toEqual([10, 10, 10, 10]);
    expect(setYears(defaultSet(), 500, 1).scenarios.map(({ years }) => years)).toEqual([35, 64, 35, 35]);
    const set = defaultSet();
    for (const years of [0, -1, Number.NaN]) expect(setYears(set, years, 'all')).toBe(set);
  });

  it('follows human evidence only in every scenario or none', () => {
    const set = setHumanEvidenceOnly(defaultSet(), true);
    expect(set.scenarios.every(({ mechanisms }) => mechanisms.humanEvidenceOnly)).toBe(true);
    expect(setHumanEvidenceOnly(set, false)).toEqual(defaultSet());
  });
});

describe('the set', () => {
  it('takes up to eight scenarios, each under a name of its own', () => {
    let set = defaultSet();
    for (let count = 0; count < 6; count += 1) set = duplicateScenario(set, 0);
    expect(set.scenarios).toHaveLength(8);
    expect(names(set).slice(4)).toEqual([2, 3, 4, 5].map((count) => `Natural menopause (${count})`));
    expect(addScenario(set, woman)).toBe(set);
    let copies = defaultSet();
    for (let count = 0; count < 3; count += 1) copies = duplicateScenario(copies, copies.focus);
    expect(names(copies).slice(4), 'a copy of a copy counts on').toEqual(
      [2, 3, 4].map((count) => `Patch 50 + oral progesterone 100 (${count})`),
    );
    expect(duplicateScenario(defaultSet(), 12)).toEqual(defaultSet());
  });

  it('keeps at least one scenario, and baseline and focus on theirs', () => {
    const set = setFocus(setBaseline(defaultSet(), 3), 2);
    expect(removeScenario(set, 0)).toMatchObject({ baseline: 2, focus: 1 });
    expect(removeScenario(set, 2)).toMatchObject({ baseline: 2, focus: 2 });
    expect(removeScenario(set, 3)).toMatchObject({ baseline: 0, focus: 2 });
    expect(removeScenario(setFocus(set, 3), 3)).toMatchObject({ baseline: 0, focus: 2 });
    expect(removeScenario(set, 4)).toBe(set);
    const lone = accepted(SHORTEST);
    expect(removeScenario(lone, 0)).toBe(lone);
  });

  it('moves a scenario and carries baseline and focus along', () => {
    fc.assert(
      fc.property(anySet, fc.nat({ max: 7 }), fc.nat({ max: 7 }), (set, from, to) => {
        const moved = moveScenario(set, from, to);
        expect(moved.scenarios[moved.baseline]).toBe(set.scenarios[set.baseline]);
        expect(moved.scenarios[moved.focus]).toBe(set.scenarios[set.focus]);
        expect(new Set(moved.scenarios)).toEqual(new Set(set.scenarios));
        if (to < set.scenarios.length && from < set.scenarios.length)
          expect(moved.scenarios[to]).toBe(set.scenarios[from]);
        expect(moveScenario(moved, to, from)).toEqual(
          from < set.scenarios.length && to < set.scenarios.length ? set : moved,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('renames, cutting what is too long and filling what is empty', () => {
    expect(names(renameScenario(defaultSet(), 1, '  Mine  '))[1]).toBe('Mine');
    expect(names(renameScenario(defaultSet(), 1, '   '))[1]).toBe('Untitled');
    const long = names(renameScenario(defaultSet(), 1, `${'x'.repeat(199)}😀😀`))[1];
    expect(long).toBe('x'.repeat(199));
  });

  it('focuses and compares only with scenarios it has', () => {
    const set = defaultSet();
    expect(setFocus(set, 3).focus).toBe(3);
    expect(setBaseline(set, 2).baseline).toBe(2);
    for (const index of [-1, 4, 0.5, Number.NaN]) {
      expect(setFocus(set, index)).toBe(set);
      expect(setBaseline(set, index)).toBe(set);
    }
  });

  it('adds, replaces and removes therapies', () => {
    const [first, second] = acceptedScenario(EXAMPLE).therapies;
    if (first === undefined || second === undefined) throw new Error('two therapies expected');
    const one = addTherapy(woman, first);
    expect(one.therapies).toEqual([first]);
    expect(replaceTherapy(one, 0, second).therapies).toEqual([second]);
    expect(removeTherapy(one, 0)).toEqual(woman);
    expect(removeTherapy(one, 1)).toBe(one);
    expect(replaceTherapy(one, 1, second)).toBe(one);
    const full = { ...woman, therapies: Array.from({ length: 64 }, () => first) };
    expect(addTherapy(full, first)).toBe(full);
  });
});

describe('every edit', () => {
  const age = fc.double({ min: 18, max: 110, noNaN: true });
  const value = fc.oneof(fc.double(), fc.double({ min: 0, max: 100 }));
  const level = fc.constantFrom(
    'estradiol' as const,
    'progesterone' as const,
    'allopregnanolone' as const,
    'cortisol-tone' as const,
  );
  const index = fc.integer({ min: -1, max: 9 });
  const edit: fc.Arbitrary<(set: ScenarioSet) => ScenarioSet> = fc.oneof(
    fc.tuple(level, value, age).map(
      ([signal, level_, at]) =>
        (set: ScenarioSet) =>
          updateFocused(set, (scenario) => setLevelFrom(scenario, signal, level_, at)),
    ),
    fc.tuple(value, age).map(
      ([factor, at]) =>
        (set: ScenarioSet) =>
          updateFocused(set, (scenario) => setRateFrom(scenario, 'opg-production', factor, at)),
    ),
    fc.tuple(index, fc.constantFrom(...PRESETS)).map(
      ([at, preset]) =>
        (set: ScenarioSet) =>
          applyPreset(set, at, preset),
    ),
    fc.constantFrom(...PRESETS).map((preset) => (set: ScenarioSet) => addPreset(set, preset)),
    fc.tuple(index, index).map(
      ([from, to]) =>
        (set: ScenarioSet) =>
          moveScenario(set, from, to),
    ),
    index.map((at) => (set: ScenarioSet) => removeScenario(set, at)),
    fc.tuple(index, fc.string({ unit: 'binary' })).map(
      ([at, name]) =>
        (set: ScenarioSet) =>
          renameScenario(set, at, name),
    ),
    fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true }), fc.constantFrom('all' as const, 0, 1, 9)).map(
      ([years, final, target]) =>
        (set: ScenarioSet) =>
          editPerson(set, { age: years, ageAtFinalPeriod: final }, target),
    ),
    fc.double().map((years) => (set: ScenarioSet) => setYears(set, years, 'all')),
  );

  it('leaves a document that passes the gate unchanged, and leaves its argument alone', () => {
    fc.assert(
      fc.property(anySet, fc.array(edit, { maxLength: 8 }), (start, edits) => {
        const before = JSON.stringify(start);
        const { view: _view, ...end } = edits.reduce((set, apply) => apply(set), start);
        const { view: _other, ...back } = accepted(end);
        expect(back).toEqual(end);
        expect(JSON.stringify(start)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a run that lasts, however short it is asked to be (failed once: seed 32044683)', () => {
    const tiny = addPreset(setYears(defaultSet(), Number.MIN_VALUE, 'all'), presetOf('surgical-menopause'));
    const { view: _view, ...end } = tiny;
    expect(accepted(end)).toEqual(end);
    for (const { years } of tiny.scenarios) expect(years).toBeGreaterThanOrEqual(1 / 365.25);
  });

  it('of a level holds at the playhead and nowhere before it', () => {
    fc.assert(
      fc.property(
        anyScenario,
        level,
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        age,
        (scenario, signal, held, at) => {
          const edited = setLevelFrom(scenario, signal, held, at);
          expect(levelAt(edited, signal, at)?.value).toBe(held);
          const covered = levelAt(scenario, signal, at);
          if (covered === undefined) {
            expect(levelAt(edited, signal, 110)?.value).toBe(held);
            for (const earlier of [at - 0.01, at - 1, at - 5]) {
              expect(levelAt(edited, signal, earlier)).toEqual(levelAt(scenario, signal, earlier));
            }
          }
          expect(levelAt(clearLevelAt(edited, signal, at), signal, at)).toBeUndefined();
        },
      ),
    );
  });
});
