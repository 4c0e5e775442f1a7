import type { ParameterRecord } from '../../provenance';

/** Level of the 52 mg levonorgestrel intrauterine system: plateau + excess·e^(−decline·t), for a woman of 70 kg. */
export const LEVONORGESTREL_PARAMETERS: readonly ParameterRecord[] = [
  {
    id: 'levonorgestrelPlateau',
    symbol: 'C_LNG,∞',
    name: 'level that the levonorgestrel system falls to',
    value: 0.128,
    unit: 'ng/mL',
    range: [0.02, 0.5],
    distribution: { kind: 'lognormal', sigma: 0.35 },
    origin: 'derived',
    source: '117–134 pg/mL in years 3–8 by mass spectrometry, Seeber 2012 (PK123–PK129)',
    grade: 'A',
    note: 'Falls with body mass; here with the 3/4 power of weight like every level.',
  },
  {
    id: 'levonorgestrelExcess',
    symbol: 'ΔC_LNG',
    name: 'level above it just after insertion',
    value: 0.09,
    unit: 'ng/mL',
    range: [0, 0.5],
    distribution: { kind: 'lognormal', sigma: 0.4 },
    origin: 'derived',
    source: '191 pg/mL in the first year, 157 in the second, Seeber 2012 (PK123–PK129)',
    grade: 'A',
  },
  {
    id: 'levonorgestrelDecline',
    symbol: 'k_LNG',
    name: 'rate at which that part declines',
    value: 0.7,
    unit: '1/y',
    range: [0.1, 4],
    distribution: { kind: 'lognormal', sigma: 0.4 },
    origin: 'derived',
    source: 'yearly means 191, 157, 134 pg/mL, Seeber 2012 (PK123–PK129)',
    grade: 'B',
  },
];
