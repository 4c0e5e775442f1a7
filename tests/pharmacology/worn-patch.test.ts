import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doseSources, levelCurve, type ScheduledTherapy } from '../../src/pharmacology';
import { resolveKinetics } from '../../src/pharmacology/kinetics/resolve';
import { integrateCompartments } from './compartments-ode';
import { formulationOf } from '../../src/pharmacology';
import { VALUES } from './values';

const FILTER = Math.LN2 / 24;
const WEIGHT = 82;
const PATCH: ScheduledTherapy = { agent: 'estradiol', route: 'patch', dose: 50, unit: 'ug/d', startDay: 0 };
const FADING = { 3.5: 'estradiolPatchFading', 7: 'estradiolPatchWeeklyFading' } as const;

type Worn = Pick<ScheduledTherapy, 'days' | 'ofEvery' | 'wearDays'>;

/** Flow from patches in the most literal way: which patch is on, since when, how far it has faded. */
function flowOf({ days, ofEvery, wearDays = 3.5 }: Worn, perDay: number): (hour: number, middle: number) => number {
  const fading = VALUES[FADING[wearDays]]!;
  const wear = wearDays * 24;
  const whole = (1 - Math.exp(-fading * wear)) / fading;
  return (hour, middle) => {
    const block = (ofEvery ?? 7) * 24;
    const inBlock = middle % block;
    if (days !== undefined && inBlock >= days * 24) return 0;
    const on = middle - inBlock + Math.floor(inBlock / wear) * wear;
    return ((perDay * wearDays) / whole) * Math.exp(-fading * (hour - on));
  };
}

const schedules: readonly Worn[] = [
  {},
  { wearDays: 7 },
  { days: 21, ofEvery: 28 },
  { days: 21, ofEvery: 28, wearDays: 7 },
  // The last patch comes off early.
  { days: 12, ofEvery: 28 },
  { days: 10, ofEvery: 14, wearDays: 7 },
  { days: 2, ofEvery: 5, wearDays: 7 },
];

describe.each(schedules)('patch worn $wearDays days, $days of $ofEvery', (worn) => {
  const [profile] = formulationOf(PATCH).analytes;
  const kinetics = resolveKinetics(profile!, 'ug/d', VALUES, WEIGHT, worn.wearDays);
  const flow = flowOf(worn, kinetics.arrives(50));
  const [source] = doseSources([{ ...PATCH, ...worn }], VALUES, WEIGHT).filter(
    ({ analyte }) => analyte === 'estradiol',
  );

  it('agrees with the differential equations from empty: level, occupancy, mean, and nothing is lost', () => {
    const days = source!.days;
    expect(days).toBe(worn.ofEvery ?? 7);
    const spinUp = Math.ceil(30 / days) * days;
    const way = { kind: 'flow', flow } as const;
    const points = integrateCompartments(kinetics.compartments!, [way], () => 0, FILTER, (spinUp + days) * 24, 40);
    const level = source!.level(Infinity);
    const occupancy = source!.level(FILTER);
    const peak = Math.max(...points.map((point) => point.level));
    for (const point of points.slice(spinUp * 24, -1)) {
      const day = Math.floor(point.hour / 24) % days;
      expect(Math.abs(level.at(day, point.hour % 24) - point.level) / peak).toBeLessThan(1e-8);
      expect(Math.abs(occupancy.at(day, point.hour % 24) - point.occupancy) / peak).toBeLessThan(1e-8);
    }
    for (const { dosed, remaining, eliminated } of points) {
      expect(Math.abs(dosed - remaining - eliminated)).toBeLessThan(1e-8 * Math.max(dosed, 1));
    }
    const [first, last] = [points[spinUp * 24]!, points.at(-1)!];
    const mean = (last.eliminated - first.eliminated) / kinetics.compartments!.clearance / days / 24;
    expect(source!.mean / mean).toBeCloseTo(1, 8);
  });

  it('what is released between two times is eliminated or in the body', () => {
    const { clearance, centralVolume } = kinetics.compartments!;
    const level = source!.level(Infinity);
    const at = (hour: number): number => {
      const day = Math.floor(hour / 24);
      return level.at(day % source!.days, hour - 24 * day);
    };
    const whole = fc.integer({ min: 0, max: source!.days * 2 - 2 });
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const [from, to] = [Math.min(a, b) * 12, (Math.max(a, b) + 1) * 12];
        // Simpson's rule over half days, between which patches change.
        let [released, gone] = [0, 0];
        const steps = ((to - from) / 12) * 120;
        const h = (to - from) / steps;
        for (let i = 0; i < steps; i++) {
          const [x, middle] = [from + i * h, from + (i + 0.5) * h];
          released += (h / 6) * (flow(x, middle) + 4 * flow(middle, middle) + flow(x + h, middle));
          gone += (h / 6) * clearance * (at(x) + 4 * at(middle) + at(x + h));
        }
        const change = centralVolume * (at(to) - at(from));
        expect(Math.abs(released - gone - change)).toBeLessThan(1e-8 * Math.max(released, gone, 1));
      }),
      { numRuns: 20 },
    );
  });
});

