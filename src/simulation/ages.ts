import type { Scenario } from '../scenario';
import { MONTHS_PER_YEAR, type Years } from '../units';

/** Ages from the start of a scenario in steps of `step` years, the end always included. Throws on a step that is not positive. */
export function stepAges(scenario: Scenario, step: Years): Float64Array {
  if (!(step > 0)) throw new RangeError(`step must be positive, got ${step}`);
  const { age } = scenario.person;
  const count = Math.floor(scenario.years / step + 1e-9);
  const ages = Array.from({ length: count + 1 }, (_, index) => age + index * step);
  const end = age + scenario.years;
  const last = ages.at(-1) ?? age;
  if (end - last > 1e-9) ages.push(end);
  else ages[ages.length - 1] = end;
  return Float64Array.from(ages);
}

export const monthlyAges = (scenario: Scenario): Float64Array => stepAges(scenario, 1 / MONTHS_PER_YEAR);
