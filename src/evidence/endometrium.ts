import {
  CREAM,
  HIGHER_ESTROGEN,
  MPA_CONTINUOUS,
  MPA_CYCLIC,
  MPA_LOW,
  NO_ESTROGEN,
  NO_WOMB,
  ORAL_CONTINUOUS,
  ORAL_CYCLIC,
  type Regimen,
  TOO_LITTLE,
  ULTRA_LOW_UNOPPOSED,
  UNOPPOSED,
  VAGINAL,
} from './endometrium-statements';
import { type SafetyStatement, type SafetyTherapy, shareOfDays } from './safety-types';

/** Doses of estrogen counted as one standard dose: those of the progestogen trials, and the patch said to equal them (PK166). */
const STANDARD_ESTROGEN: Readonly<Record<string, number>> = {
  'conjugated-estrogens oral': 0.625,
  'estradiol oral': 1,
  'estradiol patch': 50,
};
/** The low doses of the HOPE trial, as part of the standard dose. */
const LOW_ESTROGEN = 0.45 / 0.625;
/** The patch of the ULTRA trial. */
const ULTRA_LOW_ESTROGEN = 14 / 50;
/** Sums of decimal doses differ in the last digit. */
const ROUNDING = 1e-9;

const TWELVE_OF_28 = 12 / 28;
const FOURTEEN_OF_28 = 14 / 28;
const TWENTY_FIVE_OF_28 = 25 / 28;

/** What the evidence says on the womb lining for therapies taken together; keyed on the regimen, never on a level. */
export function endometriumStatement(therapies: readonly SafetyTherapy[], hasUterus: boolean): SafetyStatement {
  if (!hasUterus) return NO_WOMB;
  const estrogen = therapies.reduce((sum, { agent, route, dose }) => {
    const standard = STANDARD_ESTROGEN[`${agent} ${route}`];
    return standard === undefined ? sum : sum + dose / standard;
  }, 0);
  if (estrogen === 0) return NO_ESTROGEN;
  const progestogens = therapies.filter(({ agent, route }) => STANDARD_ESTROGEN[`${agent} ${route}`] === undefined);
  if (progestogens.length === 0) {
    const lowPatch = therapies.every(({ route }) => route === 'patch') && estrogen <= ULTRA_LOW_ESTROGEN + ROUNDING;
    return lowPatch ? ULTRA_LOW_UNOPPOSED : UNOPPOSED;
  }
  const best = strongest(progestogens.map((therapy) => progestogenStatement(therapy, estrogen)));
  if (!('studiedWith' in best)) return best;
  if (estrogen > 1 + ROUNDING) return HIGHER_ESTROGEN;
  const taken = therapies.map(({ agent, route }) => `${agent} ${route}`).filter((key) => key in STANDARD_ESTROGEN);
  return withInference(
    best,
    taken.filter((key) => !best.studiedWith.includes(key)),
  );
}

/** The statement for estrogens of the same strength it was not studied with: inferred, so its grade is weaker. */
function withInference({ studiedWith, ...studied }: Regimen, others: readonly string[]): SafetyStatement {
  if (others.length === 0) return studied;
  const onlyPatch = others.every((key) => key === 'estradiol patch');
  const estrogens = studiedWith.includes('estradiol oral') ? 'oral estradiol or estradiol gel' : 'conjugated estrogens';
  return {
    ...studied,
    text: `${studied.text} Studied with ${estrogens}; for the estrogen taken here it is inferred from an equal dose.`,
    source: `${studied.source}; ${onlyPatch ? 'dose equivalence of the patch, Chetkowski 1986 (PK166)' : 'dose equivalence: product rule'}`,
    grade: onlyPatch ? 'B' : 'D',
  };
}

function strongest(statements: readonly (SafetyStatement | Regimen)[]): SafetyStatement | Regimen {
  const order: readonly SafetyStatement['level'][] = ['protection-shown', 'shown-up-to-5-years', 'not-shown'];
  for (const level of order) {
    const found = statements.find((one) => one.level === level);
    if (found !== undefined) return found;
  }
  return TOO_LITTLE;
}

function progestogenStatement(therapy: SafetyTherapy, estrogen: number): SafetyStatement | Regimen {
  const { agent, route, dose } = therapy;
  const share = shareOfDays(therapy) + ROUNDING;
  if (agent === 'progesterone' && route === 'cream') return CREAM;
  if (agent === 'progesterone' && route.startsWith('vaginal')) return VAGINAL;
  if (agent === 'progesterone' && route === 'oral') {
    if (dose >= 100 && share >= TWENTY_FIVE_OF_28) return ORAL_CONTINUOUS;
    return dose >= 200 && share >= TWELVE_OF_28 ? ORAL_CYCLIC : TOO_LITTLE;
  }
  if (agent === 'medroxyprogesterone-acetate' && route === 'oral') {
    if (dose >= 2.5 && share >= 1) return MPA_CONTINUOUS;
    if (dose >= 1.5 && share >= 1 && estrogen <= LOW_ESTROGEN + ROUNDING) return MPA_LOW;
    if (dose >= 10 ? share >= TWELVE_OF_28 : dose >= 5 && share >= FOURTEEN_OF_28) return MPA_CYCLIC;
  }
  return TOO_LITTLE;
}
