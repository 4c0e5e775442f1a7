import type { SafetyStatement, SafetyTherapy } from './safety-types';

/** Largest daily dose of oral progesterone first; mg. Words and limits are the project's; what was measured stands beside them. */
const BY_DOSE: readonly (SafetyStatement & { readonly atLeast: number })[] = [
  {
    atLeast: 600,
    code: 'sedation',
    level: 'sedation-marked',
    text: 'Sleepiness marked, by a rule of this project for 600 mg and more of oral progesterone. After single doses of 300, 600 and 1200 mg fatigue rose with dose, few of 24 women were objectively drowsy, and memory was impaired in some at 1200 mg.',
    source: 'product rule (model description §5); Freeman 1992 (PK045), Freeman 1993 (PK044)',
    grade: 'D',
  },
  {
    atLeast: 300,
    code: 'sedation',
    level: 'sedation-mild',
    text: 'Sleepiness mild: on 300 mg of oral progesterone a night 10 women lay awake for less time, without impaired thinking; in 8 others sleep was deeper only in disturbed nights.',
    source: 'Schuessler 2005/2008 (PK048, 10 women), Caufriez 2011 (PK049, 8 women), Freeman 1992 (PK045)',
    grade: 'A',
  },
  {
    atLeast: 100,
    code: 'sedation',
    level: 'sedation-possible',
    text: 'Sleepiness possible: single doses of 100–200 mg of oral progesterone had some sedative effect in 11 women before menopause.',
    source: 'Babalonis (PK046)',
    grade: 'A',
  },
];

/** What oral progesterone does to wakefulness, by the dose of a day; undefined below the doses studied for it. */
export function sedationStatement(therapies: readonly SafetyTherapy[]): SafetyStatement | undefined {
  const dose = therapies
    .filter(({ agent, route }) => agent === 'progesterone' && route === 'oral')
    .reduce((sum, therapy) => sum + therapy.dose, 0);
  const found = BY_DOSE.find(({ atLeast }) => dose >= atLeast);
  if (found === undefined) return undefined;
  const { code, level, text, source, grade } = found;
  return { code, level, text, source, grade };
}
