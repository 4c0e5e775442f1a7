import { describe, expect, it } from 'vitest';
import { type Analyte, ANALYTES, immunoassayReading } from '../../src/pharmacology';
import { VALUES } from './values';

const read = (analyte: Analyte, route: string, value: number) => immunoassayReading(analyte, route, value, VALUES);

describe('as an older immunoassay would read it', () => {
  it('estradiol after menopause about three times, in a cycle hardly more', () => {
    expect(read('estradiol', 'own', 4.5).central / 4.5).toBeCloseTo(3, 10);
    expect(read('estradiol', 'own', 138).central / 138).toBeLessThan(1.1);
    expect(read('estradiol', 'patch', 40).text).toContain('9 pg/mL');
  });

  it('progesterone several times too high after oral doses only', () => {
    const oral = read('progesterone', 'oral', 0.66);
    expect(oral.low).toBeCloseTo(3 * 0.66, 10);
    expect(oral.central).toBeCloseTo(5 * 0.66, 10);
    expect(oral.high).toBeCloseTo(10 * 0.66, 10);
    for (const route of ['vaginal-capsule', 'intramuscular', 'cream', 'own']) {
      expect(read('progesterone', route, 8)).toMatchObject({ low: 8, central: 8, high: 8 });
    }
    // The published ratio by direct radioimmunoassay, about 8 (PK014), lies inside.
    expect(oral.low / 0.66).toBeLessThan(8);
    expect(oral.high / 0.66).toBeGreaterThan(8);
  });

  it('allopregnanolone two to four times; her own 0.08 ng/mL then reads as the baseline of the trial did (PK052)', () => {
    const { low, central, high } = read('allopregnanolone', 'own', 0.08);
    expect(central).toBeCloseTo(0.2, 10);
    expect(low).toBeLessThan(0.22);
    expect(high).toBeGreaterThan(0.22);
  });

  it('every analyte has a reading with low ≤ central ≤ high and words; what is assumed says so', () => {
    for (const analyte of Object.keys(ANALYTES) as Analyte[]) {
      const { low, central, high, text } = read(analyte, 'oral', 1);
      expect(low).toBeLessThanOrEqual(central);
      expect(central).toBeLessThanOrEqual(high);
      expect(text.length).toBeGreaterThan(30);
      if (central !== 1) expect(text).toContain('Assumed');
    }
    expect(read('medroxyprogesterone-depot', 'depot-im', 1).text).toContain('immunoassays');
  });

  it('follows its records', () => {
    const more = { ...VALUES, estradiolImmunoassayOffset: 12 };
    expect(immunoassayReading('estradiol', 'own', 5, more).central).toBe(17);
  });
});
