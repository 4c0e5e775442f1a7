import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifeStage } from '../../src/physiology';
import { DAYS_PER_YEAR } from '../../src/units';
import { VALUES } from './values';

const natural = lifeStage({ ageAtFinalPeriod: 51, menopause: 'natural' }, VALUES);
const surgical = lifeStage({ ageAtFinalPeriod: 45, menopause: 'surgical' }, VALUES);
const years = (value: number): number => value * DAYS_PER_YEAR;

describe('natural menopause', () => {
  it('follows the logistic of ln E2: premenopausal, halfway in the logarithm at the final period, postmenopausal', () => {
    expect(natural.estradiol(years(-30))).toBeCloseTo(99, 10);
    expect(natural.estradiol(0)).toBeCloseTo(Math.sqrt(99 * 4.5), 10);
    expect(natural.estradiol(years(30))).toBeCloseTo(4.5, 10);
    for (const t of [-3, -1, 0.4, 2]) {
      const a = 1 / (1 + Math.exp(t / 0.55));
      expect(natural.activity(years(t))).toBeCloseTo(a, 12);
      expect(Math.log(natural.estradiol(years(t)))).toBeCloseTo(Math.log(4.5) + Math.log(99 / 4.5) * a, 10);
    }
  });

  it('meets the published transition: population means (PK215) and shares of luteal cycles (PK221)', () => {
    // Immunoassay means 64.5 at −2 y; model is on the mass-spectrometry scale and near the premenopausal level there.
    expect(natural.estradiol(years(-2))).toBeGreaterThan(64.5);
    expect(natural.estradiol(years(2))).toBeLessThan(21);
    expect(natural.lutealShare(years(-5))).toBeCloseTo(0.879, 2);
    expect(natural.lutealShare(years(-0.5))).toBeCloseTo(0.228, 1);
  });

  it('loses progesterone before estradiol, and both only fall', () => {
    expect(natural.lutealShare(years(-2.2))).toBeCloseTo(0.5, 12);
    expect(natural.activity(years(-2.2))).toBeGreaterThan(0.98);
    const year = fc.double({ min: -40, max: 40, noNaN: true });
    fc.assert(
      fc.property(year, year, (one, other) => {
        const [early, late] = [years(Math.min(one, other)), years(Math.max(one, other))];
        expect(natural.estradiol(late)).toBeLessThanOrEqual(natural.estradiol(early));
        expect(natural.lutealShare(late)).toBeLessThanOrEqual(natural.lutealShare(early));
        expect(natural.activity(late)).toBeLessThanOrEqual(natural.activity(early));
      }),
    );
  });

  it('ovarian insufficiency is the same course, early', () => {
    const early = lifeStage({ ageAtFinalPeriod: 35, menopause: 'ovarian-insufficiency' }, VALUES);
    expect(early.finalPeriod).toBe(years(35));
    expect(early.surgical).toBe(false);
    for (const t of [-4, 0, 1]) expect(early.estradiol(years(t))).toBe(natural.estradiol(years(t)));
  });
});

describe('surgical menopause', () => {
  it('is premenopausal until surgery', () => {
    for (const day of [-years(20), -1, -1e-6]) {
      expect(surgical.estradiol(day)).toBe(99);
      expect(surgical.lutealShare(day)).toBe(1);
      expect(surgical.activity(day)).toBe(1);
    }
  });

  it('falls by half every two days towards the postmenopausal level; luteal cycles end at once', () => {
    expect(surgical.estradiol(0)).toBe(99);
    expect(surgical.estradiol(2)).toBeCloseTo(4.5 + 94.5 / 2, 10);
    expect(surgical.estradiol(20)).toBeCloseTo(4.5 + 94.5 / 1024, 10);
    expect(surgical.lutealShare(0)).toBe(0);
  });
});

it('a missing number is named, not computed with', () => {
  const { ovarianDeclineYears, ...rest } = VALUES;
  expect(ovarianDeclineYears).toBe(0.55);
  expect(() => lifeStage({ ageAtFinalPeriod: 51, menopause: 'natural' }, rest)).toThrow('ovarianDeclineYears');
});
