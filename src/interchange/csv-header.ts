import { REFERENCE_DENSITY } from '../model';
import { FORMULATIONS } from '../pharmacology';
import { extrapolated, MODEL_CATALOGUE, MODEL_VERSION, type Scenario, SITES, type Therapy } from '../scenario';
import { type Trajectory, warningsOf } from '../simulation';
import { GRADE_LEGEND, hypothesisNote, CALIBRATION_NOTE, NOT_MEDICAL_ADVICE_SENTENCE } from './export-notes';

/** What must stand above every table of numbers: where they come from, what they mean, and what they are not. */

/** Texts are written for the screen; files keep to signs every program reads. */
const plainSigns = (text: string): string => text.replaceAll('µg', 'ug').replaceAll('−', '-');

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
    ...extrapolated(scenario).map((index) => `extrapolated: therapies[${index}] is outside the studied range of doses`),
    `mechanisms: ${hypothesisNote(scenario)}`,
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
export const warningLines = ({ scenario }: Trajectory): readonly string[] =>
  warningsOf(scenario).map(
    ({ code, path, text, source }) => `warning ${code} at ${path}: ${plainSigns(`${text} Source: ${source}`)}`,
  );

/** What the percent columns are relative to; `rebasedTo` is the age every line was re-based to. */
const percentNote = (rebasedTo: number | undefined): string =>
  rebasedTo === undefined
    ? "_pct = percent change since the scenario's start"
    : `_pct = percent change since age ${rebasedTo} (empty before); years still count from each scenario's own start`;

/** Lines on what the columns mean. */
export const columnNotes = (rebasedTo?: number): readonly string[] => [
  `${percentNote(rebasedTo)}; BMD in g/cm2; T = T-score`,
  'osteoclasts osteoblasts RANKL OPG RANKL_OPG cortisol_tone rankl_drive CTX P1NP are relative to premenopausal rest',
  "hormone columns are means over the regimen's period (28 days if there is none)",
  'progestins_ng_mL = synthetic progestins as progesterone of the same receptor effect; pregnanolone_nmol_L = from therapies only; denosumab_ug_mL in serum',
  'conjugated estrogens are counted in estradiol_pg_mL as estradiol equivalents',
];

/** Lines on the model and its sources. */
export const MODEL_LINES: readonly string[] = [
  `model: Trabecula ${MODEL_VERSION}`,
  NOT_MEDICAL_ADVICE_SENTENCE,
  CALIBRATION_NOTE,
];

/** Where the kinetics of a scenario's formulations come from, as they are called in their records. */
const formulationSources = ({ therapies }: Scenario): readonly string[] =>
  FORMULATIONS.filter(({ agent, route }) =>
    therapies.some((therapy) => therapy.agent === agent && therapy.route === route),
  ).map(({ label, source, grade }) => `${label} (grade ${grade}): ${source}`);

/** Sources of the references every table uses, of the formulations, and of the warnings, each once, after what the grades mean. */
export function sourceLines(trajectories: readonly Trajectory[]): readonly string[] {
  const references = SITES.map((site) => {
    const { mean, sd, source } = REFERENCE_DENSITY[site];
    return `${site} T-score: young mean ${mean} SD ${sd} g/cm2: ${source}`;
  });
  const kinetics = trajectories.flatMap(({ scenario }) => formulationSources(scenario));
  const cited = trajectories.flatMap(({ scenario }) => warningsOf(scenario).map(({ source }) => source));
  const model = 'equations and parameters with their sources: docs/MODEL.md';
  const sources = [...new Set([...references, ...kinetics, ...cited, model])];
  return [GRADE_LEGEND, ...sources.map((source) => `source: ${plainSigns(source)}`)];
}
