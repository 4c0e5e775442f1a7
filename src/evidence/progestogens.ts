import { formulationOf, ROUNDING } from './estrogens';
import {
  CREAM,
  DEPOT_MPA,
  DYDROGESTERONE_CONTINUOUS,
  DYDROGESTERONE_CYCLIC,
  INTRAMUSCULAR,
  LEVONORGESTREL_DEVICE,
  LEVONORGESTREL_DEVICE_OLD,
  MPA_CONTINUOUS,
  MPA_CYCLIC,
  MPA_LOW,
  NETA_CONTINUOUS,
  NETA_CYCLIC,
  NETA_LOW,
  NETA_VERY_LOW,
  ORAL_CONTINUOUS,
  ORAL_CYCLIC,
  SUBCUTANEOUS,
  TOO_LITTLE,
  VAGINAL_CAPSULE,
  VAGINAL_GEL,
  VAGINAL_GEL_MORE,
} from './progestogen-statements';
import { DEVICE_YEARS, type SafetyStatement, type SafetyTherapy, shareOfDays } from './safety-types';
import type { Regimen } from './statement';

/** What a rule looks at: the daily dose in mg, the share of days (rounded up a little), the estrogen beside it, time worn. */
interface Taken {
  readonly dose: number;
  readonly share: number;
  /** Standard doses of estrogen. */
  readonly estrogen: number;
  /** Years since the therapy started. */
  readonly years: number;
}

type Rule = (taken: Taken) => SafetyStatement | Regimen;

/** The low doses of the HOPE trial, as part of the standard dose. */
const LOW_ESTROGEN = 0.45 / 0.625;
const TEN_OF_28 = 10 / 28;
const TWELVE_OF_28 = 12 / 28;
const FOURTEEN_OF_28 = 14 / 28;
const TWENTY_FIVE_OF_28 = 25 / 28;
const EVERY_DAY = 1;
/** One standard dose of estrogen. */
const STANDARD = 1;

/** Least doses are those of the trials that the statements name. */
const RULES: Readonly<Record<string, Rule>> = {
  'progesterone oral': ({ dose, share }) => {
    if (dose >= 100 && share >= TWENTY_FIVE_OF_28) return ORAL_CONTINUOUS;
    return dose >= 200 && share >= TWELVE_OF_28 ? ORAL_CYCLIC : TOO_LITTLE;
  },
  'progesterone cream': () => CREAM,
  'progesterone vaginal-capsule': () => VAGINAL_CAPSULE,
  'progesterone vaginal-gel': ({ dose, share }) =>
    dose <= 45 && share <= TEN_OF_28 + 2 * ROUNDING ? VAGINAL_GEL : VAGINAL_GEL_MORE,
  'progesterone intramuscular': () => INTRAMUSCULAR,
  'progesterone subcutaneous': () => SUBCUTANEOUS,
  'medroxyprogesterone-acetate oral': ({ dose, share, estrogen }) => {
    if (dose >= 2.5 && share >= EVERY_DAY) return MPA_CONTINUOUS;
    if (dose >= 1.5 && share >= EVERY_DAY && estrogen <= LOW_ESTROGEN + ROUNDING) return MPA_LOW;
    const enough = dose >= 10 ? share >= TWELVE_OF_28 : dose >= 5 && share >= FOURTEEN_OF_28;
    return enough ? MPA_CYCLIC : TOO_LITTLE;
  },
  'medroxyprogesterone-acetate depot-im': () => DEPOT_MPA,
  'medroxyprogesterone-acetate depot-sc': () => DEPOT_MPA,
  'norethisterone-acetate oral': ({ dose, share }) => {
    if (share >= EVERY_DAY) {
      if (dose >= 1) return NETA_CONTINUOUS;
      if (dose >= 0.5) return NETA_LOW;
      return dose >= 0.1 ? NETA_VERY_LOW : TOO_LITTLE;
    }
    return dose >= 1 && share >= FOURTEEN_OF_28 ? NETA_CYCLIC : TOO_LITTLE;
  },
  'dydrogesterone oral': ({ dose, share, estrogen }) => {
    if (dose >= 10 && share >= FOURTEEN_OF_28 && (share < EVERY_DAY || estrogen > STANDARD + ROUNDING))
      return DYDROGESTERONE_CYCLIC;
    return dose >= 5 && share >= EVERY_DAY ? DYDROGESTERONE_CONTINUOUS : TOO_LITTLE;
  },
  'levonorgestrel intrauterine': ({ years }) =>
    years < DEVICE_YEARS - ROUNDING ? LEVONORGESTREL_DEVICE : LEVONORGESTREL_DEVICE_OLD,
};

export const isProgestogen = (therapy: SafetyTherapy): boolean => formulationOf(therapy) in RULES;

/**
 * What is known of one progestogen beside estrogen.
 * @param estrogen standard doses taken with it
 * @param age of the woman, years
 */
export function progestogenStatement(therapy: SafetyTherapy, estrogen: number, age: number): SafetyStatement | Regimen {
  const rule = RULES[formulationOf(therapy)];
  if (rule === undefined) return TOO_LITTLE;
  const { dose, from } = therapy;
  return rule({ dose, share: shareOfDays(therapy) + ROUNDING, estrogen, years: age - from });
}
