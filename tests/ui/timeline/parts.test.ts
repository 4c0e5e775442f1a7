import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSet, findPreset, type Scenario, type Therapy } from '../../../src/scenario';
import { ageText, readAge } from '../../../src/ui/timeline/age-fields';
import { courseFacts, entriesOf, findEntry, keyOf } from '../../../src/ui/timeline/entries';
import { applyForm, formForWhat, formOf, newForm } from '../../../src/ui/timeline/entry-form';
import { magnetAges, pulled } from '../../../src/ui/timeline/magnets';
import { FINGER_REACH, MOUSE_REACH, partExtents } from '../../../src/ui/timeline/part-extents';
import { lanesOf, mergedBars, timelineRows } from '../../../src/ui/timeline/rows';
import { TIMELINE_WORDS } from '../../../src/ui/words/timeline';

const set = defaultSet();
const [, treated] = set.scenarios as readonly [Scenario, Scenario];
const END = 81;
const withTherapies = (...therapies: readonly Therapy[]): Scenario => ({ ...treated, therapies });
const [patch, oral] = treated.therapies as readonly [Therapy, Therapy];
const { intermediate, fundamentals, academic } = TIMELINE_WORDS;

describe('rows', () => {
  const input = { set, settled: set, hidden: [], held: null, text: intermediate };

  it('the focused line comes first, an entry a row; other treated lines share one thin row each', () => {
    const rows = timelineRows(input);
    expect(rows.map(({ scenario, compact, bars }) => [scenario, compact ?? false, bars.length])).toEqual([
      [1, false, 1],
      [1, false, 1],
      [2, true, 1],
      [3, true, 1],
    ]);
    expect(timelineRows({ ...input, hidden: [2, 1] }).map(({ scenario }) => scenario)).toEqual([1, 1, 3]);
  });

  it('a line without anything keeps an empty row', () => {
    const [first] = timelineRows({ ...input, set: { ...set, focus: 0 }, settled: { ...set, focus: 0 } });
    expect(first).toMatchObject({ scenario: 0, bars: [] });
  });

  it('what follows one another shares a lane, what overlaps does not, each entry stands in exactly one', () => {
    const span = fc.tuple(fc.integer({ min: 46, max: 75 }), fc.option(fc.integer({ min: 1, max: 20 })));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const scenario = withTherapies(
          ...spans.map(([from, length]) =>
            length === null ? { ...patch, from } : { ...patch, from, to: from + length },
          ),
        );
        const lanes = lanesOf(entriesOf(scenario));
        expect(lanes.flatMap(({ keys }) => keys).sort()).toEqual(
          entriesOf(scenario)
            .map(({ ref }) => keyOf(ref))
            .sort(),
        );
        for (const { keys } of lanes) {
          const entries = keys.map((key) => findEntry(scenario, key)!.entry);
          entries.slice(1).forEach(({ from }, index) => expect(entries[index]!.to!).toBeLessThanOrEqual(from));
        }
      }),
    );
  });

  it('while one is held, every entry keeps its lane and the former place is drawn', () => {
    const settled = {
      ...set,
      scenarios: set.scenarios.map((one, index) =>
        index === 1 ? withTherapies({ ...patch, to: 55 }, { ...patch, from: 55 }) : one,
      ),
    };
    const moved = {
      ...set,
      scenarios: set.scenarios.map((one, index) =>
        index === 1 ? withTherapies({ ...patch, to: 57 }, { ...patch, from: 55 }) : one,
      ),
    };
    const rows = timelineRows({ ...input, set: moved, settled, held: 'therapies-0' });
    expect(rows[0]?.bars.map(({ from, to, before }) => [from, to, before?.to])).toEqual([
      [52, 57, 55],
      [55, undefined, undefined],
    ]);
  });

  it('merged bars tell at every age exactly what is taken', () => {
    const length = fc.option(fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(patch, oral), fc.integer({ min: 46, max: 70 }), length), { maxLength: 6 }),
        fc.integer({ min: 46, max: 90 }),
        (list, age) => {
          const scenario = withTherapies(
            ...list.map(([one, from, years]) =>
              years === null ? { ...one, from } : { ...one, from, to: from + years },
            ),
          );
          const taken = scenario.therapies.filter(({ from, to }) => from <= age && age < (to ?? Infinity));
          const bars = mergedBars(scenario, intermediate).filter(
            ({ from, to }) => from <= age && age < (to ?? Infinity),
          );
          expect(bars.map(({ label }) => label)).toEqual(taken.length === 0 ? [] : [intermediate.taken(taken)]);
        },
      ),
    );
  });
});

