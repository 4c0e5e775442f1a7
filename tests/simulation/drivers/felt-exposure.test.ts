import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentAt, segmentValue } from '../../../src/pharmacology';
import { type ExposureInterval, feltExposure } from '../../../src/simulation/drivers/felt-exposure';

const LAG = 45;
const feltAt = (segments: ReturnType<typeof feltExposure>, day: number): number => {
  const segment = segmentAt(segments, day);
  return segment === undefined ? 0 : segmentValue(segment, day);
};

/** Small exact steps of y' = (G − y)/τ, never below G. */
function stepped(intervals: readonly ExposureInterval[], end: number): (day: number) => number {
  const step = 0.01;
  const values = [0];
  let felt = 0;
  for (let index = 1; index * step <= end; index++) {
    const day = index * step;
    const interval = intervals.find(({ from, to }) => from < day && day <= to);
    const now = interval === undefined ? 0 : segmentValue(interval, day);
    felt = Math.max(now, now + (felt - now) * Math.exp(-step / LAG));
    values.push(felt);
  }
  return (day) => values[Math.round(day / step)]!;
}

const steady = (from: number, to: number, level: number): ExposureInterval => ({
  from,
  to,
  rates: [0],
  coefficients: [level],
});

describe('exposure as the ovary feels it', () => {
  it('rises at once and falls with the lag', () => {
    const felt = feltExposure([steady(0, 100, 2), steady(100, 3000, 0)], LAG);
    expect(feltAt(felt, 1)).toBe(2);
    expect(feltAt(felt, 99)).toBe(2);
    expect(feltAt(felt, 145)).toBeCloseTo(2 / Math.E, 12);
    expect(feltAt(felt, 2900)).toBe(0);
  });

  it('settles on a lower dose', () => {
    const felt = feltExposure([steady(0, 10, 3), steady(10, 4000, 1)], LAG);
    expect(feltAt(felt, 55)).toBeCloseTo(1 + 2 / Math.E, 12);
    expect(feltAt(felt, 3900)).toBe(1);
  });

  it('is zero without progestogens', () => {
    expect(feltAt(feltExposure([steady(0, 100, 0)], LAG), 50)).toBe(0);
  });

  it('agrees with small steps through depots given one after another, stopped and begun again', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ gap: fc.integer({ min: 20, max: 200 }), dose: fc.double({ min: 0, max: 3, noNaN: true }) }),
          {
            minLength: 1,
            maxLength: 5,
          },
        ),
        fc.double({ min: 0.005, max: 0.05, noNaN: true }),
        fc.double({ min: 0.1, max: 0.6, noNaN: true }),
        (doses, slow, fast) => {
          const intervals: ExposureInterval[] = [];
          let from = 0;
          let left = [0, 0];
          for (const { gap, dose } of doses) {
            left = [left[0]! + dose, left[1]! - dose];
            intervals.push({ from, to: from + gap, rates: [0, slow, fast], coefficients: [0.2, ...left] });
            left = [left[0]! * Math.exp(-slow * gap), left[1]! * Math.exp(-fast * gap)];
            from += gap;
          }
          const felt = feltExposure(intervals, LAG);
          const truth = stepped(intervals, from);
          for (let day = 1; day < from; day += 3.01) {
            expect(Math.abs(feltAt(felt, day) - truth(day))).toBeLessThan(2e-3);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
