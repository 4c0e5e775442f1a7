import { estrogenStrength, formulationOf, isEstrogen, isLowVaginal, ROUNDING } from './estrogens';
import { forEstrogens, underSuppression } from './inference';
import { HIGHER_ESTROGEN, TOO_LITTLE } from './progestogen-statements';
import { isProgestogen, progestogenStatement } from './progestogens';
import type { SafetyStatement, SafetyTherapy } from './safety-types';
import { isRegimen } from './statement';
import {
  HIGH_DOSE_REMARK,
  IMPLANT_REMARK,
  LOW_VAGINAL_UNOPPOSED,
  NO_ESTROGEN,
  NO_WOMB,
  ULTRA_LOW_UNOPPOSED,
  UNOPPOSED_CONJUGATED,
  UNOPPOSED_ORAL_ESTRADIOL,
  UNOPPOSED_OTHER,
  UNOPPOSED_PATCH,
} from './unopposed-statements';

/** The patch of the ULTRA trial, as part of the standard dose. */
const ULTRA_LOW_ESTROGEN = 14 / 50;

/** Estrogen of the trials without a progestogen, in standard doses. */
const STANDARD = 1;

/** Forms of estrogen with a trial of their own without a progestogen, the strongest finding first. */
const UNOPPOSED: readonly (readonly [string, SafetyStatement])[] = [
  ['conjugated-estrogens oral', UNOPPOSED_CONJUGATED],
  ['estradiol patch', UNOPPOSED_PATCH],
  ['estradiol oral', UNOPPOSED_ORAL_ESTRADIOL],
];

/** Best first. */
const LEVELS: readonly SafetyStatement['level'][] = ['protection-shown', 'shown-up-to-5-years', 'not-shown'];

/**
 * What the evidence says on the womb lining for therapies taken together; keyed on the regimen, never on a level.
 * @param therapies all taken at `age`; those that are neither estrogen nor progestogen change nothing
 * @param age of the woman, years
 */
export function endometriumStatement(
  therapies: readonly SafetyTherapy[],
  hasUterus: boolean,
  age: number,
): SafetyStatement {
  if (!hasUterus) return NO_WOMB;
  const given = therapies.filter(isEstrogen);
  if (given.length === 0) return NO_ESTROGEN;
  const estrogens = given.filter((therapy) => !isLowVaginal(therapy));
  if (estrogens.length === 0) return LOW_VAGINAL_UNOPPOSED;
  const known = statementFor(estrogens, therapies.filter(isProgestogen), age);
  const remarked = estrogens.some(({ route }) => route === 'implant') ? withImplant(known) : known;
  return therapies.some(({ agent }) => agent === 'gnrh-agonist') ? underSuppression(remarked) : remarked;
}

function statementFor(
  estrogens: readonly SafetyTherapy[],
  progestogens: readonly SafetyTherapy[],
  age: number,
): SafetyStatement {
  if (progestogens.length === 0) return unopposed(estrogens);
  const strength = estrogenStrength(estrogens);
  const formulations = [...new Set(estrogens.map(formulationOf))];
  const statements = progestogens.map((therapy) => {
    const found = progestogenStatement(therapy, strength, age);
    if (!isRegimen(found)) return found;
    return strength > found.upTo + ROUNDING ? HIGHER_ESTROGEN : forEstrogens(found, formulations);
  });
  return strongest(statements);
}

function unopposed(estrogens: readonly SafetyTherapy[]): SafetyStatement {
  const onlyPatch = estrogens.every(({ route }) => route === 'patch');
  const strength = estrogenStrength(estrogens);
  if (onlyPatch && strength <= ULTRA_LOW_ESTROGEN + ROUNDING) return ULTRA_LOW_UNOPPOSED;
  const studied = UNOPPOSED.find(([formulation]) => estrogens.some((one) => formulationOf(one) === formulation));
  const known = studied?.[1] ?? UNOPPOSED_OTHER;
  return strength > STANDARD + ROUNDING ? { ...known, text: `${known.text} ${HIGH_DOSE_REMARK}` } : known;
}

/** Of several progestogens the one with the best evidence counts. */
function strongest(statements: readonly SafetyStatement[]): SafetyStatement {
  const byLevel = LEVELS.map((level) => statements.find((one) => one.level === level));
  return byLevel.find((one) => one !== undefined) ?? TOO_LITTLE;
}

const withImplant = (statement: SafetyStatement): SafetyStatement => ({
  ...statement,
  text: `${statement.text} ${IMPLANT_REMARK.text}`,
  source: `${statement.source}; ${IMPLANT_REMARK.source}`,
});
