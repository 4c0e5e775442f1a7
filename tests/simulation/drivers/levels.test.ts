import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LevelOverride, LevelSignal } from '../../../src/scenario/types';
import { regimenAverage } from '../../../src/simulation/drivers/response-table';
import {
  CONJUGATED,
  driversOf,
  freeBody,
  MEDROXYPROGESTERONE,
  meansAt,
  ORAL_ESTRADIOL,
  ORAL_PROGESTERONE,
  PATCH,
  responsesAt,
  VALUES,
  WOMAN,
} from './values';

const SIGNALS = ['estradiol', 'progesterone', 'allopregnanolone'] as const;
const UNITS: Readonly<Record<LevelSignal, string>> = {
  estradiol: 'pg/mL',
  progesterone: 'ng/mL',
  allopregnanolone: 'nmol/L',
  'cortisol-tone': '1',
};
const hold = (signal: LevelSignal, value: number, from = 60, to?: number): LevelOverride => ({
  signal,
  value,
  unit: UNITS[signal],
  from,
  ...(to === undefined ? {} : { to }),
});
const REGIMENS = [[], [PATCH], [ORAL_ESTRADIOL, ORAL_PROGESTERONE], [{ ...ORAL_PROGESTERONE, days: 12, ofEvery: 28 }]];

