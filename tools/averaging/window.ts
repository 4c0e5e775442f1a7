import { type Scenario } from '../../src/scenario';
import { historyStart } from '../../src/simulation';

export const WINDOW_YEARS = 10;

/** The ten years of a scenario from the first thing that is given or set, or from its start when there is none. */
export function tenYears(scenario: Scenario): Scenario {
  const { person, therapies, levels, rates } = scenario;
  const end = person.age + scenario.years;
  const starts = [...therapies, ...levels, ...rates].map(({ from }) => from).filter((from) => from < end);
  const age = starts.length === 0 ? person.age : Math.max(historyStart(scenario), Math.min(...starts));
  return { ...scenario, person: { ...person, age }, years: Math.min(WINDOW_YEARS, end - age) };
}
