import type { Grade } from '../provenance';
import { estrogenNames } from './estrogens';
import type { SafetyStatement } from './safety-types';
import type { Regimen } from './statement';

/** Estradiol through the skin, compared with oral estradiol by the level it gives. */
const THROUGH_SKIN: readonly string[] = ['estradiol patch', 'estradiol gel'];

interface Bridge {
  readonly source: string;
  readonly grade: Grade;
}

/** Why a finding with some estrogens is held to be true for others of equal dose. */
function bridgeOf(studied: readonly string[], others: readonly string[]): Bridge {
  const onlyPatch = others.every((formulation) => formulation === 'estradiol patch');
  if (onlyPatch && studied.includes('conjugated-estrogens oral'))
    return { source: 'dose equivalence of the patch, Chetkowski 1986 (PK166)', grade: 'B' };
  if (others.every((formulation) => THROUGH_SKIN.includes(formulation)) && studied.includes('estradiol oral'))
    return { source: 'dose equivalence: product rule, from like levels of estradiol in blood (PK146)', grade: 'C' };
  return { source: 'dose equivalence: product rule', grade: 'D' };
}

/** `regimen` for the estrogens taken; for those it was not studied with it is inferred, so its grade is weaker. */
export function forEstrogens(regimen: Regimen, taken: readonly string[]): SafetyStatement {
  const { studiedWith, upTo: _upTo, ...studied } = regimen;
  const others = taken.filter((formulation) => !studiedWith.includes(formulation));
  if (others.length === 0) return studied;
  const { source, grade } = bridgeOf(studiedWith, others);
  return {
    ...studied,
    text: `${studied.text} Studied with ${estrogenNames(studiedWith)}; for the estrogen taken here it is inferred from an equal dose.`,
    source: `${studied.source}; ${source}`,
    grade: weaker(studied.grade, grade),
  };
}

/** `statement` for a woman whose ovaries a GnRH agonist keeps silent: the trials were done after menopause. */
export const underSuppression = (statement: SafetyStatement): SafetyStatement => ({
  ...statement,
  text: `${statement.text} Under a GnRH agonist this is inferred: the studies were done after menopause.`,
  source: `${statement.source}; add-back counted like therapy after menopause: product rule`,
  grade: 'D',
});

/** The less certain of two grades. */
const weaker = (one: Grade, other: Grade): Grade => (one > other ? one : other);
