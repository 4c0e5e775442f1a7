import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CYCLE_DAYS,
  cycleProgesterone,
  dailyProfile,
  estradiolShape,
  OVULATORY_CYCLE,
  PHYSIOLOGY_PARAMETERS,
} from '../../src/physiology';
import { VALUES } from './values';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('records', () => {
  it('have unique ids, a value inside the range and a source', () => {
    expect(new Set(PHYSIOLOGY_PARAMETERS.map(({ id }) => id)).size).toBe(PHYSIOLOGY_PARAMETERS.length);
    for (const { value, range, source, id } of PHYSIOLOGY_PARAMETERS) {
      expect(id).toMatch(/^[a-z][A-Za-z]+$/);
      expect(value).toBeGreaterThanOrEqual(range[0]);
      expect(value).toBeLessThanOrEqual(range[1]);
      expect(source.length).toBeGreaterThan(8);
    }
  });
});

describe('cycle', () => {
  it('the measured profile has the published means (PK208)', () => {
    expect(OVULATORY_CYCLE.estradiol).toHaveLength(CYCLE_DAYS);
    expect(OVULATORY_CYCLE.progesterone).toHaveLength(CYCLE_DAYS);
    expect(sum(OVULATORY_CYCLE.estradiol) / CYCLE_DAYS).toBeCloseTo(99, -0.5);
    expect(sum(OVULATORY_CYCLE.progesterone) / CYCLE_DAYS).toBeCloseTo(3.9, 1);
    // Peaks on the days they were seen: estradiol on −1, progesterone on +7.
    expect(OVULATORY_CYCLE.estradiol[13]).toBe(249.2);
    expect(OVULATORY_CYCLE.progesterone[21]).toBe(12.68);
  });

  it('the estradiol shape has mean 1, the ovulatory cycle the mean of its record', () => {
    expect(sum(estradiolShape()) / CYCLE_DAYS).toBeCloseTo(1, 14);
    expect(sum(cycleProgesterone('ovulatory', VALUES)) / CYCLE_DAYS).toBeCloseTo(3.9, 13);
  });

  it('an anovulatory cycle has no luteal rise', () => {
    expect(new Set(cycleProgesterone('anovulatory', VALUES))).toEqual(new Set([0.235]));
  });

  it.each([0.2, 0.4, 0.5, 0.6, 1])('a short luteal phase keeps %d of the luteal area, lower and shorter', (area) => {
    const ovulatory = cycleProgesterone('ovulatory', VALUES);
    const short = cycleProgesterone('short-luteal', { ...VALUES, shortLutealArea: area });
    const luteal = (values: readonly number[]): number => sum(values.slice(13).map((value) => value - 0.235));
    expect(luteal(short) / luteal(ovulatory)).toBeCloseTo(area, 10);
    expect(short.slice(0, 13)).toEqual(ovulatory.slice(0, 13));
    const peak = Math.max(...short) / Math.max(...ovulatory);
    expect(Math.abs(peak - Math.sqrt(area))).toBeLessThan(0.06);
    const days = (values: readonly number[]): number => values.filter((value) => value > 3).length;
    expect(days(short)).toBeLessThanOrEqual(days(ovulatory));
  });

  it('a short luteal phase at half the area has the published peak and duration (PK226)', () => {
    const short = cycleProgesterone('short-luteal', VALUES);
    expect(Math.max(...short)).toBeGreaterThan(5);
    expect(Math.max(...short)).toBeLessThan(9.5);
    const days = short.filter((value) => value > 1).length;
    expect(days).toBeGreaterThanOrEqual(7);
    expect(days).toBeLessThanOrEqual(10);
  });
});

describe('daily profile behind a filter', () => {
  it('unfiltered it is the straight lines between days', () => {
    const profile = dailyProfile([0, 24, 12], Infinity);
    expect([profile.at(0, 6), profile.at(1, 12), profile.at(2, 0), profile.at(2, 12)]).toEqual([6, 18, 12, 6]);
    expect(profile.mean).toBe(12);
  });

  it('agrees with the differential equation in periodic steady state', () => {
    const values = cycleProgesterone('ovulatory', VALUES);
    const rate = Math.LN2 / 12;
    const profile = dailyProfile(values, rate);
    const raw = dailyProfile(values, Infinity);
    const stepsPerHour = 20;
    const h = 1 / stepsPerHour;
    let y = 0;
    for (let period = 0; period < 3; period++) {
      for (let day = 0; day < CYCLE_DAYS; day++) {
        for (let step = 0; step < 24 * stepsPerHour; step++) {
          const hour = step * h;
          if (period === 2 && step % 60 === 0) expect(Math.abs(profile.at(day, hour) - y)).toBeLessThan(1e-9);
          const f = (at: number, value: number): number => rate * (raw.at(day, at) - value);
          const k1 = f(hour, y);
          const k2 = f(hour + h / 2, y + (h / 2) * k1);
          const k3 = f(hour + h / 2, y + (h / 2) * k2);
          const k4 = f(hour + h, y + h * k3);
          y += (h / 6) * (k1 + 2 * k2 + 2 * k3 + k4);
        }
      }
    }
  });

  it('keeps the mean, is continuous, periodic, and never leaves the range of the profile', () => {
    const values = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.double({ min: 0.005, max: 2, noNaN: true }), (list, rate) => {
        const profile = dailyProfile(list, rate);
        const most = Math.max(...list);
        const hours = Array.from({ length: 240 }, (_, i) => (i + 0.5) / 10);
        const all = list.flatMap((_, day) => hours.map((hour) => profile.at(day, hour)));
        expect(Math.abs(sum(all) / all.length - profile.mean)).toBeLessThan(1e-3 * (most + 1e-9));
        expect(Math.max(...all)).toBeLessThanOrEqual(most * (1 + 1e-9) + 1e-12);
        expect(Math.min(...all)).toBeGreaterThanOrEqual(Math.min(...list) * (1 - 1e-9) - 1e-9 * most - 1e-12);
        list.forEach((_, day) => {
          const next = profile.at((day + 1) % list.length, 0);
          expect(Math.abs(profile.at(day, 24) - next)).toBeLessThan(1e-9 * (most + 1e-9));
        });
      }),
    );
  });
});
