import { describe, expect, it } from 'vitest';
import { loadPublishedRows } from '../../../src/evidence';
import { findPreset, type Scenario } from '../../../src/scenario';
import { trialPoints } from '../../../src/simulation/targets/trial-points';
import { woman } from '../../support/scenarios';

const { targets } = await loadPublishedRows();
const preset = (id: string): Scenario => findPreset(id)!.scenario;
/** A curve that falls by 1 % a year from 46. */
const falling = (age: number): number => (age < 46 || age > 81 ? NaN : -(age - 46));
const idsOf = (scenario: Scenario, site: 'LS' | 'TH' | 'FN' = 'LS'): string[] =>
  trialPoints(scenario, falling, targets, site).map(({ id }) => id);

describe('trials on a curve', () => {
  it('SWAN stands on natural menopause, HOPE on its own arm, nothing on a therapy nobody tried', () => {
    expect(idsOf(preset('natural-menopause'))).toEqual(expect.arrayContaining(['NH-GRE12-LS-10', 'HOPE-LS-P']));
    expect(idsOf(preset('cee-0625'))).toEqual(['HOPE-LS-625']);
    expect(idsOf(preset('cee-0625-mpa-2-5'))).toEqual(['HOPE-LS-625M']);
    expect(idsOf(preset('patch-50-progesterone-cream-40'))).toEqual([]);
  });

  it('differences, rates and means of several arms have no place on a curve', () => {
    const placed = new Set(
      ['natural-menopause', 'patch-50', 'cee-0625', 'patch-14-at-67'].flatMap((id) =>
        (['LS', 'TH', 'FN'] as const).flatMap((site) => idsOf(preset(id), site)),
      ),
    );
    for (const { id, quantity, control, arms } of targets) {
      if (quantity.kind !== 'change' || control !== undefined || arms.length > 1)
        expect(placed.has(id), id).toBe(false);
    }
  });

  it('a point lies where the curve is when the trial begins, moved by what was observed', () => {
    const [point] = trialPoints(preset('cee-0625'), falling, targets, 'LS');
    // Therapy from 52: six percent lost by then, 24 months of trial.
    expect(point!.age).toBeCloseTo(54, 9);
    expect(point!.percent).toBeCloseTo(100 * (0.94 * 1.0246 - 1), 9);
    expect(point!.low).toBeLessThan(point!.percent);
    expect(point!.high - point!.low).toBeCloseTo(0.94 * 2 * 1.96 * 0.37, 9);
    expect(point!.usedForFit).toBe(true);
  });

  it('another dose, another woman, another time, a held level or a stop in between is another life', () => {
    const base = preset('cee-0625');
    const [therapy] = base.therapies;
    const cases: readonly Scenario[] = [
      { ...base, therapies: [{ ...therapy!, dose: 0.45 + 0.1 }] },
      { ...base, person: { ...base.person, menopause: 'surgical' } },
      { ...base, therapies: [{ ...therapy!, from: 60 }] },
      { ...base, therapies: [{ ...therapy!, to: 53 }] },
      { ...base, levels: [{ signal: 'estradiol', value: 40, unit: 'pg/mL', from: 50 }] },
      { ...base, rates: [{ signal: 'rankl-production', factor: 0.5, from: 50 }] },
    ];
    for (const scenario of cases) expect(idsOf(scenario)).toEqual([]);
  });

  it('spines past 65 are left out: what wear adds is on no curve', () => {
    const old = preset('patch-14-at-67');
    expect(idsOf(old, 'LS')).toEqual([]);
    expect(idsOf(old, 'TH')).toEqual(['ULTRA-TH-E']);
  });

  it('needs the curve at both ends', () => {
    expect(trialPoints(woman({ person: { age: 55 }, years: 2 }), () => NaN, targets, 'LS')).toEqual([]);
  });
});
