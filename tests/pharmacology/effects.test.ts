import { describe, expect, it } from 'vitest';
import { type Analyte, ANALYTES, type DosedTherapy, doseSources, shbgFold } from '../../src/pharmacology';
import { resolveKinetics } from '../../src/pharmacology/kinetics/resolve';
import { formulationOf, RECEPTOR_AFFINITIES } from '../../src/pharmacology';
import { VALUES } from './values';

const LUTEAL_PROGESTERONE = 11.7;
const oral = (agent: string, dose: number, more: object = {}): DosedTherapy => ({
  agent,
  route: 'oral',
  dose,
  unit: 'mg/d',
  ...more,
});
const meanOf = (therapy: DosedTherapy, analyte: Analyte): number =>
  doseSources([{ ...therapy, startDay: 0 }], VALUES, 70).find((one) => one.analyte === analyte)!.mean;

describe('units of ovarian feedback are the mean levels of the doses that stop ovulation', () => {
  it.each([
    ['progesterone', oral('progesterone', 300, { withFood: true })],
    ['medroxyprogesterone', oral('medroxyprogesterone-acetate', 10)],
    ['norethisterone', oral('norethisterone-acetate', 0.5)],
    ['dydrogesterone', oral('dydrogesterone', 30)],
  ] as const)('%s', (analyte, therapy) => {
    expect(VALUES[ANALYTES[analyte].ovarianUnit!]! / meanOf(therapy, analyte)).toBeCloseTo(1, 2);
  });
});

describe('weights at the progesterone receptor are luteal progesterone over the level at the transformation dose', () => {
  it.each([
    ['medroxyprogesterone', oral('medroxyprogesterone-acetate', 7.5), 1],
    ['norethisterone', oral('norethisterone-acetate', 1), 1],
    ['dydrogesterone', oral('dydrogesterone', 15), 0.5],
    ['dihydrodydrogesterone', oral('dydrogesterone', 15), 0.5],
  ] as const)('%s', (analyte, therapy, part) => {
    const derived = (part * LUTEAL_PROGESTERONE) / meanOf(therapy, analyte);
    const weight = VALUES[ANALYTES[analyte].progesteroneWeight!]!;
    expect(weight / derived).toBeGreaterThan(0.95);
    expect(weight / derived).toBeLessThan(1.05);
  });

  it('only substances that bind the receptor have one, and progesterone itself none', () => {
    for (const analyte of ['progesterone', 'estradiol', 'allopregnanolone'] as const) {
      expect(ANALYTES[analyte].progesteroneWeight).toBeUndefined();
    }
  });
});

describe('glucocorticoid and androgen drive', () => {
  it('stand on the binding they name: medroxyprogesterone on one receptor, nor-steroids on the other', () => {
    const affinity = (id: string): number => RECEPTOR_AFFINITIES.find((one) => one.id === id)!.value;
    // (binding over that of cortisol) × (unbound nmol/L of 1 ng/mL) / (unbound cortisol)
    const cortisol =
      ((affinity('medroxyprogesteroneGlucocorticoidAffinity') / 10) * (1e3 / 386.5) * 0.1) / (195 * 0.046);
    expect(VALUES.medroxyprogesteroneGlucocorticoidWeight! / cortisol).toBeCloseTo(1, 1);
    const scales = VALUES.medroxyprogesteroneOralWeight! / VALUES.medroxyprogesteroneDepotWeight!;
    expect((VALUES.medroxyprogesteroneDepotGlucocorticoidWeight! * scales) / cortisol).toBeCloseTo(1, 1);
    const androgen = (id: string, molar: number, unbound: number): number =>
      ((affinity(id) / 50) * (1e3 / molar) * unbound) / (1 * 0.01);
    expect(VALUES.norethisteroneAndrogenWeight! / androgen('norethisteroneAndrogenAffinity', 298.4, 0.035)).toBeCloseTo(
      1,
      1,
    );
    expect(VALUES.levonorgestrelAndrogenWeight! / androgen('levonorgestrelAndrogenAffinity', 312.4, 0.015)).toBeCloseTo(
      1,
      1,
    );
  });
});

describe('SHBG', () => {
  it('rises with oral estrogen far more than with a patch of the same estradiol', () => {
    const patch: DosedTherapy = { agent: 'estradiol', route: 'patch', dose: 50, unit: 'ug/d' };
    expect(shbgFold([], VALUES)).toBe(1);
    expect(shbgFold([patch], VALUES)).toBeCloseTo(1.1, 10);
    expect(shbgFold([oral('estradiol', 1)], VALUES)).toBeCloseTo(1.55, 10);
    expect(shbgFold([oral('estradiol', 1), patch], VALUES)).toBeCloseTo(1.65, 10);
    expect(shbgFold([oral('conjugated-estrogens', 0.625, { days: 21, ofEvery: 28 })], VALUES)).toBeCloseTo(2.125, 10);
    expect(shbgFold([oral('medroxyprogesterone-acetate', 10)], VALUES)).toBe(1);
  });
});

describe('a device', () => {
  it('has the level of its profile at any time since insertion, lower in heavier women', () => {
    const formulation = formulationOf({ agent: 'levonorgestrel', route: 'intrauterine', unit: 'device' });
    const at = (kg: number, years: number): number => {
      const kinetics = resolveKinetics(formulation.analytes[0]!, 'device', VALUES, kg);
      expect(kinetics.compartments).toBeUndefined();
      return kinetics.inputs.reduce((sum, { transfer: { gain, poles } }) => {
        return sum + kinetics.arrives(1) * gain * Math.exp(-poles[0]! * years * 365.25 * 24);
      }, 0);
    };
    expect(at(70, 0)).toBeCloseTo(0.218, 12);
    expect(at(70, 3)).toBeCloseTo(0.128 + 0.09 * Math.exp(-2.1), 12);
    expect(at(90, 3) / at(70, 3)).toBeCloseTo((70 / 90) ** 0.75, 12);
  });
});
