import type { ModelDescription } from '../../src/model';
import { publication } from './entries';

const { state, auxiliary, input, parameter } = publication(
  'Lemaire et al. 2004, J Theor Biol 229:293; BioModels BIOMD0000000278',
);

/**
 * Lemaire 2004: responding osteoblasts R, active osteoblasts B and active osteoclasts C, coupled by TGF-β, PTH, RANKL and OPG.
 * Days and pM. The differentiation rate of R is f0·dB, not dB. Meant for tests of the engine only.
 */
export const LEMAIRE: ModelDescription = {
  states: [
    state('R', 'responding osteoblasts', 'pM', 'D_R * pi_C - D_B / pi_C * R + J_R', 'R_0'),
    state('B', 'active osteoblasts', 'pM', 'D_B / pi_C * R - k_B * B + J_B', 'B_0'),
    state('C', 'active osteoclasts', 'pM', 'D_C * pi_L - D_A * pi_C * C + J_C', 'C_0'),
  ],
  auxiliaries: [
    auxiliary('D_B', 'differentiation rate of responding osteoblasts', '1/d', 'f_0 * d_B'),
    auxiliary('pi_C', 'TGF-β receptor occupancy', '1', '(C + f_0 * C_s) / (C + C_s)'),
    auxiliary('P_bar', 'PTH added', 'pM', 'I_P / k_P'),
    auxiliary('P_0', 'PTH at rest', 'pM', 'S_P / k_P'),
    auxiliary('P_s', 'PTH of half occupancy', 'pM', 'k_6 / k_5'),
    auxiliary('pi_P', 'PTH receptor occupancy', '1', '(P_bar + P_0) / (P_bar + P_s)'),
    auxiliary('decoy', 'binding of RANKL by OPG', '1', 'k_1 / (k_2 * k_O) * (K_OP * R / pi_P + I_O)'),
    auxiliary(
      'pi_L',
      'RANK occupancy',
      '1',
      'k_3 / k_4 * K_LP * pi_P * B * (1 + I_L / r_L) / (1 + k_3 * K / k_4 + decoy)',
    ),
  ],
  observables: ['pi_C', 'pi_P', 'pi_L'],
  inputs: [
    input('I_P', 'PTH infusion', 'pM/d', 0),
    input('I_O', 'OPG infusion', 'pM/d', 0),
    input('I_L', 'RANKL infusion', 'pM/d', 0),
    input('J_R', 'responding osteoblasts added', 'pM/d', 0),
    input('J_B', 'active osteoblasts added', 'pM/d', 0),
    input('J_C', 'active osteoclasts added', 'pM/d', 0),
  ],
  runConstants: [],
  parameters: [
    parameter('f_0', 'fixed share of TGF-β occupancy', 0.05, '1'),
    parameter('C_s', 'osteoclasts of half TGF-β occupancy', 5e-3, 'pM'),
    parameter('D_R', 'differentiation rate of progenitors', 7e-4, 'pM/d'),
    parameter('d_B', 'differentiation constant of responding osteoblasts', 0.7, '1/d'),
    parameter('D_C', 'differentiation rate of osteoclast precursors', 2.1e-3, 'pM/d'),
    parameter('D_A', 'apoptosis rate of osteoclasts by TGF-β', 0.7, '1/d'),
    parameter('k_B', 'elimination of active osteoblasts', 0.189, '1/d'),
    parameter('k_O', 'elimination of OPG', 0.35, '1/d'),
    parameter('K_OP', 'smallest OPG production per cell', 2e5, 'pmol/(d·pmol cells)'),
    parameter('K_LP', 'largest RANKL per cell', 3e6, 'pmol/pmol cells'),
    parameter('K', 'RANK', 10, 'pM'),
    parameter('r_L', 'RANKL production and elimination', 1000, 'pM/d'),
    parameter('k_1', 'OPG–RANKL binding', 1e-2, '1/(pM·d)'),
    parameter('k_2', 'OPG–RANKL unbinding', 10, '1/d'),
    parameter('k_3', 'RANK–RANKL binding', 5.8e-4, '1/(pM·d)'),
    parameter('k_4', 'RANK–RANKL unbinding', 1.7e-2, '1/d'),
    parameter('k_5', 'PTH receptor binding', 0.02, '1/(pM·d)'),
    parameter('k_6', 'PTH receptor unbinding', 3, '1/d'),
    parameter('k_P', 'elimination of PTH', 86, '1/d'),
    parameter('S_P', 'secretion of PTH', 250, 'pM/d'),
    parameter('R_0', 'published steady state of R', 7.734e-4, 'pM'),
    parameter('B_0', 'published steady state of B', 7.282e-4, 'pM'),
    parameter('C_0', 'published steady state of C', 9.127e-4, 'pM'),
  ],
};
