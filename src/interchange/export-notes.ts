import { HYPOTHESIS_PARAMETERS, MODEL_PARAMETERS } from '../model';
import type { Grade } from '../provenance';
import type { Scenario } from '../scenario';

/** What every file that leaves the program says about the numbers in it: how far they can be trusted, and what is hypothesis. */

export const NOT_MEDICAL_ADVICE_SENTENCE = 'For education and exploring hypotheses; this is not medical advice.';

export const CALIBRATION_NOTE =
  'Parameters are the mode of a calibration to published trials; forecasts it misses are listed in docs/MODEL.md.';

/** What the letters mean; stands wherever a grade is printed. */
export const GRADE_LEGEND =
  'grades: A trial in humans; B cohort, biomarker or label; C in vitro or animal, or one indirect human finding; D assumed';

/** What the switch "human evidence only" turns off, in words; parameters with the same words are named once. */
const HYPOTHESIS_WORDS: Readonly<Record<string, string>> = {
  allopregnanoloneCalming: 'allopregnanolone on bone',
  allopregnanoloneOnOsteoblasts: 'allopregnanolone on bone',
  progesteroneFormationHypothesis: 'part of the progesterone effect on formation',
  progesteroneOnOpg: 'progesterone on OPG',
  glucocorticoidDriveOnTone: 'progestins at the glucocorticoid receptor on bone',
  androgenDriveOnOsteoblasts: 'progestins at the androgen receptor on bone',
};

const gradeOf = (id: string): Grade => MODEL_PARAMETERS.find((record) => record.id === id)?.grade ?? 'D';

/** "grade D: …, …; grade C: …": every hypothesis under the grade of its record, the weakest first. */
function hypothesesByGrade(): string {
  const grades: readonly Grade[] = ['D', 'C', 'B', 'A'];
  const groups = grades.flatMap((grade) => {
    const ids = HYPOTHESIS_PARAMETERS.filter((id) => gradeOf(id) === grade);
    const words = [...new Set(ids.map((id) => HYPOTHESIS_WORDS[id] ?? id))];
    return words.length === 0 ? [] : [`grade ${grade}: ${words.join(', ')}`];
  });
  return groups.join('; ');
}

/** Whether a run rests on hypotheses, and on which. */
export const hypothesisNote = ({ mechanisms }: Pick<Scenario, 'mechanisms'>): string =>
  mechanisms.humanEvidenceOnly
    ? 'human evidence only: hypotheses off'
    : `hypotheses on (${hypothesesByGrade()}). Human evidence only: off`;

/** The same for a picture of several scenarios: one line when they agree, else one for each kind with the scenarios' names. */
export function hypothesisNotes(scenarios: readonly Pick<Scenario, 'mechanisms' | 'name'>[]): readonly string[] {
  const notes = [...new Set(scenarios.map(hypothesisNote))];
  if (notes.length < 2) return notes;
  return notes.map((note) => {
    const names = scenarios.filter((scenario) => hypothesisNote(scenario) === note).map(({ name }) => name);
    return `${names.join(', ')}: ${note}`;
  });
}
