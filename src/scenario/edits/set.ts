import { LIMITS } from '../limits';
import type { Scenario, ScenarioSet, View } from '../types';
import { replaced, without } from './spans';

/** Edits of the set: which scenarios it holds, in what order, and which of them matter. An impossible edit changes nothing. */

const has = (set: ScenarioSet, index: number): boolean => Object.hasOwn(set.scenarios, index);

/** Applies `edit` to the scenario at `index`. */
export function updateScenario(set: ScenarioSet, index: number, edit: (scenario: Scenario) => Scenario): ScenarioSet {
  const old = set.scenarios[index];
  if (old === undefined) return set;
  const next = edit(old);
  return next === old ? set : { ...set, scenarios: replaced(set.scenarios, index, next) };
}

/** Applies `edit` to the focused scenario. */
export const updateFocused = (set: ScenarioSet, edit: (scenario: Scenario) => Scenario): ScenarioSet =>
  updateScenario(set, set.focus, edit);

/** Whether one more scenario fits. */
export const canAddScenario = (set: ScenarioSet): boolean => set.scenarios.length < LIMITS.scenarios;

/** The first characters of `name`; half a surrogate pair at the cut is dropped. */
const cut = (name: string, characters: number): string => name.slice(0, characters).replace(/[\uD800-\uDBFF]$/, '');

/** `name`, or the first of `name (2)`, `name (3)` … that no scenario of the set has; a copy of a copy counts on. */
function freeName(set: ScenarioSet, name: string): string {
  const taken = new Set(set.scenarios.map((scenario) => scenario.name));
  const stem = name.replace(/ \(\d+\)$/, '');
  let candidate = name;
  for (let count = 2; taken.has(candidate); count += 1) {
    const ending = ` (${count})`;
    candidate = cut(stem, LIMITS.nameCharacters - ending.length) + ending;
  }
  return candidate;
}

/** Adds a scenario at the end, under a name of its own, and focuses it. */
export function addScenario(set: ScenarioSet, scenario: Scenario): ScenarioSet {
  if (!canAddScenario(set)) return set;
  const named = { ...scenario, name: freeName(set, scenario.name) };
  return { ...set, scenarios: [...set.scenarios, named], focus: set.scenarios.length };
}

/** Adds a copy of the scenario at `index` and focuses it. */
export function duplicateScenario(set: ScenarioSet, index: number): ScenarioSet {
  const scenario = set.scenarios[index];
  return scenario === undefined ? set : addScenario(set, scenario);
}

/** Removes the scenario at `index`, never the last one; baseline and focus stay on their scenarios, or move to a neighbor. */
export function removeScenario(set: ScenarioSet, index: number): ScenarioSet {
  if (set.scenarios.length === 1 || !has(set, index)) return set;
  const scenarios = without(set.scenarios, index);
  const moved = (position: number): number =>
    position > index ? position - 1 : Math.min(position, scenarios.length - 1);
  // Without its baseline a comparison compares with the first scenario.
  const baseline = set.baseline === index ? 0 : moved(set.baseline);
  return { ...set, scenarios, baseline, focus: moved(set.focus) };
}

/** Renames the scenario at `index`; spaces around the name are dropped, an empty name becomes "Untitled". */
export const renameScenario = (set: ScenarioSet, index: number, name: string): ScenarioSet =>
  updateScenario(set, index, (scenario) => ({
    ...scenario,
    name: cut(name.trim(), LIMITS.nameCharacters) || 'Untitled',
  }));

/** Moves the scenario at `from` to position `to`; baseline and focus follow their scenarios. */
export function moveScenario(set: ScenarioSet, from: number, to: number): ScenarioSet {
  const scenario = set.scenarios[from];
  if (scenario === undefined || !has(set, to) || from === to) return set;
  const scenarios = without(set.scenarios, from).toSpliced(to, 0, scenario);
  const moved = (position: number): number => {
    if (position === from) return to;
    const gap = position > from ? position - 1 : position;
    return gap >= to ? gap + 1 : gap;
  };
  return { ...set, scenarios, baseline: moved(set.baseline), focus: moved(set.focus) };
}

/** Makes the scenario at `index` the one being edited. */
export const setFocus = (set: ScenarioSet, index: number): ScenarioSet =>
  has(set, index) && set.focus !== index ? { ...set, focus: index } : set;

/** Makes the scenario at `index` the one the others are compared with. */
export const setBaseline = (set: ScenarioSet, index: number): ScenarioSet =>
  has(set, index) && set.baseline !== index ? { ...set, baseline: index } : set;

/** Puts what is looked at into the set, as links and files carry it. */
export const withView = (set: ScenarioSet, view: View): ScenarioSet => ({ ...set, view });
