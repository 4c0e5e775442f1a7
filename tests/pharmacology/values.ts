import { type DosedTherapy, PHARMACOLOGY_PARAMETERS } from '../../src/pharmacology';
import { centralValues } from '../../src/provenance';

export const VALUES = centralValues(PHARMACOLOGY_PARAMETERS);

/** One ordinary therapy per formulation that runs, oral progesterone with and without food. */
export const THERAPIES: Readonly<Record<string, DosedTherapy>> = {
  patch: { agent: 'estradiol', route: 'patch', dose: 50, unit: 'ug/d' },
  oralEstradiol: { agent: 'estradiol', route: 'oral', dose: 1, unit: 'mg/d' },
  conjugated: { agent: 'conjugated-estrogens', route: 'oral', dose: 0.625, unit: 'mg/d' },
  oralFed: { agent: 'progesterone', route: 'oral', dose: 200, unit: 'mg/d', withFood: true },
  oralFasting: { agent: 'progesterone', route: 'oral', dose: 100, unit: 'mg/d', withFood: false },
  capsule: { agent: 'progesterone', route: 'vaginal-capsule', dose: 100, unit: 'mg/d' },
  cream: { agent: 'progesterone', route: 'cream', dose: 80, unit: 'mg/d' },
  medroxyprogesterone: { agent: 'medroxyprogesterone-acetate', route: 'oral', dose: 10, unit: 'mg/d' },
};
