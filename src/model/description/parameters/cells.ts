import type { ModelParameter } from '../types';
import { assumed, BY_HAND, lognormal, normal, parameter, PRIOR } from './record';

/** RANKL, OPG and the cells. */
export const CELL_PARAMETERS: readonly ModelParameter[] = [
  parameter(
    'ranklTurnover',
    'k_L',
    'turnover of RANKL and OPG production',
    0.5,
    '1/d',
    [0.02, 5],
    assumed(lognormal(0.5)),
  ),
  parameter('estrogenOnRankl', 'a_L', 'rise of RANKL without estrogen', 1.557, '1', [0, 6], {
    source: BY_HAND,
    note: 'Splits, with a_O, a_C and a_B, one total that human data pin down.',
  }),
  parameter('estrogenOnOpg', 'a_O', 'fall of OPG without estrogen', 0.1661, '1', [0, 0.8]),
  parameter(
    'osteoblastsOnOpg',
    'q',
    'exponent of osteoblasts in OPG production',
    0.3,
    '1',
    [0, 1],
    assumed(normal(0.1)),
  ),
  parameter('opgBinding', 'k_O', 'decoy strength of OPG', 1, '1', [0.05, 20], assumed(lognormal(0.4))),
  parameter(
    'ranklSaturation',
    'kappa',
    'half saturation of osteoclast formation by free RANKL',
    9.867,
    '× rest',
    [0.5, 100],
  ),
  parameter(
    'ranklIndependentFormation',
    'pi_0',
    'osteoclast formation that needs no RANKL, of that at rest',
    0.2203,
    '1',
    [0, 0.6],
    assumed(lognormal(0.7), 'x'),
  ),
  parameter('precursorUse', 'k_d', 'use of osteoclast precursors by differentiation', 0.003246, '1/d', [0, 0.1]),
  parameter(
    'precursorTurnover',
    'k_x',
    'loss of osteoclast precursors without differentiation',
    0.006681,
    '1/d',
    [0.0005, 0.1],
    { ...assumed(normal(0.003), 'Chosen for the rebound after denosumab.'), source: PRIOR },
  ),
  parameter('osteoclastTurnover', 'k_C', 'turnover of osteoclasts', 0.08563, '1/d', [0.01, 1]),
  parameter('estrogenOnOsteoclastLife', 'a_C', 'longer osteoclast life without estrogen', 0.2534, '1', [0, 0.8]),
  parameter('reversalTime', 'tau_1', 'reversal phase', 42.21, 'd', [5, 120]),
  parameter('recruitmentTime', 'tau_2', 'recruitment of osteoblasts', 27.66, 'd', [5, 120]),
  parameter('osteoblastLife', 'tau_B', 'life of osteoblasts', 81.49, 'd', [20, 300]),
  parameter('estrogenOnOsteoblastLife', 'a_B', 'shorter osteoblast life without estrogen', 0.02342, '1', [0, 0.3]),
];