describe('where a bar is taken hold of', () => {
  const bars = fc.tuple(
    fc.double({ min: 0, max: 300, noNaN: true }),
    fc.double({ min: 3, max: 200, noNaN: true }),
    fc.double({ min: 0, max: 60, noNaN: true }),
    fc.double({ min: 3, max: 200, noNaN: true }),
  );

  it('ends of neighbors never overlap, and every part of a bar can be reached', () => {
    fc.assert(
      fc.property(bars, fc.constantFrom(MOUSE_REACH, FINGER_REACH), ([x, width, gap, next], reach) => {
        const [one, other] = [
          { x, width },
          { x: x + width + gap, width: next },
        ];
        const left = partExtents(one, [other], reach);
        const right = partExtents(other, [one], reach);
        expect(one.x + left.stop.left + left.stop.width).toBeLessThanOrEqual(other.x + right.start.left + 1e-9);
        expect(left.start.left + left.start.width).toBeLessThan(left.stop.left);
        expect(left.start.width).toBeGreaterThan(0);
      }),
    );
  });

  it('an end alone is as wide as it wants to be', () => {
    for (const reach of [MOUSE_REACH, FINGER_REACH]) {
      const { start, stop } = partExtents({ x: 0, width: 200 }, [], reach);
      expect([start.width, stop.width]).toEqual([reach.wide, reach.wide]);
    }
  });
});

describe('magnets', () => {
  it('draw an edge exactly to the nearest age within reach, else months', () => {
    const pull = (years: number) => pulled({ from: 52, to: 59 }, 'stop', years, [60.37, 65], END, 16);
    expect(pull(1.3)).toEqual({ years: 60.37 - 59, grain: 'exact', to: 60.37 });
    expect(pull(3)).toEqual({ years: 3, grain: 'month', to: null });
    expect(pulled({ from: 52, to: 59 }, 'whole', 8.3, [60.37], END, 16)).toMatchObject({
      to: 60.37,
      years: 60.37 - 52,
    });
  });

  it('are the edges of the others, the final period and the age line', () => {
    const scenario = withTherapies(patch, { ...oral, from: 53, to: 60 });
    expect([...magnetAges(scenario, 'therapies-0', 57)].sort()).toEqual([51, 53, 57, 60]);
  });
});

describe('ages in fields', () => {
  it('come back as they were, whatever their digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 110, noNaN: true }), (age) => {
        expect(readAge(ageText(age), age)).toEqual({ ok: true, age });
        const read = readAge(ageText(age));
        expect(read.ok && Math.abs(read.age - age) < 1e-3).toBe(true);
      }),
    );
  });

  it('are years and months; decimals and commas are read, nonsense is not', () => {
    expect(ageText(52.0833)).toEqual({ years: '52', months: '1' });
    expect(ageText(51.9999)).toEqual({ years: '52', months: '0' });
    expect(readAge({ years: '52', months: '6' })).toEqual({ ok: true, age: 52.5 });
    expect(readAge({ years: '52,5', months: '' })).toEqual({ ok: true, age: 52.5 });
    expect(readAge({ years: 'x', months: '0' })).toEqual({ ok: false, field: 'years' });
    expect(readAge({ years: '52', months: '13' })).toEqual({ ok: false, field: 'months' });
    expect(readAge({ years: '111', months: '0' })).toEqual({ ok: false, field: 'years' });
  });
});

