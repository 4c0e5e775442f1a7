import {
  SCENARIO_FORMAT,
  type LevelOverride,
  type Person,
  type RateFactor,
  type Scenario,
  type Therapy,
} from '../../src/scenario';

export interface ScenarioParts {
  readonly name?: string;
  readonly person?: Partial<Person>;
  readonly years?: number;
  readonly therapies?: readonly Therapy[];
  readonly levels?: readonly LevelOverride[];
  readonly rates?: readonly RateFactor[];
  readonly humanEvidenceOnly?: boolean;
  readonly parameters?: Readonly<Record<string, number>>;
}

/** The default woman of the product (46, last period at 51) with what a test changes. */
export function woman(parts: ScenarioParts = {}): Scenario {
  return {
    format: SCENARIO_FORMAT,
    name: parts.name ?? 'test',
    person: { age: 46, ageAtFinalPeriod: 51, menopause: 'natural', cycle: 'ovulatory', weightKg: 70, ...parts.person },
    years: parts.years ?? 35,
    therapies: parts.therapies ?? [],
    levels: parts.levels ?? [],
    rates: parts.rates ?? [],
    mechanisms: { humanEvidenceOnly: parts.humanEvidenceOnly ?? false },
    ...(parts.parameters === undefined ? {} : { parameters: parts.parameters }),
  };
}

const span = (from: number, to?: number): { from: number; to?: number } => (to === undefined ? { from } : { from, to });

export const patch = (dose: number, from: number, to?: number): Therapy => ({
  agent: 'estradiol',
  route: 'patch',
  dose,
  unit: 'ug/d',
  ...span(from, to),
});
export const oralEstradiol = (dose: number, from: number, to?: number): Therapy => ({
  agent: 'estradiol',
  route: 'oral',
  dose,
  unit: 'mg/d',
  ...span(from, to),
});
export const conjugated = (dose: number, from: number, to?: number): Therapy => ({
  agent: 'conjugated-estrogens',
  route: 'oral',
  dose,
  unit: 'mg/d',
  ...span(from, to),
});
/** Any formulation: `therapy('progesterone', 'cream', 40, 'mg/d', 52)`. */
export const therapy = (
  agent: string,
  route: string,
  dose: number,
  unit: string,
  from: number,
  to?: number,
): Therapy => ({ agent, route, dose, unit, ...span(from, to) });
export const depotMedroxyprogesterone = (from: number, to?: number): Therapy =>
  therapy('medroxyprogesterone-acetate', 'depot-im', 150, 'mg/13wk', from, to);
export const gnrhAgonist = (from: number, to?: number): Therapy =>
  therapy('gnrh-agonist', 'depot', 3.75, 'mg/4wk', from, to);
export const denosumab = (from: number, to?: number): Therapy =>
  therapy('denosumab', 'subcutaneous', 60, 'mg/6mo', from, to);
export const levonorgestrelSystem = (from: number, to?: number): Therapy =>
  therapy('levonorgestrel', 'intrauterine', 1, 'device', from, to);
export const oralProgesterone = (
  dose: number,
  from: number,
  to?: number,
  cycle?: { days: number; ofEvery: number },
): Therapy => ({
  agent: 'progesterone',
  route: 'oral',
  dose,
  unit: 'mg/d',
  withFood: true,
  ...cycle,
  ...span(from, to),
});
export const cream = (dose: number, from: number, to?: number): Therapy => ({
  agent: 'progesterone',
  route: 'cream',
  dose,
  unit: 'mg/d',
  ...span(from, to),
});
export const vaginalProgesterone = (dose: number, from: number, to?: number): Therapy => ({
  agent: 'progesterone',
  route: 'vaginal-capsule',
  dose,
  unit: 'mg/d',
  ...span(from, to),
});
export const medroxyprogesterone = (dose: number, from: number, to?: number): Therapy => ({
  agent: 'medroxyprogesterone-acetate',
  route: 'oral',
  dose,
  unit: 'mg/d',
  ...span(from, to),
});
export const hold = (signal: LevelOverride['signal'], value: number, from: number, to?: number): LevelOverride => ({
  signal,
  value,
  unit: { estradiol: 'pg/mL', progesterone: 'ng/mL', allopregnanolone: 'nmol/L', 'cortisol-tone': '1' }[signal],
  ...span(from, to),
});
export const rate = (signal: RateFactor['signal'], factor: number, from: number, to?: number): RateFactor => ({
  signal,
  factor,
  ...span(from, to),
});
