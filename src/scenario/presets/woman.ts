import { type Person, type RateFactor, SCENARIO_FORMAT, type Scenario, type Therapy } from '../types';

/** The woman every preset starts from unless it says else: close to her last period, spine a little below the young mean. */
export const DEFAULT_PERSON: Person = {
  age: 46,
  ageAtFinalPeriod: 51,
  menopause: 'natural',
  cycle: 'ovulatory',
  weightKg: 70,
  baseline: { LS_T: -0.6 },
};

/** Years of output: to the age of 81, long enough to see the late, slow loss. */
export const DEFAULT_YEARS = 35;

/** Age at which the presets' therapies start: one year after the last period. */
export const THERAPY_START = 52;

/** What a preset changes of the default woman's untreated life. */
export interface PresetParts {
  readonly person?: Partial<Person>;
  readonly therapies?: readonly Omit<Therapy, 'from'>[];
  readonly rates?: readonly RateFactor[];
}

/** The scenario of a preset: the default woman with these parts, therapies from one year after her last period, never stopped. */
export const presetScenario = (name: string, { person, therapies = [], rates = [] }: PresetParts): Scenario => ({
  format: SCENARIO_FORMAT,
  name,
  person: { ...DEFAULT_PERSON, ...person },
  years: DEFAULT_YEARS,
  therapies: therapies.map((therapy) => ({ ...therapy, from: THERAPY_START })),
  levels: [],
  rates,
  mechanisms: { humanEvidenceOnly: false },
});
