import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LevelOverride, Person, Therapy } from '../../../src/scenario/types';
import { buildDrivers } from '../../../src/simulation/drivers';
import { bodyAt } from '../../../src/simulation/drivers/body-at';
import { createMemo } from '../../../src/simulation/drivers/memo';
import { regimenAt } from '../../../src/simulation/drivers/regimen';
import { regimenAverage } from '../../../src/simulation/drivers/response-table';
import { DAYS_PER_YEAR } from '../../../src/units';
import {
  CAPSULE,
  CONJUGATED,
  CREAM,
  driversOf,
  freeBody,
  inputOf,
  meansAt,
  MEDROXYPROGESTERONE,
  ORAL_ESTRADIOL,
  ORAL_PROGESTERONE,
  PATCH,
  responsesAt,
  VALUES,
  WOMAN,
} from './values';

const SURGERY: Person = { ...WOMAN, age: 44, ageAtFinalPeriod: 45, menopause: 'surgical' };
const days = (years: number): number => years * DAYS_PER_YEAR;

describe('reference', () => {
  it('is what an ovulatory woman far from menopause has, and estrogen there is nearly saturated', () => {
    const drivers = driversOf([]);
    const { estrogen, progesterone, allopregnanolone } = drivers.reference;
    const [e, p, a] = responsesAt(drivers, 22);
    expect(e).toBeCloseTo(estrogen, 9);
    expect(p).toBeCloseTo(progesterone, 7);
    expect(a).toBeCloseTo(allopregnanolone, 7);
    expect(meansAt(drivers, 22)[0]).toBeCloseTo(99, 10);
    expect(meansAt(drivers, 22)[1]).toBeCloseTo(3.9, 6);
    expect(meansAt(drivers, 22)[2]).toBeCloseTo(3.14 * (0.08 + 0.04 * 3.9), 6);
  });

  it('is the same for every woman', () => {
    const other = driversOf([PATCH], [], { person: { ...SURGERY, cycle: 'anovulatory', weightKg: 120 } });
    expect(other.reference).toEqual(driversOf([]).reference);
  });
});

describe('tables against the averages they stand for', () => {
  const cases: readonly [string, Person, readonly Therapy[], readonly LevelOverride[]][] = [
    ['natural, no therapy', WOMAN, [], []],
    ['short luteal phases', { ...WOMAN, cycle: 'short-luteal' }, [], []],
    ['surgery', SURGERY, [], []],
    [
      'surgery with therapy before and after',
      SURGERY,
      [
        { ...ORAL_ESTRADIOL, from: 44 },
        { ...CREAM, from: 44.5 },
      ],
      [],
    ],
    [
      'insufficiency',
      { ...WOMAN, ageAtFinalPeriod: 34, menopause: 'ovarian-insufficiency' },
      [{ ...PATCH, from: 33 }],
      [],
    ],
    [
      'cyclic through the transition',
      WOMAN,
      [
        { ...ORAL_PROGESTERONE, days: 12, ofEvery: 28, from: 47 },
        { ...PATCH, from: 49 },
      ],
      [],
    ],
    [
      'progesterone held through the transition',
      WOMAN,
      [],
      [{ signal: 'progesterone', value: 5, unit: 'ng/mL', from: 45 }],
    ],
    [
      'allopregnanolone and estradiol held',
      WOMAN,
      [ORAL_PROGESTERONE],
      [
        { signal: 'allopregnanolone', value: 30, unit: 'nmol/L', from: 48, to: 60 },
        { signal: 'estradiol', value: 40, unit: 'pg/mL', from: 50 },
      ],
    ],
  ];
  it.each(cases)('%s: within 1e-7 at any age, the cycle resolved everywhere', (_, person, therapies, levels) => {
    const drivers = buildDrivers(inputOf(therapies, levels, { person }));
    const intermittent = therapies.find(({ ofEvery }) => ofEvery !== undefined);
    const origin = intermittent === undefined ? 0 : days(intermittent.from);
    const out = new Float64Array(3);
    const ages = [
      20.01, 30, 41.3, 44.99, 45.001, 45.01, 45.03, 45.2, 47.7, 49.1, 50.2, 50.9, 51.1, 51.6, 52.4, 53.3, 54.7, 57, 62,
      75, 89.9,
    ];
    for (const age of ages) {
      const day = days(age);
      const regimen = regimenAt(day, therapies, levels, origin);
      const context = { lutealKind: person.cycle, weightKg: person.weightKg, parameters: VALUES };
      regimenAverage(regimen, true, context).average(bodyAt(inputOf(therapies, levels, { person }), day).body, out);
      responsesAt(drivers, age).forEach((value, i) => {
        expect(Math.abs(value - out[i]!), `response ${i} at ${age}`).toBeLessThan(1e-7 * Math.max(out[i]!, 0.01));
      });
    }
  });
});

