import type { SafetyTherapy } from '../../src/evidence';

/** Short names for what the tests of the safety facts take; all from the age of 52 unless said otherwise. */
type More = Partial<SafetyTherapy>;

const take = (agent: string, route: string, dose: number, unit: string, more: More): SafetyTherapy => ({
  agent,
  route,
  dose,
  unit,
  from: 52,
  ...more,
});

export const patch = (dose: number, more: More = {}) => take('estradiol', 'patch', dose, 'ug/d', more);
export const oralEstradiol = (dose: number, more: More = {}) => take('estradiol', 'oral', dose, 'mg/d', more);
export const gel = (dose: number, more: More = {}) => take('estradiol', 'gel', dose, 'mg/d', more);
export const nasal = (dose: number, more: More = {}) => take('estradiol', 'nasal', dose, 'ug/d', more);
export const implant = (dose: number, more: More = {}) => take('estradiol', 'implant', dose, 'mg/6mo', more);
export const vaginal = (dose: number, more: More = {}) => take('estradiol', 'vaginal', dose, 'ug/d', more);
export const conjugated = (dose: number, more: More = {}) => take('conjugated-estrogens', 'oral', dose, 'mg/d', more);

export const progesterone = (dose: number, more: More = {}) => take('progesterone', 'oral', dose, 'mg/d', more);
export const progesteroneBy = (route: string, dose: number, more: More = {}) =>
  take('progesterone', route, dose, 'mg/d', more);
export const mpa = (dose: number, more: More = {}) => take('medroxyprogesterone-acetate', 'oral', dose, 'mg/d', more);
export const depotMpa = (dose: number, more: More = {}) =>
  take('medroxyprogesterone-acetate', 'depot-im', dose, 'mg/13wk', more);
export const neta = (dose: number, more: More = {}) => take('norethisterone-acetate', 'oral', dose, 'mg/d', more);
export const dydrogesterone = (dose: number, more: More = {}) => take('dydrogesterone', 'oral', dose, 'mg/d', more);
export const device = (more: More = {}) => take('levonorgestrel', 'intrauterine', 1, 'device', more);

export const gnrhAgonist = (more: More = {}) => take('gnrh-agonist', 'depot', 3.75, 'mg/4wk', more);
export const aromataseInhibitor = (more: More = {}) => take('aromatase-inhibitor', 'oral', 1, 'mg/d', more);
export const denosumab = (more: More = {}) => take('denosumab', 'subcutaneous', 60, 'mg/6mo', more);

/** The first `days` of every 28. */
export const cyclic = (days: number): More => ({ days, ofEvery: 28 });
