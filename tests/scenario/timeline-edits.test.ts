import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkScenario,
  defaultSet,
  duplicateEntry,
  endAge,
  type EntryRef,
  entryAt,
  findPreset,
  moveEntry,
  moveFinalPeriod,
  movedSpan,
  nearestMoment,
  PRESETS,
  readDocument,
  removeEntry,
  type Scenario,
  splitAge,
  splitEntry,
  usualProduct,
  usualSpan,
  withSpan,
  writeSet,
} from '../../src/scenario';
import { FORMULATIONS } from '../../src/pharmacology';
import { simulate } from '../../src/simulation';

const presetScenario = (id: string): Scenario => {
  const preset = findPreset(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return preset.scenario;
};
const treated = presetScenario('patch-50-oral-progesterone-100');
const PATCH: EntryRef = { list: 'therapies', index: 0 };
const held = (...spans: readonly (readonly [number, (number | undefined)?])[]): Scenario => ({
  ...treated,
  levels: spans.map(([from, to]) => ({
    signal: 'estradiol' as const,
    value: 40,
    unit: 'pg/mL',
    from,
    ...(to === undefined ? {} : { to }),
  })),
});
const level = (index: number): EntryRef => ({ list: 'levels', index });
const spanOf = (scenario: Scenario, ref: EntryRef): readonly [number | undefined, number | undefined] => [
  entryAt(scenario, ref)?.from,
  entryAt(scenario, ref)?.to,
];
const RUN = [46, 81] as const;
const anyAge = fc.double({ min: 46, max: 80.9, noNaN: true });
const anySpan = fc
  .tuple(anyAge, fc.option(fc.double({ min: 0.2, max: 30, noNaN: true })))
  .map(([from, length]) => (length === null ? { from } : { from, to: Math.min(80.95, from + length) }))
  .filter(({ from, to }) => to === undefined || to - from > 0.1);
const anyPart = fc.constantFrom('start' as const, 'whole' as const, 'stop' as const);
const anyGrain = fc.constantFrom('month' as const, 'day' as const);

describe('moving a span', () => {
  it('snaps to months of life, and to days where asked', () => {
    expect(movedSpan({ from: 52 }, 'start', 0.3, RUN)).toEqual({ from: nearestMoment(52.3) });
    expect(nearestMoment(52.3)).toBe(52.3333);
    expect(movedSpan({ from: 52 }, 'start', 3 / 365.25, RUN, 'day').from).toBeCloseTo(52 + 3 / 365.25, 3);
  });

  it('twelve months are a year, to the digit, whatever the age', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18, max: 100 }), (age) => {
        let now = age;
        for (let month = 0; month < 12; month += 1) now = nearestMoment(now + 1 / 12);
        expect(now).toBe(age + 1);
      }),
    );
  });

  it('never turns a span around, never leaves the run, and keeps its length when moved whole', () => {
    fc.assert(
      fc.property(
        anySpan,
        anyPart,
        fc.double({ min: -60, max: 60, noNaN: true }),
        anyGrain,
        (span, part, by, grain) => {
          const moved = movedSpan(span, part, by, RUN, grain);
          const [from, to] = [moved.from, moved.to ?? Number.POSITIVE_INFINITY];
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(Math.min(RUN[0], span.from) - 1e-4);
          expect(from).toBeLessThan(RUN[1]);
          if (part !== 'stop') expect(moved.to === undefined).toBe(span.to === undefined);
          if (part === 'whole' && span.to !== undefined) {
            expect(to - from).toBeCloseTo(span.to - span.from, 3);
            expect(to).toBeLessThanOrEqual(RUN[1] + 1e-4);
          }
          if (part === 'stop') expect(from).toBe(span.from);
          if (part === 'start') expect(moved.to).toBe(span.to);
        },
      ),
    );
  });

  it('a stop moved to the end of the run is none, and from there back again', () => {
    expect(movedSpan({ from: 52, to: 59 }, 'stop', 40, RUN)).toEqual({ from: 52 });
    expect(movedSpan({ from: 52 }, 'stop', -22, RUN)).toEqual({ from: 52, to: 59 });
  });
});

