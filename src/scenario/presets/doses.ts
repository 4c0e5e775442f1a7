import type { Therapy } from '../types';

/** The doses the presets combine, as the labels of the products name them. */
export type Dose = Omit<Therapy, 'from' | 'to'>;

export const ESTRADIOL_PATCH_50: Dose = { agent: 'estradiol', route: 'patch', dose: 50, unit: 'ug/d' };
export const ESTRADIOL_ORAL_1: Dose = { agent: 'estradiol', route: 'oral', dose: 1, unit: 'mg/d' };
export const ESTRADIOL_ORAL_2: Dose = { ...ESTRADIOL_ORAL_1, dose: 2 };
/** Worn for a week, as in the ULTRA trial. */
export const ESTRADIOL_PATCH_14: Dose = { ...ESTRADIOL_PATCH_50, dose: 14, wearDays: 7 };
export const ESTRADIOL_GEL_1_5: Dose = { agent: 'estradiol', route: 'gel', dose: 1.5, unit: 'mg/d' };
export const ESTRADIOL_NASAL_300: Dose = { agent: 'estradiol', route: 'nasal', dose: 300, unit: 'ug/d' };
export const ESTRADIOL_VAGINAL_10: Dose = { agent: 'estradiol', route: 'vaginal', dose: 10, unit: 'ug/d' };
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
/** On 12 days of every 28: the cyclic regimen of the PEPI trial, per four weeks. */
export const MEDROXYPROGESTERONE_10_CYCLIC: Dose = { ...MEDROXYPROGESTERONE_2_5, dose: 10, days: 12, ofEvery: 28 };
export const MEDROXYPROGESTERONE_DEPOT_150: Dose = {
  agent: 'medroxyprogesterone-acetate',
  route: 'depot-im',
  dose: 150,
  unit: 'mg/13wk',
};
export const NORETHISTERONE_ACETATE_1: Dose = { agent: 'norethisterone-acetate', route: 'oral', dose: 1, unit: 'mg/d' };
export const NORETHISTERONE_ACETATE_5: Dose = { ...NORETHISTERONE_ACETATE_1, dose: 5 };
export const DYDROGESTERONE_5: Dose = { agent: 'dydrogesterone', route: 'oral', dose: 5, unit: 'mg/d' };
export const LEVONORGESTREL_DEVICE: Dose = {
  agent: 'levonorgestrel',
  route: 'intrauterine',
  dose: 1,
  unit: 'device',
};
export const GNRH_AGONIST: Dose = { agent: 'gnrh-agonist', route: 'depot', dose: 3.75, unit: 'mg/4wk' };
export const ANASTROZOLE_1: Dose = { agent: 'aromatase-inhibitor', route: 'oral', dose: 1, unit: 'mg/d' };
export const DENOSUMAB_60: Dose = { agent: 'denosumab', route: 'subcutaneous', dose: 60, unit: 'mg/6mo' };
export const PROGESTERONE_CREAM_40: Dose = { agent: 'progesterone', route: 'cream', dose: 40, unit: 'mg/d' };
export const PROGESTERONE_VAGINAL_100: Dose = {
  agent: 'progesterone',
  route: 'vaginal-capsule',
  dose: 100,
  unit: 'mg/d',
};

export const PROGESTERONE_SUBCUTANEOUS_25: Dose = {
  agent: 'progesterone',
  route: 'subcutaneous',
  dose: 25,
  unit: 'mg/d',
};
/** On 10 days of every 28: the regimen of the ELITE trial, per four weeks. */
export const PROGESTERONE_VAGINAL_GEL_45_CYCLIC: Dose = {
  agent: 'progesterone',
  route: 'vaginal-gel',
  dose: 45,
  unit: 'mg/d',
  days: 10,
  ofEvery: 28,
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
/** On 14 days of every 28, as beside nasal estradiol in the trial of Nielsen 2004. */
export const PROGESTERONE_ORAL_200_FORTNIGHT: Dose = { ...progesteroneOral(200), days: 14, ofEvery: 28 };
/** On 25 days of every 28, as beside estradiol gel in the study of Gillet 1994. */
export const PROGESTERONE_ORAL_100_OF_25: Dose = { ...progesteroneOral(100), days: 25, ofEvery: 28 };
