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

/** A dose with its ages; without `from` it starts a year after the last period, without `to` it never stops. */
export type PresetTherapy = Omit<Therapy, 'from'> & { readonly from?: number };

/** What a preset changes of the default woman's untreated life. */
export interface PresetParts {
  readonly person?: Partial<Person>;
  readonly years?: number;
  readonly therapies?: readonly PresetTherapy[];
  readonly rates?: readonly RateFactor[];
}

/** The scenario of a preset: the default woman with these parts. */
export const presetScenario = (
  name: string,
  { person, years = DEFAULT_YEARS, therapies = [], rates = [] }: PresetParts,
): Scenario => ({
  format: SCENARIO_FORMAT,
  name,
  person: { ...DEFAULT_PERSON, ...person },
  years,
  therapies: therapies.map((therapy) => ({ ...therapy, from: therapy.from ?? THERAPY_START })),
  levels: [],
  rates,
  mechanisms: { humanEvidenceOnly: false },
});

/** A dose from one age to another. */
export const during = (dose: Omit<Therapy, 'from' | 'to'>, from: number, to?: number): PresetTherapy =>
  to === undefined ? { ...dose, from } : { ...dose, from, to };
