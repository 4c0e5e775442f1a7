import { defaultSet, PRESETS, type Scenario, type ScenarioSet } from '../../src/scenario';
import { encodeLink } from '../../src/scenario/link-codec';

/** As many lines as a comparison may hold: the heaviest picture that the Lab has to move. */
const LINES = 8;

/** Fragment of an address that opens eight treated lives beside one another, the second in focus. */
export function eightLinesFragment(): string {
  const set = defaultSet();
  const person = set.scenarios[0]?.person;
  const more = PRESETS.map(({ scenario }) => scenario)
    .filter(({ name, therapies }) => therapies.length > 0 && !set.scenarios.some((own) => own.name === name))
    .slice(0, LINES - set.scenarios.length)
    .map((scenario): Scenario => ({ ...scenario, ...(person === undefined ? {} : { person }) }));
  const eight: ScenarioSet = { ...set, scenarios: [...set.scenarios, ...more] };
  const link = encodeLink(eight);
  if (!link.ok) throw new Error(`eight lines do not fit into a link: ${link.issue.found}`);
  return link.fragment;
}
