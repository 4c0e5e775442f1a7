import { LIMITS } from '../limits';
import type { Scenario, Therapy } from '../types';
import { replaced, without } from './spans';

/** Edits of the therapies. Whether a therapy is possible is the gate's to say (`checkScenario`), before it is applied. */

/** Adds a therapy at the end of the list; a full list stays as it is. */
export const addTherapy = (scenario: Scenario, therapy: Therapy): Scenario =>
  scenario.therapies.length < LIMITS.entries ? { ...scenario, therapies: [...scenario.therapies, therapy] } : scenario;

/** Replaces the therapy at `index`. */
export const replaceTherapy = (scenario: Scenario, index: number, therapy: Therapy): Scenario =>
  Object.hasOwn(scenario.therapies, index)
    ? { ...scenario, therapies: replaced(scenario.therapies, index, therapy) }
    : scenario;

/** Removes the therapy at `index`. */
export const removeTherapy = (scenario: Scenario, index: number): Scenario =>
  Object.hasOwn(scenario.therapies, index) ? { ...scenario, therapies: without(scenario.therapies, index) } : scenario;
