import type { Catalogue } from '../../src/scenario/catalogue';

/** A small model's catalogue, so that the gate's rules are tested apart from the real numbers. */
export const SMALL_CATALOGUE: Catalogue = {
  formulations: [
    { agent: 'estradiol', route: 'patch', unit: 'ug/d', largestStudiedDose: 100 },
    { agent: 'estradiol', route: 'oral', unit: 'mg/d', largestStudiedDose: 4 },
    { agent: 'conjugated-estrogens', route: 'oral', unit: 'mg/d', largestStudiedDose: 1.25 },
    { agent: 'progesterone', route: 'oral', unit: 'mg/d', largestStudiedDose: 400 },
    { agent: 'progesterone', route: 'cream', unit: 'mg/d', largestStudiedDose: 80 },
    { agent: 'progesterone', route: 'vaginal-capsule', unit: 'mg/d', largestStudiedDose: 200 },
    { agent: 'medroxyprogesterone-acetate', route: 'oral', unit: 'mg/d', largestStudiedDose: 10 },
    { agent: 'medroxyprogesterone-acetate', route: 'depot-im', unit: 'mg/13wk', largestStudiedDose: 150 },
    { agent: 'levonorgestrel', route: 'intrauterine', unit: 'device', largestStudiedDose: 1 },
  ],
  parameters: [
    { id: 'tau.B', range: [20, 300], unit: 'd' },
    { id: 'n_LS', range: [0, 0.2], unit: '1' },
  ],
};
