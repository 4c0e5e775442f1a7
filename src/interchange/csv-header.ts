import { REFERENCE_DENSITY } from '../model';
import { FORMULATIONS } from '../pharmacology';
import { extrapolated, MODEL_CATALOGUE, MODEL_VERSION, type Scenario, SITES, type Therapy } from '../scenario';
import type { Trajectory } from '../simulation';

/** What must stand above every table of numbers: where they come from, what they mean, and what they are not. */

export const NOT_MEDICAL_ADVICE_SENTENCE = 'For education and exploring hypotheses; this is not medical advice.';

const span = ({ from, to }: { readonly from: number; readonly to?: number }): string =>
  to === undefined ? `from ${from} on` : `from ${from} to ${to}`;

function therapyText(therapy: Therapy): string {
  const { agent, route, dose, unit, days, ofEvery, withFood } = therapy;
  const block = days === undefined || ofEvery === undefined ? '' : ` on ${days} of every ${ofEvery} days`;
  const food = withFood === undefined ? '' : withFood ? ' with food' : ' fasted';
  return `${agent} ${route} ${dose} ${unit}${block}${food} ${span(therapy)}`;
}

function personText({ person, years }: Scenario): string {
  const { age, ageAtFinalPeriod, menopause, cycle, weightKg, baseline = {} } = person;
  const scores = Object.entries(baseline).map(([site, score]) => `${site} ${String(score)}`);
  const measured = scores.length === 0 ? 'no measured T-score' : `measured ${scores.join(' ')}`;
  return `age ${age}; final period at ${ageAtFinalPeriod} (${menopause}); cycle ${cycle}; ${weightKg} kg; ${measured}; ${years} years`;
}

/** Lines on one scenario: the woman, what is done, what the user changed of the model. */
export function scenarioLines(scenario: Scenario): readonly string[] {
  const { levels, rates, parameters = {} } = scenario;
  return [
    `person: ${personText(scenario)}`,
    ...scenario.therapies.map((therapy) => `therapy: ${therapyText(therapy)}`),
    ...levels.map((level) => `level set by hand: ${level.signal} ${level.value} ${level.unit} ${span(level)}`),
    ...rates.map((rate) => `factor set by hand: ${rate.signal} × ${rate.factor} ${span(rate)}`),
    ...extrapolated(scenario).map((index) => `extrapolated: therapies[${index}] is above the largest studied dose`),
    ...(scenario.mechanisms.humanEvidenceOnly ? ['mechanisms: human evidence only'] : []),
    ...Object.entries(parameters).map(
      ([id, value]) => `parameter changed by you: ${id} = ${value} ${parameterNote(id)}`,
    ),
  ];
}

function parameterNote(id: string): string {
  const record = MODEL_CATALOGUE.parameters.find((parameter) => parameter.id === id);
  return record === undefined ? '' : `${record.unit} (range ${record.range[0]} to ${record.range[1]})`;
}

/** Lines on the warnings of a run, each with its place and source. */
export const warningLines = ({ warnings }: Trajectory): readonly string[] =>
  warnings.map(({ code, path, text, source }) => `warning ${code} at ${path}: ${text} Source: ${source}`);

/** Lines on what the columns mean, the same for every run. */
export const COLUMN_NOTES: readonly string[] = [
  "_pct = percent change since the scenario's start; BMD in g/cm2; T = T-score",
  'osteoclasts osteoblasts RANKL OPG RANKL_OPG cortisol_tone rankl_drive are relative to premenopausal rest',
  "hormone columns are means over the regimen's period (28 days if there is none)",
  'conjugated estrogens are counted in estradiol_pg_mL as estradiol equivalents',
];

/** Lines on the model and its sources. */
export const MODEL_LINES: readonly string[] = [`model: Trabecula ${MODEL_VERSION}`, NOT_MEDICAL_ADVICE_SENTENCE];

/** Where the kinetics of a scenario's formulations come from, as they are called in their records. */
const formulationSources = ({ therapies }: Scenario): readonly string[] =>
  FORMULATIONS.filter(({ agent, route }) =>
    therapies.some((therapy) => therapy.agent === agent && therapy.route === route),
  ).map(({ label, source, grade }) => `${label} (grade ${grade}): ${source}`);

/** Sources of the references every table uses, of the formulations, and of the warnings, each once. */
export function sourceLines(trajectories: readonly Trajectory[]): readonly string[] {
  const references = SITES.map((site) => {
    const { mean, sd, source } = REFERENCE_DENSITY[site];
    return `${site} T-score: young mean ${mean} SD ${sd} g/cm2: ${source}`;
  });
  const kinetics = trajectories.flatMap(({ scenario }) => formulationSources(scenario));
  const cited = trajectories.flatMap(({ warnings }) => warnings.map(({ source }) => source));
  const model = 'equations and parameters with their sources: docs/MODEL.md';
  return [...new Set([...references, ...kinetics, ...cited, model])].map((source) => `source: ${source}`);
}
