import type { Therapy } from '../types';

/** The doses the presets combine, as the labels of the products name them. */
type Dose = Omit<Therapy, 'from'>;

export const ESTRADIOL_PATCH_50: Dose = { agent: 'estradiol', route: 'patch', dose: 50, unit: 'ug/d' };
export const ESTRADIOL_ORAL_1: Dose = { agent: 'estradiol', route: 'oral', dose: 1, unit: 'mg/d' };
export const CONJUGATED_ESTROGENS_0625: Dose = {
  agent: 'conjugated-estrogens',
  route: 'oral',
  dose: 0.625,
  unit: 'mg/d',
};
export const MEDROXYPROGESTERONE_2_5: Dose = {
  agent: 'medroxyprogesterone-acetate',
  route: 'oral',
  dose: 2.5,
  unit: 'mg/d',
};
export const PROGESTERONE_CREAM_40: Dose = { agent: 'progesterone', route: 'cream', dose: 40, unit: 'mg/d' };
export const PROGESTERONE_VAGINAL_100: Dose = {
  agent: 'progesterone',
  route: 'vaginal-capsule',
  dose: 100,
  unit: 'mg/d',
};

/** Oral progesterone every day, with food. */
export const progesteroneOral = (dose: number): Dose => ({
  agent: 'progesterone',
  route: 'oral',
  dose,
  unit: 'mg/d',
  withFood: true,
});

/** Oral progesterone 200 mg on 12 days of every 28: the cyclic regimen of the PEPI trial, per four weeks. */
export const PROGESTERONE_ORAL_200_CYCLIC: Dose = { ...progesteroneOral(200), days: 12, ofEvery: 28 };
