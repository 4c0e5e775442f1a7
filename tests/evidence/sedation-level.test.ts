import { describe, expect, it } from 'vitest';
import { SEDATION_THRESHOLD, sedationLevel } from '../../src/evidence';

describe('the peak of allopregnanolone and pregnanolone against the sum at which impairment was seen', () => {
  it('is the published threshold', () => {
    expect(SEDATION_THRESHOLD).toMatchObject({ value: 95.55, unit: 'nmol/L', grade: 'A' });
    expect(SEDATION_THRESHOLD.source).toContain('PK044');
  });

  it('spans a factor of three either way', () => {
    const level = sedationLevel(30);
    expect(level).toMatchObject({ central: 30, grade: 'D' });
    expect(level?.low).toBeCloseTo(10, 12);
    expect(level?.high).toBeCloseTo(90, 12);
    expect(level?.text).toContain('about 30 nmol/L (10–90)');
    expect(level?.source).toMatch(/PK044.*PK052/);
  });

  it.each([
    [0, 'below'],
    [95.55 / 3 - 0.01, 'below'],
    [95.55 / 3 + 0.01, 'open'],
    [95.55, 'open'],
    [95.55 * 3 - 0.01, 'open'],
    [95.55 * 3 + 0.01, 'reached'],
  ])('%d nmol/L: %s', (peak, comparison) => {
    expect(sedationLevel(peak)?.comparison).toBe(comparison);
  });

  it('says nothing about what is no level', () => {
    for (const peak of [-1, Number.NaN, Infinity]) expect(sedationLevel(peak)).toBeUndefined();
  });
});
