import type { Formulation } from '../formulation';
import { ESTRADIOL_TRANSDERMAL, withEstrone } from './dispositions';

export const ESTRADIOL_ROUTES: readonly Formulation[] = [
  {
    agent: 'estradiol',
    route: 'gel',
    label: 'estradiol gel',
    units: ['mg/d'],
    studiedRange: [0.5, 3],
    studiedSource: '0.5 mg/d (PK157) to 3 mg/d, Scott 1991 (PK155)',
    source: 'Scott 1991 (PK155), product monograph (PK157)',
    grade: 'B',
    shbgRise: 'shbgGelEstradiol',
    analytes: withEstrone({
      analyte: 'estradiol',
      disposition: ESTRADIOL_TRANSDERMAL,
      inputs: [{ kind: 'first-order', absorption: 'estradiolGelAbsorption' }],
      bioavailability: { fraction: 'estradiolGelBioavailability' },
    }),
  },
  {
    agent: 'estradiol',
    route: 'vaginal',
    label: 'vaginal estradiol tablet',
    units: ['ug/d'],
    studiedRange: [10, 25],
    studiedSource: '10 and 25 µg, Notelovitz 2002 (PK159, PK161)',
    source: 'Notelovitz 2002 (PK159, PK161), Ulrich 2010 (PK160); immunoassays',
    grade: 'C',
    analytes: withEstrone({
      analyte: 'estradiol',
      disposition: ESTRADIOL_TRANSDERMAL,
      inputs: [{ kind: 'first-order', absorption: 'estradiolVaginalAbsorption' }],
      bioavailability: { fraction: 'estradiolVaginalBioavailability' },
    }),
  },
  {
    agent: 'estradiol',
    route: 'nasal',
    label: 'nasal estradiol',
    units: ['ug/d'],
    studiedRange: [100, 600],
    studiedSource: '100–600 µg/d, Dooley 2001 (Drugs 61, issue 15, abstract)',
    source: 'Devissaguet 1999 (Eur J Drug Metab Pharmacokinet 24:265, abstract); immunoassay',
    grade: 'B',
    analytes: withEstrone({
      analyte: 'estradiol',
      disposition: { kind: 'one-compartment', clearance: 'estradiolClearance', volume: 'estradiolNasalVolume' },
      inputs: [{ kind: 'first-order', absorption: 'estradiolNasalAbsorption' }],
      bioavailability: { fraction: 'estradiolNasalBioavailability' },
    }),
  },
  {
    agent: 'estradiol',
    route: 'implant',
    label: 'estradiol implant',
    units: ['mg/6mo'],
    studiedRange: [25, 100],
    studiedSource:
      '25 mg, Owen 1992 (Br J Obstet Gynaecol 99:671, abstract), to four of 25 mg (South Med J 1979, abstract)',
    source:
      'one implant: “Hormonal profiles … after therapy with subcutaneous implants”; repeated: Buckler 1995 (abstracts)',
    grade: 'C',
    analytes: withEstrone({
      analyte: 'estradiol',
      disposition: ESTRADIOL_TRANSDERMAL,
      inputs: [{ kind: 'first-order', absorption: 'estradiolImplantAbsorption' }],
      bioavailability: { fraction: 'estradiolImplantBioavailability' },
    }),
  },
];
