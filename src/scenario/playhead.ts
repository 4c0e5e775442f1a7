import type { Scenario } from './types';

/** Last age of the output, years. */
export const endAge = (scenario: Scenario): number => scenario.person.age + scenario.years;

/** Where the playhead stands at first: one year after the first therapy starts, inside the run; else at its start. */
export function defaultPlayhead(scenario: Scenario): number {
  const { age } = scenario.person;
  const end = endAge(scenario);
  const starts = scenario.therapies.map(({ from }) => from).filter((from) => from < end);
  return starts.length === 0 ? age : Math.min(end, Math.max(age, Math.min(...starts) + 1));
}
