import { describe, expect, it } from 'vitest';
import type { Therapy } from '../../../src/scenario/types';
import { regimenAt, scheduleOrigin } from '../../../src/simulation/drivers/regimen';
import { DAYS_PER_YEAR } from '../../../src/units';
import { blockMeansAt, CAPSULE, driversOf, PATCH } from './values';

const END = 90 * DAYS_PER_YEAR;
const half = (therapy: Therapy, from: number): Therapy => ({ ...therapy, days: 14, ofEvery: 28, from });

describe('schedules on whole days', () => {
  it('count from the first start of a therapy that is not taken every day, within the run', () => {
    expect(scheduleOrigin([PATCH], END)).toBe(0);
    expect(scheduleOrigin([PATCH, half(CAPSULE, 55), half(CAPSULE, 53)], END)).toBe(53 * DAYS_PER_YEAR);
    expect(scheduleOrigin([half(CAPSULE, 91)], END)).toBe(0);
  });

  it('keep the distance of their starts, rounded to days, within the block', () => {
    const later = 52 + 43.4 / DAYS_PER_YEAR;
    const therapies = [half(PATCH, 52), half(CAPSULE, later)];
    const regimen = regimenAt(60 * DAYS_PER_YEAR, therapies, [], scheduleOrigin(therapies, END));
    const starts = regimen.therapies.map(({ route, startDay }) => [route, startDay]);
    expect(Object.fromEntries(starts)).toEqual({ patch: 0, 'vaginal-capsule': 15 });
  });

  it('progesterone beside estrogen acts more than progesterone in the pauses', () => {
    const together = blockMeansAt(driversOf([half(PATCH, 52), half(CAPSULE, 52)]), 70, 28);
    const apart = blockMeansAt(driversOf([half(PATCH, 52), half(CAPSULE, 52 + 14 / DAYS_PER_YEAR)]), 70, 28);
    expect(together[1]).toBeGreaterThan(1.5 * apart[1]);
    expect(together[0]).toBeCloseTo(apart[0], 9);
    expect(together[2]).toBeCloseTo(apart[2], 9);
  });
});