describe('levels set by hand', () => {
  it.each(SIGNALS)('%s set to the mean it already has changes nothing, and is no switch', (signal) => {
    for (const therapies of REGIMENS) {
      const free = driversOf(therapies);
      const mean = meansAt(free, 80)[SIGNALS.indexOf(signal)]!;
      const held = driversOf(therapies, [hold(signal, mean, 75)]);
      expect(held.switchTimes).toEqual(free.switchTimes);
      expect(responsesAt(held, 82)).toEqual(responsesAt(free, 82));
    }
  });

  it.each(SIGNALS)(
    '%s near its own mean changes things in proportion: the held course is the computed one',
    (signal) => {
      const index = SIGNALS.indexOf(signal);
      for (const therapies of REGIMENS) {
        const context = { lutealKind: 'ovulatory', weightKg: 70, parameters: VALUES } as const;
        const scheduled = therapies.map((one) => ({ ...one, startDay: 0 }));
        const state = freeBody({ estradiol: 60, activity: 0.8, lutealShare: 0.4 });
        const mean =
          signal === 'estradiol'
            ? meansAt(driversOf(therapies), 80)[0] - 4.5 + 60
            : mixtureMean(signal, therapies.length);
        const free = new Float64Array(3);
        const held = new Float64Array(3);
        regimenAverage({ therapies: scheduled, held: {} }, true, context).average(state, free);
        if (mean === undefined) continue;
        regimenAverage({ therapies: scheduled, held: { [signal]: mean } }, true, context).average(state, held);
        expect(Math.abs(held[index]! / free[index]! - 1)).toBeLessThan(1e-9);
      }
      // Without therapy the mean over the mixture of cycle types is known on paper.
      function mixtureMean(what: string, therapyCount: number): number | undefined {
        if (therapyCount > 0) return undefined;
        const progesterone = 0.15 + (0.4 * 3.9 + 0.6 * 0.235 - 0.15) * 0.8;
        return what === 'progesterone' ? progesterone : 3.14 * (0.05 + 0.03 * 0.8 + 0.04 * progesterone);
      }
    },
  );

  it('shows the value that was set, from its start to just before its end', () => {
    const drivers = driversOf([PATCH], [hold('estradiol', 123, 60, 62)]);
    expect(meansAt(drivers, 61)[0]).toBe(123);
    expect(meansAt(drivers, 60)[0]).toBe(123);
    expect(meansAt(drivers, 62)[0]).toBeCloseTo(4.5 + 38.58, 1);
    expect(meansAt(drivers, 59.99)[0]).toBeCloseTo(4.5 + 38.58, 1);
  });

  it('keeps the shape: a held cycle has the responses of the same cycle with another mean', () => {
    const context = { lutealKind: 'ovulatory', weightKg: 70, parameters: VALUES } as const;
    const state = freeBody({ estradiol: 99, activity: 1, lutealShare: 1 });
    const held = new Float64Array(3);
    regimenAverage({ therapies: [], held: { progesterone: 7.8 } }, true, context).average(state, held);
    const doubled = new Float64Array(3);
    const parameters = { ...VALUES, ovulatoryProgesterone: 7.8, follicularProgesterone: 0.47 };
    regimenAverage({ therapies: [], held: {} }, true, { ...context, parameters }).average(state, doubled);
    expect(held[1]).toBeCloseTo(doubled[1]!, 12);
  });

  it('estradiol also gates progesterone; nothing else moves', () => {
    const free = responsesAt(driversOf([PATCH, ORAL_PROGESTERONE]), 70);
    const low = responsesAt(driversOf([PATCH, ORAL_PROGESTERONE], [hold('estradiol', 5)]), 70);
    expect(low[0]).toBeLessThan(0.1 * free[0]);
    expect(low[1]).toBeLessThan(0.1 * free[1]);
    expect(low[2]).toBeCloseTo(free[2], 12);
    const none = responsesAt(driversOf([PATCH, ORAL_PROGESTERONE], [hold('estradiol', 0)]), 70);
    expect(none[0]).toBeCloseTo(0, 9);
    expect(none[1]).toBeCloseTo(0, 9);
  });

  it('progesterone leaves allopregnanolone as computed, and progestins as they are', () => {
    const free = driversOf([CONJUGATED, MEDROXYPROGESTERONE]);
    const held = driversOf([CONJUGATED, MEDROXYPROGESTERONE], [hold('progesterone', 0)]);
    expect(responsesAt(held, 70)[0]).toBeCloseTo(responsesAt(free, 70)[0], 12);
    expect(responsesAt(held, 70)[2]).toBeCloseTo(responsesAt(free, 70)[2], 12);
    expect(meansAt(held, 70)[2]).toBe(meansAt(free, 70)[2]);
    // The progestin is what is left.
    expect(responsesAt(held, 70)[1]).toBeGreaterThan(0.9 * responsesAt(free, 70)[1]);
    expect(responsesAt(held, 70)[1]).toBeLessThan(responsesAt(free, 70)[1]);
  });

  it('where the computed course is nothing, the value is held constant', () => {
    const parameters = { ...VALUES, postmenopausalAllopregnanolone: 0, allopregnanoloneConversion: 0 };
    const held = driversOf([], [hold('allopregnanolone', 8, 80)], { parameters });
    expect(responsesAt(held, 89)[2]).toBeCloseTo(0.5, 9);
  });

  it('more of a signal means more response', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SIGNALS),
        fc.double({ min: 0.1, max: 90, noNaN: true }),
        fc.double({ min: 1.01, max: 4, noNaN: true }),
        fc.double({ min: 40, max: 85, noNaN: true }),
        (signal, value, factor, age) => {
          const index = SIGNALS.indexOf(signal);
          const response = (level: number): number =>
            responsesAt(driversOf([PATCH], [hold(signal, level, 30)]), age)[index]!;
          expect(response(value * factor)).toBeGreaterThan(response(value));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('before menopause a held level keeps cycling about its mean', () => {
    // A cycling level of mean 20 has another response than a constant one (Hill is curved there).
    const cycling = responsesAt(driversOf([], [hold('estradiol', 20, 25)], { person: WOMAN }), 30)[0];
    const { estradiolHalfMaximal, estradiolHillExponent } = VALUES;
    const constant = 1 / (1 + (estradiolHalfMaximal! / 20) ** estradiolHillExponent!);
    expect(Math.abs(cycling - constant)).toBeGreaterThan(0.02);
    // After menopause there is no shape left.
    const flat = responsesAt(driversOf([], [hold('estradiol', 20, 25)]), 85)[0];
    expect(flat).toBeCloseTo(constant, 9);
  });
});
