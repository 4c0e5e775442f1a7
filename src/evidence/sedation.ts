import type { SafetyStatement, SafetyTherapy } from './safety-types';

/** Largest daily dose of oral progesterone first; mg. */
const BY_DOSE: readonly (SafetyStatement & { readonly atLeast: number })[] = [
  {
    atLeast: 600,
    code: 'sedation',
    level: 'sedation-marked',
    text: 'Sleepiness marked: fatigue rises with dose from 300 to 1200 mg of oral progesterone; memory was impaired at 1200 mg in some.',
    source: 'Freeman 1992 (PK045), Freeman 1993 (PK044)',
    grade: 'A',
  },
  {
    atLeast: 300,
    code: 'sedation',
    level: 'sedation-mild',
    text: 'Sleepiness mild: 300 mg of oral progesterone in the evening deepened sleep without impairing the next day.',
    source: 'Schuessler 2008 (PK048), Caufriez 2011 (PK049), Freeman 1992 (PK045)',
    grade: 'A',
  },
  {
    atLeast: 100,
    code: 'sedation',
    level: 'sedation-possible',
    text: 'Sleepiness possible: 100–200 mg of oral progesterone had some sedative effect.',
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
