import { clampTo, LEVEL_RANGES, LIMITS, RANGES } from '../limits';
import type { LevelOverride, LevelSignal, Scenario } from '../types';
import { covers, replaced } from './spans';

/** Edits of the levels a user holds. A value outside the signal's range is moved to its end; the result always passes the gate. */

/** The override of `signal` that holds at `age`, or undefined when the body or a therapy sets the level. */
export const levelAt = (scenario: Scenario, signal: LevelSignal, age: number): LevelOverride | undefined =>
  scenario.levels.find((level) => level.signal === signal && covers(level, age));

/**
 * Holds `signal` at `value` from `age` to the end of the run; an override that already covers `age` changes its value instead.
 * Later overrides of the signal give way: "to the end" means what it says, and spans of one signal may not overlap.
 */
export function setLevelFrom(scenario: Scenario, signal: LevelSignal, value: number, age: number): Scenario {
  if (Number.isNaN(value)) return scenario;
  const held = clampTo(LEVEL_RANGES[signal], value);
  const covering = scenario.levels.findIndex((level) => level.signal === signal && covers(level, age));
  const old = scenario.levels[covering];
  if (old !== undefined) {
    return old.value === held
      ? scenario
      : { ...scenario, levels: replaced(scenario.levels, covering, { ...old, value: held }) };
  }
  const from = clampTo(RANGES.spanAge, age);
  const others = scenario.levels.filter((level) => level.signal !== signal || level.from < from);
  if (others.length >= LIMITS.entries) return scenario;
  return { ...scenario, levels: [...others, { signal, value: held, unit: LEVEL_RANGES[signal].unit, from }] };
}

/** Gives `signal` back to the body and the therapies wherever an override covers `age`. */
export function clearLevelAt(scenario: Scenario, signal: LevelSignal, age: number): Scenario {
  const levels = scenario.levels.filter((level) => level.signal !== signal || !covers(level, age));
  return levels.length === scenario.levels.length ? scenario : { ...scenario, levels };
}

/** Removes every override of `signal`, or of all signals. */
export function clearLevels(scenario: Scenario, signal?: LevelSignal): Scenario {
  const levels = scenario.levels.filter((level) => signal !== undefined && level.signal !== signal);
  return levels.length === scenario.levels.length ? scenario : { ...scenario, levels };
}
