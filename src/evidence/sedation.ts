import type { SafetyStatement, SafetyTherapy } from './safety-types';

/** A statement that holds from a dose on, mg a day. */
type FromDose = SafetyStatement & { readonly atLeast: number };

/** Oral progesterone, largest dose first. Words and limits are the project's; what was measured stands beside them. */
const ORAL: readonly FromDose[] = [
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

/** Progesterone into the muscle, largest dose first. */
const INTRAMUSCULAR: readonly FromDose[] = [
  {
    atLeast: 200,
    code: 'sedation',
    level: 'sedation-mild',
    text: 'Sleepiness mild: 200 mg of progesterone into the muscle made 17 people mildly tired and impaired how their eyes follow a target.',
    source: 'Soderpalm 2004 (PK050), de Wit 2001 (PK051)',
    grade: 'A',
  },
  {
    atLeast: 100,
    code: 'sedation',
    level: 'sedation-possible',
    text: 'Sleepiness possible: 100 mg of progesterone into the muscle made 18 people slightly sluggish; 25 and 50 mg did not.',
    source: 'de Wit 2001 (PK051)',
    grade: 'A',
  },
];

/** Stronger first. */
const LEVELS: readonly SafetyStatement['level'][] = ['sedation-marked', 'sedation-mild', 'sedation-possible'];

/** What progesterone does to wakefulness, by route and the dose of a day; undefined below the doses studied for it. */
export function sedationStatement(therapies: readonly SafetyTherapy[]): SafetyStatement | undefined {
  const found = [byDose(therapies, 'oral', ORAL), byDose(therapies, 'intramuscular', INTRAMUSCULAR)];
  for (const level of LEVELS) {
    const statement = found.find((one) => one?.level === level);
    if (statement !== undefined) return statement;
  }
  return undefined;
}

function byDose(
  therapies: readonly SafetyTherapy[],
  wanted: string,
  table: readonly FromDose[],
): SafetyStatement | undefined {
  const dose = therapies
    .filter(({ agent, route }) => agent === 'progesterone' && route === wanted)
    .reduce((sum, therapy) => sum + therapy.dose, 0);
  const found = table.find(({ atLeast }) => dose >= atLeast);
  if (found === undefined) return undefined;
  const { code, level, text, source, grade } = found;
  return { code, level, text, source, grade };
}