describe('pieces', () => {
  it('switch where therapies, held levels and surgery begin or end, strictly inside the run', () => {
    const level: LevelOverride = { signal: 'estradiol', value: 50, unit: 'pg/mL', from: 60, to: 62 };
    const cortisol: LevelOverride = { signal: 'cortisol-tone', value: 1.5, unit: '1', from: 55 };
    const { switchTimes } = driversOf(
      [
        { ...PATCH, to: 57 },
        { ...CREAM, from: 52, to: 95 },
      ],
      [level, cortisol],
    );
    expect(switchTimes).toEqual([52, 57, 60, 62].map(days));
    expect(driversOf([], [], { person: SURGERY }).switchTimes).toEqual([days(45)]);
    expect(driversOf([{ ...PATCH, from: 91 }]).switchTimes).toEqual([]);
  });

  it('a therapy that ends and goes on unchanged is no switch', () => {
    expect(
      driversOf([
        { ...PATCH, to: 57 },
        { ...PATCH, from: 57 },
      ]).switchTimes,
    ).toEqual([days(52)]);
  });

  it('a switch time belongs to the piece it begins; the entered piece is read to its very end', () => {
    const drivers = driversOf([PATCH]);
    const day = days(52);
    expect([drivers.pieceAt(day - 1e-6), drivers.pieceAt(day)]).toEqual([0, 1]);
    const out = new Float64Array(3);
    drivers.enterPiece(0);
    drivers.responses(day, out);
    const before = out[0]!;
    drivers.enterPiece(1);
    drivers.responses(day, out);
    expect(out[0]! - before).toBeGreaterThan(0.5);
    expect(() => drivers.enterPiece(2)).toThrow('piece 2');
  });

  it('at surgery the left side is premenopausal, the right side has no luteal cycles any more', () => {
    const drivers = driversOf([], [], { person: SURGERY });
    const out = new Float64Array(3);
    drivers.enterPiece(0);
    drivers.responses(days(45), out);
    expect(out[1]).toBeCloseTo(drivers.reference.progesterone, 9);
    drivers.enterPiece(1);
    drivers.responses(days(45), out);
    expect(out[0]).toBeCloseTo(drivers.reference.estrogen, 9);
    expect(out[1]!).toBeLessThan(0.3 * drivers.reference.progesterone);
  });
});

