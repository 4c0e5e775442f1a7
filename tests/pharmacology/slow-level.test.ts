import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doseDays, intervalDays, segmentAt, segmentValue, slowSources } from '../../src/pharmacology';
import { VALUES } from './values';

const DEPOT = { agent: 'medroxyprogesterone-acetate', route: 'depot-im', dose: 150, unit: 'mg/13wk' } as const;
const value = (id: string): number => VALUES[id]!;

/** Depot → blood by small exact steps of the two compartments; ng/mL. */
function stepped(doses: readonly { day: number; dose: number }[], end: number): (day: number) => number {
  const step = 0.001;
  const absorption = value('medroxyprogesteroneDepotAbsorption') * 24;
  const volume = value('medroxyprogesteroneDepotVolume');
  const elimination = (value('medroxyprogesteroneDepotClearance') * 24) / volume;
  const kept = Math.exp(-absorption * step);
  const left = Math.exp(-elimination * step);
  const gained = (absorption * (kept - left)) / (elimination - absorption);
  const levels = [0];
  let depot = 0;
  let level = 0;
  for (let index = 0; index * step < end; index++) {
    for (const { day, dose } of doses) if (Math.round(day / step) === index) depot += (dose * 1e3) / volume;
    level = level * left + depot * gained;
    depot *= kept;
    levels.push(level);
  }
  return (day) => levels[Math.round(day / step)]!;
}

describe('depots in real time', () => {
  it('are given at the start and after each interval until they stop', () => {
    expect(doseDays(0, 273, 91, Infinity)).toEqual([0, 91, 182]);
    expect(doseDays(0, 273.1, 91, Infinity)).toEqual([0, 91, 182, 273]);
    expect(doseDays(10, 1e9, 182.625, 400)).toEqual([10, 192.625, 375.25]);
    expect(doseDays(10, 1e9, 28, 10)).toEqual([]);
    expect(['mg/4wk', 'mg/13wk', 'mg/6mo', 'mg/d', 'device'].map(intervalDays)).toEqual([
      28,
      91,
      182.625,
      undefined,
      undefined,
    ]);
  });

  it('accumulate and wash out as a step-by-step integration does', () => {
    const therapy = { ...DEPOT, startAge: 0, stopAge: 300 };
    const [source] = slowSources([therapy], VALUES, 70, 2000);
    const truth = stepped(
      [0, 91, 182, 273].map((day) => ({ day, dose: 150 })),
      700,
    );
    for (const day of [0.5, 3, 30, 90.99, 91.5, 200, 272, 280, 400, 699]) {
      const level = segmentValue(segmentAt(source!.segments, day)!, day);
      expect(Math.abs(level / truth(day) - 1), `day ${day}`).toBeLessThan(1e-8);
    }
    expect(segmentValue(segmentAt(source!.segments, 3000)!, 3000)).toBe(0);
  });

  it('never jump at a dose', () => {
    const [source] = slowSources([{ ...DEPOT, startAge: 0, stopAge: 1000 }], VALUES, 70, 2000);
    const segments = source!.segments;
    segments.slice(1).forEach((segment, index) => {
      const before = segmentValue(segments[index]!, segment.from);
      expect(Math.abs(segmentValue(segment, segment.from) - before)).toBeLessThan(1e-6);
    });
  });

  it('add: two therapies give the sum of their levels', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 301, max: 900 }), (late, day) => {
        const one = { ...DEPOT, startAge: 0, stopAge: 400 };
        const two = { ...DEPOT, dose: 75, startAge: late, stopAge: 400 };
        const levelOf = (therapies: (typeof one | typeof two)[]): number =>
          slowSources(therapies, VALUES, 70, 2000).reduce(
            (sum, { segments }) => sum + segmentValue(segmentAt(segments, day)!, day),
            0,
          );
        expect(levelOf([one, two])).toBeCloseTo(levelOf([one]) + levelOf([two]), 12);
      }),
    );
  });
});

describe('the intrauterine system', () => {
  const DEVICE = { agent: 'levonorgestrel', route: 'intrauterine', dose: 1, unit: 'device' } as const;
  it('falls over years and is gone when it is removed', () => {
    const [source] = slowSources([{ ...DEVICE, startAge: 100, stopAge: 2000 }], VALUES, 70, 9000);
    const level = (day: number): number | undefined => {
      const segment = segmentAt(source!.segments, day);
      return segment === undefined ? undefined : segmentValue(segment, day);
    };
    expect(level(99)).toBeUndefined();
    expect(level(101)).toBeGreaterThan(level(1999)!);
    expect(level(1999)).toBeGreaterThan(0.1);
    expect(level(2000)).toBe(0);
  });
});
