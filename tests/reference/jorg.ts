import type { ModelDescription } from '../../src/model';
import { publication } from './entries';

const { state, auxiliary, input, parameter } = publication('Jörg et al. 2022, eLife 11:e76228');

/** The model's year: 365.25 days reproduce its density at 50, .96086; 365 days would give .96089. */
export const DAYS_PER_YEAR = 365.25;
/** Density is 1 at this age, years. */
export const START_AGE = 25;
/** Time in which estrogen halves after the final period, days. */
const ESTROGEN_HALVES_IN = 949;

/** Estrogen relative to before, so many days after the final period. */
export const naturalEstrogen = (day: number): number => 1 / (1 + day / ESTROGEN_HALVES_IN);

/** Estrogen left after both ovaries were removed, and the time in which the rest halves, days (Nelson et al. 2026). */
const ESTROGEN_AFTER_SURGERY = 0.0968;
const SURGICAL_HALVING = 161 / (24 * 60);

/** Estrogen relative to before, so many days after both ovaries were removed (Nelson et al. 2026, Front Syst Biol 1729027). */
export const surgicalEstrogen = (day: number): number =>
  ESTROGEN_AFTER_SURGERY + (1 - ESTROGEN_AFTER_SURGERY) * 2 ** (-day / SURGICAL_HALVING);

/**
 * Jörg 2022: precursors of osteoblasts pB and of osteoclasts pC, osteoblasts B, osteoclasts C, osteocytes Y, sclerostin s and
 * density of the total hip bd; estrogen E is the input. Without drugs: the drugs' constants are not among the facts at hand, so
 * estrogen's effect on osteoclast death (their nuC) is 0 and mineral content stays 1. Meant for tests and comparison only.
 */
export const JORG: ModelDescription = {
  states: [
    state('pB', 'osteoblast precursors', '1', '1 - entry_B', '1 / (w_PB * release)'),
    state('B', 'osteoblasts', '1', 'entry_B - (eta_B + w_B) * B', 'B_0'),
    state('Y', 'osteocytes', '1', 'w_B * B - eta_Y * Y', 'Y_0'),
    state('pC', 'osteoclast precursors', '1', '1 - entry_C', '(1 + e_PC) * (s_PC + s_0) / (w_PC * e_PC * s_0)'),
    state('C', 'osteoclasts', '1', 'entry_C - eta_C * C', '1 / eta_C'),
    state('s', 'sclerostin', '1', 'e_s / (e_s + E) * Y - k_s * s', 's_0'),
    state('bd', 'bone density', '× age 25', 'formation - l_C * C', 'bd_0'),
  ],
  auxiliaries: [
    auxiliary('B_0', 'osteoblasts at rest', '1', '1 / (eta_B + w_B)'),
    auxiliary('Y_0', 'osteocytes at rest', '1', 'w_B * B_0 / eta_Y'),
    auxiliary('s_0', 'sclerostin at rest', '1', 'e_s / (e_s + 1) * Y_0 / k_s'),
    auxiliary('release', 'share let through by sclerostin at rest', '1', 's_PB / (s_PB + s_0)'),
    auxiliary('entry_B', 'precursors that become osteoblasts', '1/d', 'w_PB * s_PB / (s_PB + s) * pB'),
    auxiliary('entry_C', 'precursors that become osteoclasts', '1/d', 'w_PC * e_PC / (e_PC + E) * s / (s_PC + s) * pC'),
    auxiliary('formation', 'density formed', '1/d', 'l_B * s_Om / (s_Om + s) * (1 + nu_Om * C / (r_Om + C)) * B'),
  ],
  observables: ['formation'],
  inputs: [input('E', 'estrogen', '× before the final period', 1)],
  runConstants: [],
  parameters: [
    parameter('w_PB', 'differentiation of osteoblast precursors', 0.319241, '1/d'),
    parameter('s_PB', 'sclerostin halving it', 163.2825, '1'),
    parameter('eta_B', 'loss of osteoblasts', 0.00867806, '1/d'),
    parameter('w_B', 'osteoblasts that become osteocytes', 6.24353e-4, '1/d'),
    parameter('eta_Y', 'loss of osteocytes', 1.09589e-4, '1/d'),
    parameter('w_PC', 'differentiation of osteoclast precursors', 0.93089, '1/d'),
    parameter('e_PC', 'estrogen halving it', 0.937655, '1'),
    parameter('s_PC', 'sclerostin of half promotion', 8603687, '1'),
    parameter('eta_C', 'loss of osteoclasts', 0.023815993, '1/d'),
    parameter('e_s', 'estrogen halving sclerostin production', 9.595407, '1'),
    parameter('k_s', 'loss of sclerostin', 0.05, '1/d'),
    parameter('l_B', 'density formed per osteoblast', 1.29e-6, '1/d'),
    parameter('l_C', 'density lost per osteoclast', 3.82e-6, '1/d'),
    parameter('nu_Om', 'largest promotion of formation by resorption', 107.53327, '1'),
    parameter('r_Om', 'osteoclasts of half promotion', 1024.42, '1'),
    parameter('s_Om', 'sclerostin halving formation', 3039.646, '1'),
    parameter('bd_0', 'density at the start', 1, '× age 25'),
  ],
};
