import type { ParameterRecord } from '../../provenance';

/** Kinetics of oral medroxyprogesterone acetate, for a woman of 70 kg. */
export const MEDROXYPROGESTERONE_PARAMETERS: readonly ParameterRecord[] = [
  {
    id: 'medroxyprogesteroneOralClearance',
    symbol: 'CL/F_MPA',
    name: 'apparent clearance of oral medroxyprogesterone acetate',
    value: 1664,
    unit: 'L/h',
    range: [500, 5000],
    distribution: { kind: 'lognormal', sigma: 0.3 },
    origin: 'literature',
    source: '10 mg/d: area 6.01 ng·h/mL, label Table 1, mass spectrometry (PK102)',
    grade: 'A',
  },
  {
    id: 'medroxyprogesteroneOralVolume',
    symbol: 'V/F_MPA',
    name: 'apparent volume of oral medroxyprogesterone acetate',
    value: 32000,
    unit: 'L',
    range: [5000, 150000],
    distribution: { kind: 'lognormal', sigma: 0.4 },
    origin: 'derived',
    source:
      'apparent clearance over 0.052/h, half-life 13.3 h: 16.6 (SD 15.0) h repeated (PK102), 12.1 and 11.6 h alone (PK103, PK104)',
    grade: 'B',
  },
  {
    id: 'medroxyprogesteroneOralAbsorption',
    symbol: 'ka_MPA',
    name: 'absorption rate of oral medroxyprogesterone acetate',
    value: 1.2,
    unit: '1/h',
    range: [0.2, 5],
    distribution: { kind: 'lognormal', sigma: 0.4 },
    origin: 'derived',
    source: 'peak after 2.83 h (PK102)',
    grade: 'B',
    note: 'One compartment gives the lower part of the peaks measured: 0.38 against 0.71 (SD 0.35) ng/mL.',
  },
];
