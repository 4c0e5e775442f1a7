import type { Formulation } from '../formulation';

const DEPOT_STUDIED = 'the one licensed dose (PK107, PK113)';

export const PROGESTINS: readonly Formulation[] = [
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
  {
    agent: 'medroxyprogesterone-acetate',
    route: 'depot-im',
    label: 'depot medroxyprogesterone acetate into muscle',
    units: ['mg/13wk'],
    studiedRange: [150, 150],
    studiedSource: DEPOT_STUDIED,
    source: 'labels and trials by immunoassay (PK108, PK109)',
    grade: 'B',
    analytes: [
      {
        analyte: 'medroxyprogesterone-depot',
        disposition: {
          kind: 'one-compartment',
          clearance: 'medroxyprogesteroneDepotClearance',
          volume: 'medroxyprogesteroneDepotVolume',
        },
        inputs: [{ kind: 'first-order', absorption: 'medroxyprogesteroneDepotAbsorption' }],
      },
    ],
  },
  {
    agent: 'medroxyprogesterone-acetate',
    route: 'depot-sc',
    label: 'depot medroxyprogesterone acetate under the skin',
    units: ['mg/13wk'],
    studiedRange: [104, 104],
    studiedSource: DEPOT_STUDIED,
    source: 'population model of the 104 mg depot (PK113)',
    grade: 'B',
    analytes: [
      {
        analyte: 'medroxyprogesterone-depot',
        disposition: {
          kind: 'one-compartment',
          clearance: 'medroxyprogesteroneSubcutaneousClearance',
          volume: 'medroxyprogesteroneSubcutaneousVolume',
        },
        inputs: [{ kind: 'first-order', absorption: 'medroxyprogesteroneSubcutaneousAbsorption' }],
      },
    ],
  },
  {
    agent: 'norethisterone-acetate',
    route: 'oral',
    label: 'oral norethisterone acetate',
    units: ['mg/d'],
    studiedRange: [0.5, 5],
    studiedSource: '0.5 mg (PK116) to 5 mg, norethisterone acetate label',
    source: 'norethisterone acetate 5 mg label Table 1, label (PK116)',
    grade: 'A',
    analytes: [
      {
        analyte: 'norethisterone',
        disposition: {
          kind: 'two-compartment',
          clearance: 'norethisteroneClearance',
          centralVolume: 'norethisteroneCentralVolume',
          peripheralVolume: 'norethisteronePeripheralVolume',
          exchange: 'norethisteroneExchange',
        },
        inputs: [{ kind: 'first-order', absorption: 'norethisteroneAbsorption' }],
      },
    ],
  },
  {
    agent: 'dydrogesterone',
    route: 'oral',
    label: 'oral dydrogesterone',
    units: ['mg/d'],
    studiedRange: [2.5, 30],
    studiedSource: '2.5 mg/d (PK120) to 30 mg/d (PK244)',
    source: 'product information (PK119, PK120, PK122)',
    grade: 'B',
    analytes: [
      {
        analyte: 'dydrogesterone',
        disposition: {
          kind: 'two-compartment',
          clearance: 'dydrogesteroneClearance',
          centralVolume: 'dydrogesteroneCentralVolume',
          peripheralVolume: 'dydrogesteronePeripheralVolume',
          exchange: 'dydrogesteroneExchange',
        },
        inputs: [{ kind: 'first-order', absorption: 'dydrogesteroneAbsorption' }],
      },
      {
        analyte: 'dihydrodydrogesterone',
        disposition: {
          kind: 'two-compartment',
          clearance: 'dihydrodydrogesteroneClearance',
          centralVolume: 'dihydrodydrogesteroneCentralVolume',
          peripheralVolume: 'dihydrodydrogesteronePeripheralVolume',
          exchange: 'dihydrodydrogesteroneExchange',
        },
        inputs: [{ kind: 'first-order', absorption: 'dihydrodydrogesteroneAbsorption' }],
      },
    ],
  },
  {
    agent: 'levonorgestrel',
    route: 'intrauterine',
    label: 'levonorgestrel intrauterine system',
    units: ['device'],
    studiedRange: [1, 1],
    studiedSource: 'the 52 mg system, Seeber 2012 (PK123–PK129)',
    source: 'Seeber 2012, mass spectrometry (PK123–PK129)',
    grade: 'A',
    analytes: [
      {
        analyte: 'levonorgestrel',
        disposition: {
          kind: 'release-profile',
          plateau: 'levonorgestrelPlateau',
          excess: 'levonorgestrelExcess',
          decline: 'levonorgestrelDecline',
        },
        inputs: [{ kind: 'release' }],
      },
    ],
  },
];
