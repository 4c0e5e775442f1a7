import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regimenAverage } from '../../../src/simulation/drivers/response-table';
import { representativeDays } from '../../../src/simulation/drivers/common-period';
import { freeBody, VALUES } from './values';

describe('days that stand for the common period', () => {
  it('up to 784 days are all of them', () => {
    expect(representativeDays([])).toEqual([0]);
    expect(representativeDays([28, 7, 1])).toEqual(Array.from({ length: 28 }, (_, day) => day));
    expect(representativeDays([28, 91])).toHaveLength(364);
    expect(representativeDays([28, 27])).toHaveLength(756);
  });

  it('beyond, meet each phase of the longest period equally often and of the others nearly so', () => {
    const period = fc.integer({ min: 2, max: 366 });
    fc.assert(
      fc.property(period, period, (one, other) => {
        const days = representativeDays([one, other]);
        expect(days.length).toBeLessThan(784 + 366);
        expect(new Set(days).size).toBe(days.length);
        const longest = Math.max(one, other);
        const counts = new Array<number>(longest).fill(0);
        for (const day of days) counts[day % longest]!++;
        expect(new Set(counts).size).toBe(1);
      }),
    );
  });

  it('beyond, can meet each phase of another period equally often', () => {
    const days = representativeDays([30, 31, 84], 84);
    const counts = new Array<number>(84).fill(0);
    for (const day of days) counts[day % 84]!++;
    expect(new Set(counts).size).toBe(1);
  });

  it.each([
    [27, 28, 1e-9],
    [31, 30, 0.02],
    [365, 28, 0.02],
  ])('give the mean response of blocks of %i and %i days to %d', (one, other, tolerance) => {
    const context = { lutealKind: 'anovulatory', weightKg: 70, parameters: VALUES } as const;
    const state = freeBody({ estradiol: 4.5, activity: 0, lutealShare: 0 });
    const meanResponses = (startDay: number): Float64Array => {
      const therapies = [
        {
          agent: 'estradiol',
          route: 'patch',
          dose: 50,
          unit: 'ug/d',
          days: Math.round(0.7 * one),
          ofEvery: one,
          startDay,
        },
        { agent: 'progesterone', route: 'oral', dose: 200, unit: 'mg/d', days: 12, ofEvery: other, startDay: 0 },
      ];
      const out = new Float64Array(3);
      regimenAverage({ therapies, held: {} }, false, context).average(state, out);
      return out;
    };
    // The true mean cannot depend on which of all phases comes first; each start samples other days.
    const starts = [0, 1, 2, 5, 11].map(meanResponses);
    for (const index of [0, 1, 2]) {
      const values = starts.map((out) => out[index]!);
      expect(Math.max(...values) / Math.min(...values) - 1).toBeLessThan(tolerance);
    }
  });
});
