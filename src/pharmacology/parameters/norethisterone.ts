import type { ParameterRecord } from '../../provenance';

/** Norethisterone from its acetate, for a woman of 70 kg. */
export const NORETHISTERONE_PARAMETERS: readonly ParameterRecord[] = [
  {
    id: 'norethisteroneClearance',
    symbol: 'CL/F_NET',
    name: 'apparent clearance of norethisterone after its acetate',
    value: 30,
    unit: 'L/h',
    range: [10, 100],
    distribution: { kind: 'lognormal', sigma: 0.35 },
    origin: 'literature',
    source:
      'norethisterone acetate 5 mg label, Table 1 (29 women: area 166.9 SD 56.3 ng·h/mL, peak 26.2 SD 6.2 ng/mL, half-life 8.5 SD 2.2 h)',
    grade: 'A',
    note: '1 mg alone gave 29.7 ng·h/mL (PK117, recalled); with ethinylestradiol, which raises SHBG, 81.8 after 87 days (PK118, recalled).',
  },
  {
    id: 'norethisteroneCentralVolume',
    symbol: 'V1/F_NET',
    name: 'apparent central volume of norethisterone',
    value: 125,
    unit: 'L',
    range: [30, 500],
    distribution: { kind: 'lognormal', sigma: 0.4 },
    origin: 'derived',
    source:
      'norethisterone acetate 5 mg label, Table 1 (29 women: area 166.9 SD 56.3 ng·h/mL, peak 26.2 SD 6.2 ng/mL, half-life 8.5 SD 2.2 h)',
    grade: 'B',
  },
  {
    id: 'norethisteronePeripheralVolume',
    symbol: 'V2/F_NET',
    name: 'apparent peripheral volume of norethisterone',
    value: 62,
    unit: 'L',
    range: [10, 400],
    distribution: { kind: 'lognormal', sigma: 0.4 },
    origin: 'derived',
    source:
      'norethisterone acetate 5 mg label, Table 1 (29 women: area 166.9 SD 56.3 ng·h/mL, peak 26.2 SD 6.2 ng/mL, half-life 8.5 SD 2.2 h)',
    grade: 'B',
  },
  {
    id: 'norethisteroneExchange',
    symbol: 'Q/F_NET',
    name: 'exchange between the two volumes of norethisterone',
    value: 6.4,
    unit: 'L/h',
    range: [0.5, 60],
    distribution: { kind: 'lognormal', sigma: 0.4 },
    origin: 'derived',
    source:
      'norethisterone acetate 5 mg label, Table 1 (29 women: area 166.9 SD 56.3 ng·h/mL, peak 26.2 SD 6.2 ng/mL, half-life 8.5 SD 2.2 h)',
    grade: 'B',
  },
  {
    id: 'norethisteroneAbsorption',
    symbol: 'ka_NET',
    name: 'absorption rate of norethisterone acetate',
    value: 1.35,
    unit: '1/h',
    range: [0.3, 6],
    distribution: { kind: 'lognormal', sigma: 0.3 },
    origin: 'derived',
    source: 'peak after 0.5–1.5 h (PK116)',
    grade: 'B',
  },
];
