import { type Scenario, SITES, type Site } from '../../src/scenario';
import { simulate } from '../../src/simulation';
import { type HourlyLife, hourlyLife } from './life';

/** How far the program's averaged run lies from the hour-by-hour run of the same scenario. */
export interface Comparison {
  /** Largest difference of any site at any yearly age, percentage points of density since the start; not negative. */
  readonly worst: number;
  readonly site: Site;
  readonly age: number;
  readonly hourly: number;
  readonly averaged: number;
}

export function compare(scenario: Scenario, life: HourlyLife = hourlyLife(scenario)): Comparison {
  const { columns } = simulate(scenario, { ages: life.ages });
  const points = SITES.flatMap((site, index) =>
    [...life.ages].map((age, row): Comparison => {
      const hourly = life.percent[row * SITES.length + index] ?? Number.NaN;
      const averaged = columns[`${site}_BMD_pct`][row] ?? Number.NaN;
      return { worst: Math.abs(hourly - averaged), site, age, hourly, averaged };
    }),
  );
  // Not a number counts as the worst there is.
  return points.reduce((worst, point) => (point.worst <= worst.worst ? worst : point));
}
