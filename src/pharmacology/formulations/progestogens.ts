import type { Formulation } from '../formulation';
import { firstPass, PROGESTERONE } from './dispositions';

/** Dose in mg at which the bioavailability records of progesterone hold. */
const REFERENCE_DOSE = 100;

export const PROGESTOGENS: readonly Formulation[] = [
  {
    agent: 'progesterone',
    route: 'oral',
    label: 'oral micronized progesterone',
    units: ['mg/d'],
    studiedRange: [20, 300],
    studiedSource: '20 mg, Andreen 2006 (PK038), to 300 mg/d (PK007, PK048); single doses up to 1200 mg (PK044)',
    source: 'mass spectrometry: Lobo 2019 fed (PK022), Levine 2000 fasting (PK011–PK013)',
    grade: 'B',
    analytes: [
      {
        analyte: 'progesterone',
        disposition: PROGESTERONE,
        inputs: [{ kind: 'first-order', absorption: 'progesteroneFedAbsorption' }],
        bioavailability: {
          fraction: 'progesteroneFedBioavailability',
          power: { exponent: 'progesteroneFedDoseExponent', referenceDose: REFERENCE_DOSE },
        },
      },
      ...firstPass('progesteroneFedAbsorption'),
    ],
    fasting: [
      {
        analyte: 'progesterone',
        disposition: PROGESTERONE,
        inputs: [{ kind: 'first-order', absorption: 'progesteroneFastedAbsorption' }],
        bioavailability: { fraction: 'progesteroneFastedBioavailability' },
      },
      ...firstPass('progesteroneFastedAbsorption'),
    ],
  },
  {
    agent: 'progesterone',
    route: 'vaginal-capsule',
    label: 'vaginal progesterone capsule',
    units: ['mg/d'],
    studiedRange: [100, 400],
    studiedSource: '100–400 mg (PK074–PK079)',
    source: 'Erny 1989, Archer 1995, Paulson 2014 (PK074, PK076, PK077), Mircioiu 1998 (PK080)',
    grade: 'B',
    analytes: [
      {
        analyte: 'progesterone',
        disposition: PROGESTERONE,
        inputs: [{ kind: 'first-order', absorption: 'progesteroneCapsuleAbsorption' }],
        bioavailability: {
          fraction: 'progesteroneCapsuleBioavailability',
          power: { exponent: 'progesteroneCapsuleDoseExponent', referenceDose: REFERENCE_DOSE },
        },
      },
    ],
  },
  {
    agent: 'progesterone',
    route: 'cream',
    label: 'progesterone cream',
    units: ['mg/d'],
    studiedRange: [16, 80],
    studiedSource: '16–64 mg/d, Wren 2000 (PK091), to 80 mg/d, Du 2013 (PK083)',
    source: 'Du 2013 (PK083)',
    grade: 'B',
    analytes: [
      {
        analyte: 'progesterone',
        disposition: PROGESTERONE,
        inputs: [{ kind: 'first-order', absorption: 'progesteroneCreamAbsorption' }],
        bioavailability: { fraction: 'progesteroneCreamBioavailability' },
      },
    ],
  },
  {
    agent: 'medroxyprogesterone-acetate',
    route: 'oral',
    label: 'oral medroxyprogesterone acetate',
    units: ['mg/d'],
    studiedRange: [1.5, 20],
    studiedSource: '1.5 mg/d in HOPE (PK269) to 20 mg (PK103)',
    source: 'label Table 1, mass spectrometry (PK102)',
    grade: 'A',
    analytes: [
      {
        analyte: 'medroxyprogesterone',
        disposition: {
          kind: 'one-compartment',
          clearance: 'medroxyprogesteroneOralClearance',
          volume: 'medroxyprogesteroneOralVolume',
        },
        inputs: [{ kind: 'first-order', absorption: 'medroxyprogesteroneOralAbsorption' }],
      },
    ],
  },
];