describe('responses', () => {
  it('lie between 0 and 1, progesterone never above its gate', () => {
    const therapy = fc.constantFrom(
      PATCH,
      ORAL_ESTRADIOL,
      CONJUGATED,
      ORAL_PROGESTERONE,
      CAPSULE,
      CREAM,
      MEDROXYPROGESTERONE,
    );
    const kind = fc.constantFrom('natural' as const, 'surgical' as const, 'ovarian-insufficiency' as const);
    fc.assert(
      fc.property(
        fc.array(therapy, { maxLength: 3 }),
        kind,
        fc.double({ min: 20, max: 89, noNaN: true }),
        (list, menopause, age) => {
          const [e, p, a] = responsesAt(driversOf(list, [], { person: { ...WOMAN, menopause } }), age);
          for (const value of [e, p, a]) expect(value).toBeGreaterThanOrEqual(0);
          for (const value of [e, p, a]) expect(value).toBeLessThanOrEqual(1);
          expect(p).toBeLessThanOrEqual(e + 1e-9);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('the order of therapies does not matter, to the last digit', () => {
    const list = [0.1, 0.2, 0.3].map((dose) => ({ ...ORAL_ESTRADIOL, dose }));
    const fresh = (therapies: readonly Therapy[]) => buildDrivers(inputOf(therapies), createMemo(50));
    expect(responsesAt(fresh([...list].reverse()), 56)).toEqual(responsesAt(fresh(list), 56));
    const remembered = createMemo<never>(50);
    buildDrivers(inputOf([PATCH, CREAM]), remembered);
    expect(buildDrivers(inputOf([CREAM, PATCH]), remembered).statistics.nodes).toBe(0);
  });

  it('what is remembered changes nothing', () => {
    const remembered = createMemo<never>(500);
    const list = [{ ...PATCH, from: 50 }, ORAL_PROGESTERONE];
    const first = buildDrivers(inputOf(list), remembered);
    const again = buildDrivers(inputOf(list), remembered);
    const forgetful = buildDrivers(inputOf(list), createMemo(1));
    expect(first.statistics.nodes).toBeGreaterThan(0);
    expect(again.statistics.nodes).toBe(0);
    for (const age of [30, 50.5, 51, 52.5, 70]) {
      expect(responsesAt(again, age)).toEqual(responsesAt(first, age));
      expect(responsesAt(forgetful, age)).toEqual(responsesAt(first, age));
    }
  });

  it('a later start date reuses every table', () => {
    const remembered = createMemo<never>(500);
    buildDrivers(inputOf([PATCH]), remembered);
    expect(buildDrivers(inputOf([{ ...PATCH, from: 52.3 }]), remembered).statistics.nodes).toBe(0);
  });

  it('a woman of another weight is not given the tables of the first, without therapy she is', () => {
    const remembered = createMemo<never>(500);
    const heavy = { ...WOMAN, weightKg: 120 };
    buildDrivers(inputOf([PATCH]), remembered);
    const own = buildDrivers(inputOf([PATCH], [], { person: heavy }), createMemo(50));
    expect(responsesAt(buildDrivers(inputOf([PATCH], [], { person: heavy }), remembered), 60)).toEqual(
      responsesAt(own, 60),
    );
    buildDrivers(inputOf([]), remembered);
    expect(buildDrivers(inputOf([], [], { person: heavy }), remembered).statistics.nodes).toBe(0);
  });

  it('doses of one agent add: two patches of 25 are one of 50', () => {
    const half = { ...PATCH, dose: 25 };
    responsesAt(driversOf([half, half]), 56).forEach((value, i) => {
      expect(value).toBeCloseTo(responsesAt(driversOf([PATCH]), 56)[i]!, 12);
    });
  });

  it('a lighter woman has higher levels', () => {
    const light = meansAt(driversOf([PATCH], [], { person: { ...WOMAN, weightKg: 50 } }), 80);
    const heavy = meansAt(driversOf([PATCH], [], { person: { ...WOMAN, weightKg: 100 } }), 80);
    expect((light[0] - 4.5) / (heavy[0] - 4.5)).toBeCloseTo(2 ** 0.75, 9);
  });

  it('ovulatory disturbance costs progesterone and leaves estrogen as it is', () => {
    const at = (cycle: Person['cycle']) => responsesAt(driversOf([], [], { person: { ...WOMAN, cycle } }), 35);
    expect(at('anovulatory')[0]).toBeCloseTo(at('ovulatory')[0], 12);
    expect(at('anovulatory')[1]).toBeLessThan(0.25 * at('ovulatory')[1]);
    expect(at('short-luteal')[1]).toBeLessThan(at('ovulatory')[1]);
    expect(at('short-luteal')[1]).toBeGreaterThan(at('anovulatory')[1]);
  });

  it('mixed cycles: shares sum to one, the mixture lies on the line between its cycle types', () => {
    const context = { lutealKind: 'ovulatory', weightKg: 70, parameters: VALUES } as const;
    const { average } = regimenAverage({ therapies: [], held: {} }, true, context);
    const at = (lutealShare: number): Float64Array => {
      const out = new Float64Array(3);
      average(freeBody({ estradiol: 90, activity: 0.97, lutealShare }), out);
      return out;
    };
    const [none, all] = [at(0), at(1)];
    for (const share of [0.1, 0.5, 0.83]) {
      at(share).forEach((value, i) => expect(value).toBeCloseTo(share * all[i]! + (1 - share) * none[i]!, 12));
    }
  });

  it('medroxyprogesterone acts at the progesterone receptor, gives no allopregnanolone and is not shown as progesterone', () => {
    const without = driversOf([CONJUGATED]);
    const with25 = driversOf([CONJUGATED, MEDROXYPROGESTERONE]);
    expect(responsesAt(with25, 60)[1]).toBeGreaterThan(5 * responsesAt(without, 60)[1]);
    // Her ovary, all but silent at 60, feels the progestin in the tenth digit.
    expect(responsesAt(with25, 60)[2]).toBeCloseTo(responsesAt(without, 60)[2], 9);
    meansAt(with25, 60).forEach((mean, i) => expect(mean).toBeCloseTo(meansAt(without, 60)[i]!, 8));
  });

  it('oral progesterone gives at least five times the allopregnanolone of cream at like mean progesterone', () => {
    const none = meansAt(driversOf([PATCH]), 60);
    const oral = meansAt(driversOf([PATCH, ORAL_PROGESTERONE]), 60);
    const perMilligram = (meansAt(driversOf([PATCH, CREAM]), 60)[1] - none[1]) / 40;
    const dose = (oral[1] - none[1]) / perMilligram;
    const cream = meansAt(driversOf([PATCH, { ...CREAM, dose }]), 60);
    expect(cream[1]).toBeCloseTo(oral[1], 10);
    expect((oral[2] - none[2]) / (cream[2] - none[2])).toBeGreaterThan(5);
    expect(responsesAt(driversOf([PATCH, ORAL_PROGESTERONE]), 60)[2]).toBeGreaterThan(
      responsesAt(driversOf([PATCH, { ...CREAM, dose }]), 60)[2],
    );
  });

  it('refuses what it cannot compute', () => {
    expect(() => driversOf([{ ...PATCH, route: 'gel' }])).toThrow('gel');
    expect(() => driversOf([], [], { parameters: {} })).toThrow('expected a finite number');
  });
});