describe('the form of an entry', () => {
  const presets = [
    'patch-50-oral-progesterone-200-cyclic',
    'patch-14-at-67',
    'denosumab-67-to-70',
    'patch-50-levonorgestrel-device',
  ];

  it('opened and applied changes nothing, for every entry of presets of all kinds', () => {
    for (const id of presets) {
      const { scenario } = findPreset(id)!;
      for (const { ref, entry } of entriesOf(scenario)) {
        const result = applyForm(scenario, ref, formOf(ref.list, entry, END));
        expect(result.ok && result.scenario).toEqual(scenario);
      }
    }
  });

  it('something new is what is not taken yet, on the ages of what is', () => {
    const form = newForm(withTherapies({ ...patch, from: 54, to: 60 }), END);
    expect(form).toMatchObject({ what: 'therapies:progesterone/oral', amount: '100', never: false });
    expect(form.from.years).toBe('54');
    expect(newForm(withTherapies(), END).what).toBe('therapies:estradiol/patch');
  });

  it('another product brings its own dose and schedule and keeps the ages; a level begins at the age line', () => {
    const form = newForm(withTherapies({ ...patch, from: 54, to: 60 }), END);
    const mpa = formForWhat(form, 'therapies:medroxyprogesterone-acetate/oral', 57, () => 1);
    expect(mpa).toMatchObject({ unit: 'mg/d', from: form.from, to: form.to });
    const level = formForWhat(form, 'levels:progesterone', 57, () => 0.8);
    expect(level).toMatchObject({ unit: 'ng/mL', amount: '0.8', never: true, from: { years: '57', months: '0' } });
    const added = applyForm(treated, null, level);
    expect(added.ok && added.scenario.levels).toEqual([
      { signal: 'progesterone', value: 0.8, unit: 'ng/mL', from: 57 },
    ]);
  });

  it('puts each problem to its field: what is no number, and what the gate refuses', () => {
    const form = formOf('therapies', oral, END);
    const fields = (changed: Partial<typeof form>) => {
      const result = applyForm(treated, { list: 'therapies', index: 1 }, { ...form, ...changed });
      return result.ok ? [] : result.problems.map(({ kind, field }) => [kind, field]);
    };
    expect(fields({ amount: 'much' })).toEqual([['not-a-number', 'amount']]);
    expect(fields({ amount: '1000000' })).toEqual([['refused', 'amount']]);
    expect(fields({ everyDay: false, days: '30', ofEvery: '28' })).toEqual([['refused', 'days']]);
    expect(fields({ never: false, to: { years: '50', months: '0' } })).toEqual([['refused', 'to']]);
    const twice = applyForm(
      { ...treated, levels: [{ signal: 'estradiol', value: 40, unit: 'pg/mL', from: 50 }] },
      null,
      {
        ...formForWhat(form, 'levels:estradiol', 55, () => 30),
      },
    );
    expect(!twice.ok && twice.problems[0]).toMatchObject({ kind: 'refused', field: 'from' });
  });
});

describe('words', () => {
  it('ages are years, months and days of life', () => {
    expect([52, 52.0833, 52.5, 51.9999, 52.0027].map(intermediate.age)).toEqual([
      '52',
      '52 y 1 mo',
      '52 y 6 mo',
      '52',
      '52 y 1 d',
    ]);
    expect(intermediate.duration(7.5)).toBe('7 years 6 months');
    expect(intermediate.duration(1)).toBe('1 year');
    expect(fundamentals.age(52.25)).toBe('52 and 3 months');
  });

  it('the course counts what stops', () => {
    const said = (scenario: Scenario): string => intermediate.course(courseFacts(scenario));
    expect(said(withTherapies())).toBe('No therapy: natural course.');
    expect(said(withTherapies(patch))).toBe('1 therapy from 52, never stopped.');
    expect(said(withTherapies({ ...patch, to: 59 }))).toBe('1 therapy ends at 59.');
    expect(said(withTherapies({ ...patch, to: 59 }, { ...oral, to: 59 }))).toBe('2 therapies end at 59.');
    expect(said(withTherapies({ ...patch, to: 59 }, { ...oral, to: 61 }, oral))).toBe(
      '1 of 3 therapies ends at 59, 1 ends at 61.',
    );
    // A stop after the run is none.
    expect(said(withTherapies({ ...patch, to: 100 }))).toBe('1 therapy from 52, never stopped.');
    const held = { ...withTherapies(), levels: [{ signal: 'estradiol' as const, value: 40, unit: 'pg/mL', from: 50 }] };
    expect(said(held)).toBe('No therapy, 1 signal set by hand.');
  });

  it('names differ by depth: plain, with the dose, with the whole schedule', () => {
    const cyclic: Therapy = { ...oral, dose: 200, days: 12, ofEvery: 28 };
    expect(fundamentals.entryName(cyclic)).toBe('Progesterone capsule');
    expect(intermediate.entryName(cyclic)).toBe('Oral progesterone 200 mg/d, 12 of 28 days');
    expect(academic.entryName(cyclic)).toBe('Oral micronized progesterone 200 mg/d, days 1–12 of 28, fed');
    expect(academic.entryName(patch)).toBe('Estradiol patch 50 µg/d, changed every 3.5 d');
    for (const words of [fundamentals, intermediate, academic])
      expect(words.entryName({ ...patch, dose: 900 })).toMatch(/extrapolated/);
  });

  it('no sentence advises', () => {
    const texts = JSON.stringify([intermediate, fundamentals, academic]);
    expect(texts).not.toMatch(/\b(should|recommend|must take|advis|better to)\b/i);
  });
});
