import { readDocument, setData, type Issue, type Person, type Scenario, type ScenarioSet } from '../../scenario';
import { readNumber } from '../slider/NumberField';
import type { PersonField } from '../words';

/** What the form holds: text as typed, choices as chosen. */
export interface PersonForm {
  readonly numbers: Readonly<Record<PersonField, string>>;
  readonly menopause: Person['menopause'];
  readonly cycle: Person['cycle'];
}

export type Scope = 'all' | 'one';

export const PERSON_FIELDS: readonly PersonField[] = ['age', 'ageAtFinalPeriod', 'years', 'weightKg'];
export const T_SCORE_FIELDS: readonly PersonField[] = ['LS_T', 'TH_T', 'FN_T'];

export function formOf({ person, years }: Scenario): PersonForm {
  const text = (value: number | undefined): string => (value === undefined ? '' : String(value));
  return {
    menopause: person.menopause,
    cycle: person.cycle,
    numbers: {
      age: text(person.age),
      ageAtFinalPeriod: text(person.ageAtFinalPeriod),
      years: text(years),
      weightKg: text(person.weightKg),
      LS_T: text(person.baseline?.LS_T),
      TH_T: text(person.baseline?.TH_T),
      FN_T: text(person.baseline?.FN_T),
    },
  };
}

export type FormResult =
  | { readonly ok: true; readonly set: ScenarioSet }
  | {
      readonly ok: false;
      readonly fields: Readonly<Partial<Record<PersonField, Issue>>>;
      readonly others: readonly Issue[];
    };

/**
 * Applies what was changed in the form to one scenario or to all, and asks the gate. Only changed fields are applied, so that
 * lines which differ on purpose stay different.
 */
export function applyForm(
  set: ScenarioSet,
  index: number,
  before: PersonForm,
  form: PersonForm,
  scope: Scope,
  notANumber: string,
): FormResult {
  const unreadable = [...PERSON_FIELDS, ...T_SCORE_FIELDS].filter((field) => {
    const optional = T_SCORE_FIELDS.includes(field) && form.numbers[field].trim() === '';
    return !optional && Number.isNaN(readNumber(form.numbers[field]));
  });
  if (unreadable.length > 0) {
    const fields = Object.fromEntries(
      unreadable.map((field) => [
        field,
        { path: field, expected: notANumber, found: JSON.stringify(form.numbers[field]) },
      ]),
    );
    return { ok: false, fields, others: [] };
  }
  const scenarios = set.scenarios.map((scenario, at) =>
    scope === 'all' || at === index ? patched(scenario, before, form) : scenario,
  );
  const result = readDocument(setData({ ...set, scenarios }));
  return result.ok ? { ok: true, set: result.set } : { ok: false, ...sorted(result.issues) };
}

function patched(scenario: Scenario, before: PersonForm, form: PersonForm): Scenario {
  const changed = (field: PersonField): boolean => before.numbers[field] !== form.numbers[field];
  const number = (field: PersonField, old: number): number => (changed(field) ? readNumber(form.numbers[field]) : old);
  const { baseline: oldBaseline, ...person } = scenario.person;
  const scores = T_SCORE_FIELDS.flatMap((field): (readonly [string, number])[] => {
    const old = scoreOf(oldBaseline, field);
    if (!changed(field)) return old === undefined ? [] : [[field, old]];
    return form.numbers[field].trim() === '' ? [] : [[field, readNumber(form.numbers[field])]];
  });
  return {
    ...scenario,
    years: number('years', scenario.years),
    person: {
      ...person,
      age: number('age', person.age),
      ageAtFinalPeriod: number('ageAtFinalPeriod', person.ageAtFinalPeriod),
      weightKg: number('weightKg', person.weightKg),
      menopause: before.menopause === form.menopause ? person.menopause : form.menopause,
      cycle: before.cycle === form.cycle ? person.cycle : form.cycle,
      ...(scores.length > 0 ? { baseline: Object.fromEntries(scores) } : {}),
    },
  };
}

function scoreOf(baseline: Person['baseline'], field: PersonField): number | undefined {
  if (field === 'LS_T') return baseline?.LS_T;
  return field === 'TH_T' ? baseline?.TH_T : baseline?.FN_T;
}

/** Issues by the field they concern; the others keep their path. */
function sorted(issues: readonly Issue[]): Pick<Extract<FormResult, { ok: false }>, 'fields' | 'others'> {
  const fields: Partial<Record<PersonField, Issue>> = {};
  const others: Issue[] = [];
  for (const issue of issues) {
    const name = /^scenarios\[\d+\]\.(?:person\.(?:baseline\.)?)?(\w+)$/.exec(issue.path)?.[1];
    const field = [...PERSON_FIELDS, ...T_SCORE_FIELDS].find((candidate) => candidate === name);
    if (field) fields[field] ??= issue;
    else others.push(issue);
  }
  return { fields, others };
}
