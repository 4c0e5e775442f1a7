import type { Scenario } from '../scenario';

/** Age at which every life begins, at premenopausal rest, unless the final period came within two years of it. */
const REST_AGE = 20;
const YEARS_BEFORE_FINAL_PERIOD = 2;

/** Age in years at which the history of a scenario starts. */
export function historyStart({ person }: Scenario): number {
  return Math.min(REST_AGE, person.ageAtFinalPeriod - YEARS_BEFORE_FINAL_PERIOD, person.age);
}
