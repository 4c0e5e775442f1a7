import type { Scenario } from '../scenario';

/** Points of an even grid over the run: about one per 2.5 px of the main chart, as many as a drawn line can use. */
const GRID_POINTS = 220;

/** Years after (and just before) a switch at which curves bend too fast for the even grid. */
const NEAR_SWITCH = [-0.0005, 0, 0.02, 0.05, 0.1, 0.17, 0.25, 0.35, 0.5, 0.75] as const;

/** Output ages for drawing: an even grid, denser after each start and stop. Ascending, within the run. */
export function outputAges(scenario: Scenario): Float64Array {
  const start = scenario.person.age;
  const end = start + scenario.years;
  const ages = new Set<number>([start, end]);
  for (let index = 1; index < GRID_POINTS; index += 1) ages.add(start + (scenario.years * index) / GRID_POINTS);
  for (const moment of switchAges(scenario)) {
    for (const offset of NEAR_SWITCH) {
      const age = moment + offset;
      if (age > start && age < end) ages.add(age);
    }
  }
  return Float64Array.from(ages).sort();
}

/** Ages at which something is switched on or off, plus an operation's day. */
export function switchAges(scenario: Scenario): number[] {
  const spans = [...scenario.therapies, ...scenario.levels, ...scenario.rates];
  const moments = spans.flatMap((span) => (span.to === undefined ? [span.from] : [span.from, span.to]));
  return scenario.person.menopause === 'natural' ? moments : [...moments, scenario.person.ageAtFinalPeriod];
}
