import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJorgHip, JORG_HIP_LIMITS } from './jorg-hip';

const hip = await createJorgHip();
/** Density lost each year before menopause, share of that at 25. */
const YEARLY_LOSS = (1 - 0.96086) / 25;
const densityAt = (age: number, finalPeriodAge?: number): number => hip.ratio({ finalPeriodAge }, 25, age);

describe('total hip by Jörg 2022 for an untreated woman', () => {
  it.each([
    [1, '0.9962'],
    [2, '0.9889'],
    [5, '0.9618'],
    [10, '0.9226'],
    [20, '0.8608'],
  ])('final period at 50: after %d years the published ratio %s', (years, text) => {
    expect(hip.ratio({ finalPeriodAge: 50 }, 50, 50 + years).toFixed(4)).toBe(text);
  });

  it('before the final period density falls along a line, whenever that period comes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 25, max: 45, noNaN: true }),
        fc.option(fc.integer({ min: 46, max: 58 })),
        (age, end) => {
          expect(Math.abs(densityAt(age, end ?? undefined) - (1 - YEARLY_LOSS * (age - 25)))).toBeLessThan(1e-5);
        },
      ),
      { numRuns: 50, seed: 4 },
    );
  });

  it('the density lost after the final period does not depend on the age at it: the cells are at rest until then', () => {
    const lost = (finalPeriodAge: number, years: number): number =>
      densityAt(finalPeriodAge, finalPeriodAge) - densityAt(finalPeriodAge + years, finalPeriodAge);
    fc.assert(
      fc.property(fc.double({ min: 38, max: 58, noNaN: true }), fc.integer({ min: 1, max: 20 }), (age, years) => {
        expect(Math.abs(lost(age, years) - lost(50, years))).toBeLessThan(1e-7);
      }),
      { numRuns: 50, seed: 4 },
    );
  });

  it('ratios of adjoining spans multiply', () => {
    const woman = { finalPeriodAge: 51.4 };
    const whole = hip.ratio(woman, 49, 60);
    expect(Math.abs(hip.ratio(woman, 49, 53) * hip.ratio(woman, 53, 60) - whole)).toBeLessThan(1e-8);
  });

  it('refuses what the model does not cover', () => {
    for (const [from, to, end] of [
      [24, 30, 50],
      [60, 59, 50],
      [40, 45, 20],
      [Number.NaN, 50, 50],
      [50, Number.NaN, 50],
      [50, 60, Number.NaN],
    ] as const) {
      expect(() => hip.ratio({ finalPeriodAge: end }, from, to)).toThrow(RangeError);
    }
  });

  it('says what it cannot do', () => {
    for (const subject of ['Estrogen therapy', 'Denosumab', 'total hip']) {
      expect(JORG_HIP_LIMITS.join(' ')).toContain(subject);
    }
  });
});
