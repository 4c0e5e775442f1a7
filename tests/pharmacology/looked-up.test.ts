/** Levels looked up beside data/pk.csv; each was read in the abstract or label named. */
import { describe, expect, it } from 'vitest';
import type { DosedTherapy } from '../../src/pharmacology';
import { single, steady, taken, valueOf } from './published/measure';
import { around, range, sd, type Spread } from './published/spread';

const PMOL_PER_PG_ML = 3.671;
const implant = (dose: number): DosedTherapy => ({ agent: 'estradiol', route: 'implant', dose, unit: 'mg/6mo' });
const HALF_YEAR = 182.625 * 24;
const own = valueOf('postmenopausalEstradiol');
const overHalfYear = (dose: number): number =>
  (single(implant(dose), 'estradiol').area(HALF_YEAR) / HALF_YEAR + own) * PMOL_PER_PG_ML;
const nasal = single(taken('estradiol', 'nasal', 300), 'estradiol');
const norethisterone = single(taken('norethisterone-acetate', 'oral', 5), 'norethisterone');
/** 50 mg every 11.7 months: what dissolves in the end, over the interval. */
const repeated = single(implant(50), 'estradiol').wholeArea / (11.7 * 30.44 * 24) + own;

const rows: readonly (readonly [string, number, Spread])[] = [
  [
    'implant 50 mg, mean pmol/L (Hormonal profiles in postmenopausal women …, abstract)',
    overHalfYear(50),
    around(346.7),
  ],
  ['implant 100 mg, mean pmol/L (the same)', overHalfYear(100), around(602.3)],
  ['implant 50 mg every 11.7 months, pmol/L (Buckler 1995, abstract)', repeated * PMOL_PER_PG_ML, sd(425, 187)],
  ['nasal 300 µg, peak pg/mL (Devissaguet 1999, abstract)', nasal.peak, around(1400)],
  ['nasal 300 µg, time of peak, min (the same)', 60 * nasal.peakHour, range(10, 30)],
  [
    'nasal 300 µg, area over that of patch 50 (the same)',
    nasal.area(24) / (24 * steady(taken('estradiol', 'patch', 50), 'estradiol').mean),
    around(1),
  ],
  ['norethisterone acetate 5 mg, area (label Table 1)', norethisterone.wholeArea, sd(166.9, 56.28)],
  ['norethisterone acetate 5 mg, peak ng/mL (label Table 1)', norethisterone.peak, sd(26.19, 6.19)],
  ['norethisterone acetate 5 mg, time of peak h (label Table 1)', norethisterone.peakHour, sd(1.83, 0.58)],
  ['norethisterone acetate 5 mg, half-life h (label Table 1)', norethisterone.halfLife, sd(8.51, 2.19)],
  [
    'anastrozole, estradiol left in pg/mL: below quantitation in most (Ingle 2015, abstract)',
    valueOf('aromataseEstradiolLeft') * own,
    range(0, 0.627),
  ],
];

describe('levels looked up', () => {
  it.each(rows)('%s', (_, computed, { low, high }) => {
    expect(computed).toBeGreaterThanOrEqual(low);
    expect(computed).toBeLessThanOrEqual(high);
  });

  it('nasal estradiol is back at her own level within 12 hours', () => {
    expect(nasal.level(12)).toBeLessThan(0.01 * own);
  });
});