describe('moving an entry', () => {
  it('changes only its ages', () => {
    const { scenario, issues } = moveEntry(treated, PATCH, 'stop', -22, checkScenario);
    expect(issues).toEqual([]);
    expect(scenario).toEqual({ ...treated, therapies: [{ ...treated.therapies[0], to: 59 }, treated.therapies[1]] });
  });

  it('stops at a neighbor of the same signal and tells why, or jumps over it', () => {
    const both = held([52, 56], [60, 65]);
    const { scenario, issues } = moveEntry(both, level(0), 'stop', 6, checkScenario);
    expect(spanOf(scenario, level(0))).toEqual([52, 60]);
    expect(issues[0]?.expected).toMatch(/no overlap/);
    const whole = moveEntry(both, level(0), 'whole', 6, checkScenario);
    expect(spanOf(whole.scenario, level(0))).toEqual([56, 60]);
    expect(moveEntry(both, level(0), 'whole', 14, checkScenario)).toMatchObject({ issues: [] });
  });

  it('what passes is what the gate takes, for any move of any preset', () => {
    const entries = PRESETS.flatMap(({ scenario }) =>
      scenario.therapies.map((_, index) => ({ scenario, ref: { list: 'therapies' as const, index } })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...entries),
        anyPart,
        fc.double({ min: -40, max: 40, noNaN: true }),
        (entry, part, by) => {
          const { scenario } = moveEntry(entry.scenario, entry.ref, part, by, checkScenario);
          expect(checkScenario(scenario)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('an aromatase inhibitor is not moved before the final period, and the reason is told', () => {
    const scenario = presetScenario('anastrozole-at-60');
    const attempt = moveEntry(scenario, PATCH, 'start', -15, checkScenario);
    expect(spanOf(attempt.scenario, PATCH)[0]).toBe(scenario.person.ageAtFinalPeriod);
    expect(attempt.issues[0]?.expected).toMatch(/final period/);
  });

  it('an entry that is not there changes nothing', () => {
    const nowhere: EntryRef = { list: 'rates', index: 3 };
    expect(moveEntry(treated, nowhere, 'whole', 1, checkScenario).scenario).toBe(treated);
    expect(removeEntry(treated, nowhere)).toBe(treated);
    expect(splitEntry(treated, nowhere, 60)).toBe(treated);
    expect(withSpan(treated, PATCH, { from: 52 })).toBe(treated);
  });
});

describe('a split', () => {
  it('leaves two entries that meet, alike but for their ages', () => {
    const split = splitEntry(held([52, 60]), level(0), 55.52);
    expect(split.levels.map(({ from, to }) => [from, to])).toEqual([
      [52, 55.5],
      [55.5, 60],
    ]);
    expect(splitEntry(treated, PATCH, 60).therapies).toHaveLength(3);
    expect(splitEntry(treated, PATCH, 40)).toBe(treated);
    expect(splitAge({ ...treated.therapies[0]!, to: 60 }, 61)).toBeUndefined();
  });

  it('falls between two doses of a depot', () => {
    const scenario = presetScenario('denosumab-67-to-70');
    const [injections] = scenario.therapies;
    const at = splitAge(injections!, injections!.from + 0.8)!;
    expect((at - injections!.from) * 2).toBeCloseTo(2, 9);
  });

  const products = [
    ...new Set(
      PRESETS.flatMap(({ scenario }) => scenario.therapies.map((one) => JSON.stringify({ ...one, from: 0, to: 0 }))),
    ),
  ]
    .map((text) => JSON.parse(text) as Scenario['therapies'][number])
    .filter(({ unit }) => unit !== 'device');
  it.each(products.map((product) => [`${product.agent} ${product.route} ${product.days ?? ''}`, product] as const))(
    'alone moves no curve: %s',
    (_, { to: _to, ...product }) => {
      const scenario: Scenario = { ...treated, years: 20, therapies: [{ ...product, from: 53 }] };
      const split = splitEntry(scenario, PATCH, 57.3);
      expect(split.therapies).toHaveLength(2);
      const ages = { ages: Float64Array.from({ length: 21 }, (__, year) => 46 + year) };
      const [whole, parts] = [scenario, split].map((one) => simulate(one, ages).columns.LS_BMD_pct);
      whole!.forEach((value, index) => expect(parts![index]!).toBeCloseTo(value, 2));
    },
  );
});

describe('a copy', () => {
  it('follows an entry that stops, as long as it or as long as there is room', () => {
    const stopped = withSpan(treated, PATCH, { from: 52, to: 59 });
    expect(duplicateEntry(stopped, PATCH).therapies.map(({ from, to }) => [from, to])).toEqual([
      [52, 59],
      [59, 66],
      [52, undefined],
    ]);
    expect(duplicateEntry(held([52, 56], [58, 60]), level(0)).levels.map(({ from, to }) => [from, to])).toEqual([
      [52, 56],
      [56, 58],
      [58, 60],
    ]);
    expect(duplicateEntry(held([50, 70]), level(0)).levels[1]).toMatchObject({ from: 70 });
    expect(duplicateEntry(held([50, 70]), level(0)).levels[1]).not.toHaveProperty('to');
  });

  it('of a therapy that never stops lies over the same ages; of a held level there is none', () => {
    expect(duplicateEntry(treated, PATCH).therapies).toHaveLength(3);
    expect(duplicateEntry(held([52]), level(0))).toEqual(held([52]));
    expect(duplicateEntry(held([52, 56], [56, 60]), level(0))).toEqual(held([52, 56], [56, 60]));
  });

  it('is always one the gate takes', () => {
    fc.assert(
      fc.property(anySpan, anySpan, fc.boolean(), (one, other, first) => {
        const scenario = held([one.from, one.to], [other.from, other.to]);
        fc.pre(checkScenario(scenario).length === 0);
        expect(checkScenario(duplicateEntry(scenario, level(first ? 0 : 1)))).toEqual([]);
      }),
    );
  });
});

describe('the final period', () => {
  const set = defaultSet();

  it('moves for the same woman in all lines, or in one', () => {
    const all = moveFinalPeriod(set, 1, 53.04, 'all', checkScenario).set;
    expect(all.scenarios.map(({ person }) => person.ageAtFinalPeriod)).toEqual([53, 53, 53, 53]);
    expect(all.scenarios.map(({ therapies }) => therapies)).toEqual(set.scenarios.map(({ therapies }) => therapies));
    const one = moveFinalPeriod(set, 1, 48, 1, checkScenario).set;
    expect(one.scenarios.map(({ person }) => person.ageAtFinalPeriod)).toEqual([51, 48, 51, 51]);
  });

  it('stays inside what the format takes, and a set that stays the same is the same', () => {
    expect(moveFinalPeriod(set, 0, 90, 'all', checkScenario).set.scenarios[0]?.person.ageAtFinalPeriod).toBe(65);
    expect(moveFinalPeriod(set, 0, 51.01, 'all', checkScenario).set).toBe(set);
    expect(moveFinalPeriod(set, 0, Number.NaN, 'all', checkScenario).set).toBe(set);
  });

  it('all lines go as far as the one that must stop: an aromatase inhibitor holds it back, and says so', () => {
    const [first] = set.scenarios;
    const withInhibitor = { ...set, scenarios: [first!, { ...presetScenario('anastrozole-at-60'), name: 'x' }] };
    const { set: moved, issues } = moveFinalPeriod({ ...withInhibitor, focus: 0 }, 0, 64, 'all', checkScenario);
    expect(moved.scenarios.map(({ person }) => person.ageAtFinalPeriod)).toEqual([60, 60]);
    expect(issues.length).toBeGreaterThan(0);
    expect(readDocument(writeSet(moved)).ok).toBe(true);
  });
});

describe('something new', () => {
  it('has a usual dose and schedule for every product, which the gate takes after menopause', () => {
    for (const { agent, route, studiedRange } of FORMULATIONS) {
      const product = usualProduct(agent, route);
      expect(product).toBeDefined();
      const scenario = { ...treated, therapies: [{ ...product!, from: 60 }] };
      expect(checkScenario(scenario), `${agent} ${route}`).toEqual([]);
      expect(product!.dose).toBeGreaterThanOrEqual(studiedRange[0]);
      expect(product!.dose).toBeLessThanOrEqual(studiedRange[1]);
    }
    expect(usualProduct('estradiol', 'elsewhere')).toBeUndefined();
  });

  it('starts with what is already taken, else a year after the final period, always inside the run', () => {
    expect(usualSpan({ ...treated, therapies: [{ ...treated.therapies[0]!, from: 54, to: 60 }] })).toEqual({
      from: 54,
      to: 60,
    });
    const untreated = { ...treated, therapies: [] };
    expect(usualSpan(untreated)).toEqual({ from: 52 });
    const young = { ...untreated, person: { ...treated.person, age: 20 }, years: 10 };
    expect(usualSpan(young)).toEqual({ from: 20 });
    const old = { ...untreated, person: { ...treated.person, age: 70 }, years: 10 };
    expect(usualSpan(old).from).toBe(70);
    expect(endAge(old)).toBe(80);
  });
});