describe('patches', () => {
  const meanOf = (therapy: ScheduledTherapy): number => doseSources([therapy], VALUES, 70)[0]!.mean;

  it('worn to their end give exactly the dose on the label, at either wear', () => {
    for (const wearDays of [3.5, 7] as const) expect(meanOf({ ...PATCH, wearDays })).toBeCloseTo(50e3 / 24 / 54, 10);
    expect(meanOf({ ...PATCH, days: 21, ofEvery: 28 })).toBeCloseTo((0.75 * 50e3) / 24 / 54, 10);
  });

  it('taken off early have given more than their share, since the release fades', () => {
    const share = 12 / 28;
    const early = meanOf({ ...PATCH, days: 12, ofEvery: 28 }) / (share * meanOf(PATCH));
    expect(early).toBeGreaterThan(1);
    expect(early).toBeLessThan(1.05);
  });

  it('without fading are the even flow they were, and hardly fading ones come near it', () => {
    const even = { ...VALUES, estradiolPatchFading: 1e-6 };
    const level = doseSources([PATCH], even, 70)[0]!.level(Infinity);
    for (let day = 0; day < 7; day++) expect(level.at(day, 5) / (50e3 / 24 / 54)).toBeCloseTo(1, 4);
  });

  it('release as fast as the loss keeps the closed form finite and continuous', () => {
    const rate = 54 / 300;
    const at = (fading: number): number =>
      doseSources([PATCH], { ...VALUES, estradiolPatchFading: fading }, 70)[0]!
        .level(Infinity)
        .at(1, 3);
    expect(at(rate) / at(rate * (1 + 1e-5))).toBeCloseTo(1, 4);
    expect(at(rate) / at(rate * (1 - 1e-5))).toBeCloseTo(1, 4);
  });

  it('a curve over the week shows two humps of half-week patches and one of a weekly patch', () => {
    const hours = Array.from({ length: 168 }, (_, hour) => hour + 0.5);
    const humps = (wearDays: 3.5 | 7): number => {
      const { values } = levelCurve({ ...PATCH, wearDays }, hours, VALUES, 70)[0]!;
      return values.filter((value, i) => value > values.at(i - 1)! && value > values[(i + 1) % 168]!).length;
    };
    expect([humps(3.5), humps(7)]).toEqual([2, 1]);
  });

  it('begin on their own day of a block', () => {
    const shifted = doseSources([{ ...PATCH, days: 7, ofEvery: 28, startDay: 20 }], VALUES, 70)[0]!.level(Infinity);
    const plain = doseSources([{ ...PATCH, days: 7, ofEvery: 28 }], VALUES, 70)[0]!.level(Infinity);
    for (let day = 0; day < 28; day++) expect(shifted.at((day + 20) % 28, 7)).toBe(plain.at(day, 7));
  });
});
