import type { ModelParameter } from '../types';
import { type Details, lognormal, parameter } from './record';

const ANTIBODY: Details = {
  origin: 'literature',
  source: 'Scheiner 2014, Int J Numer Method Biomed Eng 30:1, after Marathe 2011',
  grade: 'B',
};

/** The antibody in serum and its binding. */
export const DENOSUMAB_PARAMETERS: readonly ModelParameter[] = [
  parameter('denosumabElimination', 'k_Dl', 'linear loss of denosumab', 0.0115, '1/d', [0.002, 0.06], {
    ...ANTIBODY,
    distribution: lognormal(0.2),
  }),
  parameter(
    'denosumabMaximalLoss',
    'V_D',
    'largest loss of denosumab with its target',
    0.0343,
    'µg/mL/d',
    [0.005, 0.2],
    {
      ...ANTIBODY,
      distribution: lognormal(0.3),
      note: '2672 ng/kg/d over a volume of 77.9 mL/kg.',
    },
  ),
  parameter('denosumabHalfSaturation', 'K_D', 'denosumab at half of that loss', 0.411, 'µg/mL', [0.05, 3], {
    ...ANTIBODY,
    distribution: lognormal(0.3),
  }),
  parameter('denosumabBinding', 'k_D', 'binding of RANKL by denosumab', 245.6, 'mL/µg', [5, 3000], {
    origin: 'fitted',
    source: 'calibration, docs/decisions/0062–0063',
    grade: 'C',
    distribution: lognormal(0.8),
  }),
];
