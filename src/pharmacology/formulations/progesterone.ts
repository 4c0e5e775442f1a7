import type { Formulation } from '../formulation';
import { FASTED_INPUTS, FED_INPUTS, firstPass, PROGESTERONE, PROGESTERONE_CREAM } from './dispositions';

/** Dose in mg at which the bioavailability records of progesterone hold. */
const REFERENCE_DOSE = 100;
const GEL_REFERENCE_DOSE = 90;

export const PROGESTERONE_FORMULATIONS: readonly Formulation[] = [
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
        inputs: FED_INPUTS,
        bioavailability: {
          fraction: 'progesteroneFedBioavailability',
          power: { exponent: 'progesteroneFedDoseExponent', referenceDose: REFERENCE_DOSE },
        },
      },
      ...firstPass(FED_INPUTS),
    ],
    fasting: [
      {
        analyte: 'progesterone',
        disposition: PROGESTERONE,
        inputs: FASTED_INPUTS,
        bioavailability: { fraction: 'progesteroneFastedBioavailability' },
      },
      ...firstPass(FASTED_INPUTS),
    ],
  },
  {
    agent: 'progesterone',
    route: 'vaginal-capsule',
    label: 'vaginal progesterone capsule',
    units: ['mg/d'],
    studiedRange: [100, 400],
    studiedSource: '100–400 mg (PK074–PK079)',
    source: 'Erny 1989, Archer 1995, Paulson 2014 (PK074, PK076, PK077), Mircioiu 1998 (PK080), Levy 1999 (PK081)',
    grade: 'B',
    analytes: [
      {
        analyte: 'progesterone',
        disposition: PROGESTERONE,
        inputs: [
          { kind: 'first-order', absorption: 'progesteroneCapsuleAbsorption', share: 'progesteroneCapsuleFastShare' },
          {
            kind: 'first-order',
            absorption: 'progesteroneCapsuleSlowAbsorption',
            restOf: 'progesteroneCapsuleFastShare',
          },
        ],
        bioavailability: {
          fraction: 'progesteroneCapsuleBioavailability',
          power: { exponent: 'progesteroneCapsuleDoseExponent', referenceDose: REFERENCE_DOSE },
        },
      },
    ],
  },
  {
    agent: 'progesterone',
    route: 'vaginal-gel',
    label: 'vaginal progesterone gel',
    units: ['mg/d'],
    studiedRange: [45, 90],
    studiedSource: '45 and 90 mg, label (PK054–PK059)',
    source: 'label (PK054–PK059, PK066)',
    grade: 'B',
    analytes: [
      {
        analyte: 'progesterone',
        disposition: PROGESTERONE,
        inputs: [
          { kind: 'first-order', absorption: 'progesteroneGelFastAbsorption', share: 'progesteroneGelFastShare' },
          { kind: 'first-order', absorption: 'progesteroneGelSlowAbsorption', restOf: 'progesteroneGelFastShare' },
        ],
        bioavailability: {
          fraction: 'progesteroneGelBioavailability',
          power: { exponent: 'progesteroneGelDoseExponent', referenceDose: GEL_REFERENCE_DOSE },
        },
      },
    ],
  },
  {
    agent: 'progesterone',
    route: 'intramuscular',
    label: 'intramuscular progesterone in oil',
    units: ['mg/d'],
    studiedRange: [25, 200],
    studiedSource: '25 mg (PK051) to 200 mg (PK050)',
    source: '45 and 90 mg, label (PK060–PK065)',
    grade: 'A',
    analytes: [
      {
        analyte: 'progesterone',
        disposition: PROGESTERONE,
        inputs: [{ kind: 'first-order', absorption: 'progesteroneIntramuscularAbsorption' }],
        bioavailability: { fraction: 'progesteroneIntramuscularBioavailability' },
      },
    ],
  },
  {
    agent: 'progesterone',
    route: 'subcutaneous',
    label: 'subcutaneous aqueous progesterone',
    units: ['mg/d'],
    studiedRange: [25, 100],
    studiedSource: '25–100 mg, Prolutex 2013 (PK072)',
    source: 'comparison with intramuscular doses (PK071, PK072)',
    grade: 'B',
    analytes: [
      {
        analyte: 'progesterone',
        disposition: PROGESTERONE,
        inputs: [
          {
            kind: 'first-order',
            absorption: 'progesteroneSubcutaneousFastAbsorption',
            share: 'progesteroneSubcutaneousFastShare',
          },
          {
            kind: 'first-order',
            absorption: 'progesteroneSubcutaneousSlowAbsorption',
            restOf: 'progesteroneSubcutaneousFastShare',
          },
        ],
        bioavailability: { fraction: 'progesteroneSubcutaneousBioavailability' },
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
    source: 'Du 2013 (PK083), Mircioiu 1998 (PK088)',
    grade: 'B',
    analytes: [
      {
        analyte: 'progesterone',
        disposition: PROGESTERONE_CREAM,
        inputs: [{ kind: 'first-order', absorption: 'progesteroneCreamAbsorption' }],
        bioavailability: { fraction: 'progesteroneCreamBioavailability' },
      },
    ],
  },
];
