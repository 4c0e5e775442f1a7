import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DoseSource, doseSources } from '../../../src/pharmacology';
import type { Therapy } from '../../../src/scenario/types';
import { simulate } from '../../../src/simulation';
import { estrogenBlock, forDaysAround } from '../../../src/simulation/drivers/estrogen-block';
import { regimenAverage, regimenAverages } from '../../../src/simulation/drivers/response-table';
import { patch, woman } from '../../support/scenarios';
import { DAYS_PER_YEAR } from '../../../src/units';
import { blockMeansAt, CAPSULE, driversOf, freeBody, PATCH, responsesAt, VALUES } from './values';

const sourcesOf = (...therapies: readonly Therapy[]): readonly DoseSource[] =>
  doseSources(
    therapies.map(({ from: _, ...one }) => ({ ...one, startDay: 0 })),
    VALUES,
    70,
  );
const block = (therapy: Therapy, days: number, ofEvery: number): Therapy => ({ ...therapy, days, ofEvery });

describe('the block of estrogen', () => {
  it('is followed when estrogen pauses for days, not when progesterone alone does', () => {
    expect(estrogenBlock(sourcesOf(PATCH))).toBeUndefined();
    expect(estrogenBlock(sourcesOf(PATCH, block(CAPSULE, 12, 28)))).toBeUndefined();
    expect(estrogenBlock(sourcesOf(block(PATCH, 5, 7)))).toBeUndefined();
    expect(estrogenBlock(sourcesOf(block(PATCH, 21, 28), CAPSULE))).toBe(28);
  });

  it('is the least common multiple of several, up to the longest period that is covered', () => {
    expect(estrogenBlock(sourcesOf(block(PATCH, 21, 28), block(PATCH, 10, 42)))).toBe(84);
    expect(estrogenBlock(sourcesOf(block(PATCH, 21, 28), block(PATCH, 10, 31)))).toBeUndefined();
  });
});

describe('a day read from the means of the days', () => {
  const days = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 40 });
  const read = (means: Float64Array, time: number): number => {
    let sum = 0;
    forDaysAround(means.length, time, (day, weight) => (sum += weight * means[day]!));
    return sum;
  };

  it('lies among the days around it, and goes on from block to block', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -200, max: 200 }), (values, day) => {
        const means = Float64Array.from(values);
        const at = (offset: number): number =>
          values[(((day + offset) % values.length) + values.length) % values.length]!;
        const noon = read(means, day + 0.5);
        expect(noon).toBeCloseTo((at(-1) + 4 * at(0) + at(1)) / 6, 12);
        expect(read(means, day + 0.3 + values.length)).toBeCloseTo(read(means, day + 0.3), 12);
      }),
    );
  });

  it('keeps the mean over the block, and follows a straight line exactly', () => {
    fc.assert(
      fc.property(days, (values) => {
        const means = Float64Array.from(values);
        const parts = 4;
        let sum = 0;
        for (let i = 0; i < values.length * parts; i++) sum += read(means, (i + 0.5) / parts);
        expect(sum / (values.length * parts)).toBeCloseTo(values.reduce((a, b) => a + b) / values.length, 12);
      }),
    );
    expect(
      read(
        Float64Array.from({ length: 20 }, (_, day) => day),
        9.8,
      ),
    ).toBeCloseTo(9.3, 12);
  });
});

describe('the days of a block', () => {
  const regimen = (...therapies: readonly Therapy[]) => ({
    therapies: therapies.map(({ from: _, ...one }) => ({ ...one, startDay: 0 })),
    held: {},
  });
  const context = { lutealKind: 'ovulatory', weightKg: 70, parameters: VALUES } as const;

  it('have together the mean of the whole', () => {
    const cyclic = regimen(block(PATCH, 21, 28), block(CAPSULE, 12, 28));
    const body = freeBody({ estradiol: 20, activity: 0.4, lutealShare: 0.7 });
    const whole = new Float64Array(3);
    regimenAverage(cyclic, true, context).average(body, whole);
    const each = regimenAverages(cyclic, true, context);
    expect(each).toHaveLength(28);
    const sum = [0, 0, 0];
    for (const { average } of each) {
      const out = new Float64Array(3);
      average(body, out);
      out.forEach((value, index) => (sum[index]! += value / each.length));
    }
    whole.forEach((value, index) => expect(sum[index]!).toBeCloseTo(value, 6));
  });

  it('are all known when the whole period is too long to be covered', () => {
    const odd = regimen(block(PATCH, 46, 84), block(CAPSULE, 17, 90));
    const each = regimenAverages(odd, false, context);
    expect(each).toHaveLength(84);
    for (const { points } of each) expect(points).toBe(each[0]!.points);
  });

  it('count also when the mean of estradiol is held by hand: its course keeps its shape', () => {
    const held = { ...regimen(block(PATCH, 21, 28)), held: { estradiol: 40 } };
    expect(regimenAverages(held, true, context)).toHaveLength(28);
  });

  it('let the response rise with the patch and fall without it', () => {
    const drivers = driversOf([block(PATCH, 21, 28)]);
    const start = 52 + (20 * 28) / DAYS_PER_YEAR;
    const [on] = responsesAt(drivers, start + 15 / DAYS_PER_YEAR);
    const [off] = responsesAt(drivers, start + 26 / DAYS_PER_YEAR);
    const [mean] = blockMeansAt(drivers, start, 28);
    expect(on).toBeGreaterThan(mean * 1.05);
    expect(off).toBeLessThan(mean * 0.9);
  });
});

describe('bone under estrogen in blocks', () => {
  it('loses more than under the same patch in equal shares, as pauses perforate', () => {
    const run = (schedule: Pick<Therapy, 'days' | 'ofEvery'>): number => {
      const therapies = [{ ...patch(50, 52), ...schedule }];
      const { columns } = simulate(woman({ person: { age: 52 }, years: 10, therapies }));
      return columns.LS_BMD_pct.at(-1)!;
    };
    const blocks = run({ days: 14, ofEvery: 28 });
    const finer = run({ days: 1, ofEvery: 2 });
    expect(blocks).toBeLessThan(finer - 0.2);
  });
});
