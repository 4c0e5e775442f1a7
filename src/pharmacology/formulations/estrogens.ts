import type { Formulation } from '../formulation';
import { ESTRADIOL_TRANSDERMAL, withEstrone } from './dispositions';

export const ESTROGENS: readonly Formulation[] = [
  {
    agent: 'estradiol',
    route: 'patch',
    label: 'estradiol patch',
    units: ['ug/d'],
    studiedRange: [14, 100],
    studiedSource: '14 µg/d in ULTRA (PK275) to 100 µg/d, Chetkowski 1986 (PK166)',
    source: 'Scott 1991 (PK146), 7-day system (PK147), dose over clearance (PK153)',
    grade: 'A',
    shbgRise: 'shbgTransdermalEstradiol',
    analytes: withEstrone({
      analyte: 'estradiol',
      disposition: ESTRADIOL_TRANSDERMAL,
      inputs: [{ kind: 'wear', fading: 'estradiolPatchFading', weeklyFading: 'estradiolPatchWeeklyFading' }],
      bioavailability: { fraction: 'estradiolPatchBioavailability' },
    }),
  },
  {
    agent: 'estradiol',
    route: 'oral',
    label: 'oral estradiol',
    units: ['mg/d'],
    studiedRange: [0.25, 2],
    studiedSource: '0.25 mg/d, Prestwood 2000 (PK144), to 2 mg, Pickar 2015 (PK138)',
    source: 'Lobo 2019 (PK132, PK133), label (PK136), Pickar 2015 (PK138)',
    grade: 'A',
    shbgRise: 'shbgOralEstradiol',
    analytes: [
      {
        analyte: 'estradiol',
        disposition: { kind: 'one-compartment', clearance: 'estradiolClearance', volume: 'estradiolOralVolume' },
        inputs: [{ kind: 'first-order', absorption: 'estradiolOralAbsorption' }],
        bioavailability: { fraction: 'estradiolOralBioavailability' },
      },
      {
        analyte: 'estrone',
        disposition: { kind: 'one-compartment', clearance: 'estroneOralClearance', volume: 'estroneOralVolume' },
        inputs: [{ kind: 'first-order', absorption: 'estradiolOralAbsorption' }],
      },
    ],
  },
  {
    agent: 'conjugated-estrogens',
    route: 'oral',
    label: 'conjugated estrogens',
    units: ['mg/d'],
    studiedRange: [0.3, 1.25],
    studiedSource: '0.3 mg/d in HOPE (PK269) to 1.25 mg/d (PK164)',
    source: 'Edlefsen 2010 (PK163), Chetkowski 1986 (PK166, not bone); counted as estradiol equivalents for bone',
    grade: 'C',
    shbgRise: 'shbgConjugatedEstrogens',
    analytes: [
      {
        analyte: 'estradiol',
        disposition: {
          kind: 'equivalent',
          level: 'conjugatedEstrogensLevel',
          halfLife: 'conjugatedEstrogensHalfLife',
        },
        inputs: [{ kind: 'zero-order' }],
      },
      {
        analyte: 'estrone',
        disposition: {
          kind: 'equivalent',
          level: 'conjugatedEstrogensEstroneLevel',
          halfLife: 'conjugatedEstrogensHalfLife',
        },
        inputs: [{ kind: 'zero-order' }],
      },
    ],
  },
];
