import type { ModelDescription } from '../../src/model';
import { publication } from './entries';

const { state, auxiliary, input, parameter } = publication(
  'Pivonka et al. 2008, Bone 43:249; Physiome model repository',
);

/**
 * Pivonka 2008: osteoblast precursors OBp, active osteoblasts OBa, active osteoclasts OCa and bone volume BV, with TGF-β set free
 * by resorption and RANKL on precursors, OPG from active osteoblasts. Days and pM. Meant for tests of the engine only.
 */
export const PIVONKA: ModelDescription = {
  states: [
    state('OBp', 'osteoblast precursors', 'pM', 'D_OBu * T / (K_T1 + T) - maturation', 'OBp_0'),
    state('OBa', 'active osteoblasts', 'pM', 'maturation - A_OB * OBa', 'OBa_0'),
    state('OCa', 'active osteoclasts', 'pM', 'D_OCp * pi_L - A_OC * OCa * T / (K_T3 + T)', 'OCa_0'),
    state('BV', 'bone volume', '%', 'k_form * (OBa - OBa_0) - k_res * (OCa - OCa_0)', 'BV_0'),
  ],
  auxiliaries: [
    auxiliary('T', 'TGF-β', 'pM', 'alpha * k_res * OCa / d_T'),
    auxiliary('maturation', 'maturation of osteoblasts', 'pM/d', 'D_OBp * OBp * K_T2 / (K_T2 + T)'),
    auxiliary('PTH', 'PTH', 'pM', '(b_P + I_P) / d_P'),
    auxiliary('a_P', 'promotion by PTH', '1', 'PTH / (PTH + K_P4)'),
    auxiliary('r_P', 'repression by PTH', '1', 'K_P6 / (K_P6 + PTH)'),
    auxiliary('secretion', 'OPG secretion', 'pM/d', 'b_O * OBa * r_P'),
    auxiliary('OPG', 'OPG', 'pM', '(secretion + I_O) * O_max / (secretion + d_O * O_max)'),
    auxiliary('L_eff', 'carriers of RANKL', 'pM', 'R_L * OBp * a_P'),
    auxiliary(
      'RANKL',
      'free RANKL',
      'pM',
      'L_eff / (1 + K_A1 * OPG + K_A2 * RANK) * (b_L + I_L) / (b_L + d_L * L_eff)',
    ),
    auxiliary('RR', 'RANK–RANKL complex', 'pM', 'K_A2 * RANKL * RANK'),
    auxiliary('pi_L', 'RANK occupancy', '1', 'RR / (RR + K_L)'),
    auxiliary('balance', 'formation per resorption', '1', 'k_form * OBa / (k_res * OCa)'),
  ],
  observables: ['OPG', 'RANKL', 'RR', 'pi_L', 'T', 'a_P', 'r_P', 'balance'],
  inputs: [
    input('I_P', 'PTH infusion', 'pM/d', 0),
    input('I_O', 'OPG infusion', 'pM/d', 0),
    input('I_L', 'RANKL infusion', 'pM/d', 0),
  ],
  runConstants: [],
  parameters: [
    parameter('D_OBu', 'differentiation rate of uncommitted progenitors', 7e-4, 'pM/d'),
    parameter('D_OBp', 'differentiation rate of osteoblast precursors', 0.26740779, '1/d'),
    parameter('D_OCp', 'differentiation rate of osteoclast precursors', 2.1e-3, 'pM/d'),
    parameter('A_OB', 'elimination of active osteoblasts', 0.189, '1/d'),
    parameter('A_OC', 'apoptosis rate of osteoclasts by TGF-β', 0.7, '1/d'),
    parameter('K_T1', 'activation of progenitors by TGF-β', 4.5454545e-3, 'pM'),
    parameter('K_T2', 'repression of precursors by TGF-β', 1.4156243e-3, 'pM'),
    parameter('K_T3', 'activation of apoptosis by TGF-β', 4.5454545e-3, 'pM'),
    parameter('K_P4', 'PTH promoting RANKL', 150, 'pM'),
    parameter('K_P6', 'PTH repressing OPG', 0.22258143, 'pM'),
    parameter('K_L', 'RANK–RANKL complex of half occupancy', 4.4574528, 'pM'),
    parameter('b_P', 'PTH production', 250, 'pM/d'),
    parameter('d_P', 'PTH degradation', 86, '1/d'),
    parameter('b_L', 'RANKL production', 168.41957, 'pM/d'),
    parameter('d_L', 'RANKL degradation', 10.132471, '1/d'),
    parameter('b_O', 'OPG production per cell', 1.6249003e8, '1/d'),
    parameter('O_max', 'largest OPG', 2e8, 'pM'),
    parameter('d_O', 'OPG degradation', 0.35, '1/d'),
    parameter('R_L', 'RANKL per precursor', 2.7034764e6, '1'),
    parameter('RANK', 'RANK', 10, 'pM'),
    parameter('K_A1', 'OPG–RANKL association', 1e-3, '1/pM'),
    parameter('K_A2', 'RANK–RANKL association', 0.034117647, '1/pM'),
    parameter('k_form', 'formation per osteoblast', 1.571, '%/(pM·d)'),
    parameter('k_res', 'resorption per osteoclast', 1, '%/(pM·d)'),
    parameter('alpha', 'TGF-β in bone', 1, 'pM/%'),
    parameter('d_T', 'TGF-β degradation', 1, '1/d'),
    parameter('OBp_0', 'computed steady state of OBp', 6.1964e-4, 'pM'),
    parameter('OBa_0', 'computed steady state of OBa', 5.5839e-4, 'pM'),
    parameter('OCa_0', 'computed steady state of OCa', 8.0696e-4, 'pM'),
    parameter('BV_0', 'bone volume at rest', 100, '%'),
  ],
};
