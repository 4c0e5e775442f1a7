import { AGENT_ROUTES } from '../../src/scenario/agents';
import type { Catalogue } from '../../src/scenario/catalogue';
import { issueText } from '../../src/scenario/issue';
import { readDocumentWith } from '../../src/scenario/read';
import type { ScenarioSet } from '../../src/scenario/types';
import { SMALL_CATALOGUE } from './small-catalogue';

/** Units of the formulations that are not taken in mg a day. */
const UNITS: Readonly<Record<string, string>> = {
  'estradiol patch': 'ug/d',
  'estradiol nasal': 'ug/d',
  'estradiol vaginal': 'ug/d',
  'estradiol implant': 'mg/6mo',
  'medroxyprogesterone-acetate depot-im': 'mg/13wk',
  'medroxyprogesterone-acetate depot-sc': 'mg/13wk',
  'levonorgestrel intrauterine': 'device',
  'gnrh-agonist depot': 'mg/4wk',
  'denosumab subcutaneous': 'mg/6mo',
};

const known = new Set(SMALL_CATALOGUE.formulations.map(({ agent, route }) => `${agent} ${route}`));

/** The small catalogue with every other agent and route of the format, so that edits are tested apart from the model. */
export const FULL_CATALOGUE: Catalogue = {
  formulations: [
    ...SMALL_CATALOGUE.formulations,
    ...Object.entries<readonly string[]>(AGENT_ROUTES).flatMap(([agent, routes]) =>
      routes
        .filter((route) => !known.has(`${agent} ${route}`))
        .map((route) => ({ agent, route, unit: UNITS[`${agent} ${route}`] ?? 'mg/d', largestStudiedDose: 300 })),
    ),
  ],
  parameters: SMALL_CATALOGUE.parameters,
};

/** The set of a document accepted with the full catalogue; fails with the refusals otherwise. */
export function acceptedByAll(input: unknown): ScenarioSet {
  const result = readDocumentWith(FULL_CATALOGUE, input);
  if (!result.ok) throw new Error(result.issues.map(issueText).join('\n'));
  return result.set;
}
