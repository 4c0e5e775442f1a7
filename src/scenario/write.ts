import { SCENARIO_FORMAT, type Scenario, type ScenarioSet, SET_FORMAT, type View } from './types';
import { MODEL_VERSION } from './version';

/**
 * Documents in canonical form: every value explicit, defaults too, keys in the order of the format, absent what is absent.
 * The same document always gives the same text.
 */

/** The members of `value` named in `keys`, in that order, without undefined ones. */
function ordered<T extends object, K extends keyof T & string>(value: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const result: Partial<Pick<T, K>> = {};
  for (const key of keys) if (value[key] !== undefined) result[key] = value[key];
  return result;
}

const PERSON = ['age', 'ageAtFinalPeriod', 'menopause', 'cycle', 'weightKg'] as const;
const BASELINE = ['LS_T', 'TH_T', 'FN_T'] as const;
const THERAPY = ['agent', 'route', 'dose', 'unit', 'days', 'ofEvery', 'withFood', 'wearDays', 'from', 'to'] as const;
const LEVEL = ['signal', 'value', 'unit', 'from', 'to'] as const;
const RATE = ['signal', 'factor', 'from', 'to'] as const;
const VIEW = ['site', 'measure', 'age', 'depth', 'screen'] as const satisfies readonly (keyof View)[];

/** Parameter ids in code-unit order, which no locale can change. */
const sorted = (parameters: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(parameters).sort(([one], [other]) => (one < other ? -1 : 1)));

/** A scenario as plain data in canonical order. */
export function scenarioData(scenario: Scenario): object {
  const { person, parameters } = scenario;
  return {
    format: SCENARIO_FORMAT,
    name: scenario.name,
    person: {
      ...ordered(person, PERSON),
      ...(person.baseline === undefined ? {} : { baseline: ordered(person.baseline, BASELINE) }),
    },
    years: scenario.years,
    therapies: scenario.therapies.map((therapy) => ordered(therapy, THERAPY)),
    levels: scenario.levels.map((level) => ordered(level, LEVEL)),
    rates: scenario.rates.map((rate) => ordered(rate, RATE)),
    mechanisms: { humanEvidenceOnly: scenario.mechanisms.humanEvidenceOnly },
    ...(parameters === undefined || Object.keys(parameters).length === 0 ? {} : { parameters: sorted(parameters) }),
  };
}

/** A set as plain data in canonical order, carrying the version of the model that writes it. */
export const setData = (set: ScenarioSet): object => ({
  format: SET_FORMAT,
  model: MODEL_VERSION,
  scenarios: set.scenarios.map(scenarioData),
  baseline: set.baseline,
  focus: set.focus,
  ...(set.view === undefined ? {} : { view: ordered(set.view, VIEW) }),
});

export type Layout = 'compact' | 'readable';

const write = (data: object, layout: Layout): string =>
  layout === 'compact' ? JSON.stringify(data) : `${JSON.stringify(data, undefined, 2)}\n`;

/** The text of a scenario file. */
export const writeScenario = (scenario: Scenario, layout: Layout = 'readable'): string =>
  write(scenarioData(scenario), layout);

/** The text of a set: what files, links, autosave and pictures carry. */
export const writeSet = (set: ScenarioSet, layout: Layout = 'readable'): string => write(setData(set), layout);
