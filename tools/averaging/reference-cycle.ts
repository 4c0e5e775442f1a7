import type { ReferenceResponses } from '../../src/model';
import type { ParameterValues } from '../../src/provenance';
import { createBody } from './body';
import { filterRates } from './filters';
import { createGiven } from './given';
import { HOURS, numbersOf } from './numbers';
import { CYCLE } from './own-cycle';

/** Short steps; the first cycles let every filter forget how it began. */
const STEP = 0.5;
const CYCLES = 4;

/** Mean responses of an ovulatory cycle long before menopause, by running through one. */
export function referenceCycle(values: ParameterValues): ReferenceResponses {
  const number = numbersOf(values);
  const given = createGiven([], [], number, [STEP], filterRates(number));
  const body = createBody({
    person: { age: 20, ageAtFinalPeriod: 1000, menopause: 'natural', cycle: 'ovulatory', weightKg: 70 },
    levels: [],
    entries: [],
    given,
    number,
    origin: 0,
    steps: [STEP],
  });
  const sum = new Float64Array(3);
  const now = new Float64Array(3);
  const perCycle = (CYCLE * HOURS) / STEP;
  for (let index = 0; index < CYCLES * perCycle; index++) {
    // Simpson's rule over pairs of steps.
    body.advance(index * STEP, 0);
    body.respond(now);
    if (index < (CYCLES - 1) * perCycle) continue;
    const weight = (index + 1) % 2 === 1 ? 4 : 2;
    now.forEach((value, i) => (sum[i] = (sum[i] ?? 0) + (weight * value) / 3 / perCycle));
  }
  return { estrogen: sum[0] ?? 0, progesterone: sum[1] ?? 0, allopregnanolone: sum[2] ?? 0 };
}
