import { defaultPlayhead } from './playhead';
import type { ReadScenario, ReadSet } from './schema';
import type { Scenario, ScenarioSet, Therapy, View } from './types';
import { MODEL_VERSION } from './version';

/** Brings what the schema read to the document's own type: the defaults that depend on other values. */

function completeTherapy(therapy: ReadScenario['therapies'][number]): Therapy {
  const oralProgesterone = therapy.agent === 'progesterone' && therapy.route === 'oral';
  return oralProgesterone ? { ...therapy, withFood: therapy.withFood ?? true } : therapy;
}

/** Every default filled in. An empty list of changed parameters is none. */
export function completeScenario(read: ReadScenario): Scenario {
  const { parameters, ...rest } = read;
  const changed = parameters !== undefined && Object.keys(parameters).length > 0;
  return { ...rest, therapies: read.therapies.map(completeTherapy), ...(changed ? { parameters } : {}) };
}

/** Every default filled in; the set is from now on this version's. */
export function completeSet(read: ReadSet): ScenarioSet {
  const { view, ...rest } = read;
  const scenarios = read.scenarios.map(completeScenario);
  const focused = scenarios[read.focus];
  const set: ScenarioSet = { ...rest, model: MODEL_VERSION, scenarios };
  if (view === undefined || focused === undefined) return set;
  const seen: View = { ...view, age: view.age ?? defaultPlayhead(focused) };
  return { ...set, view: seen };
}
