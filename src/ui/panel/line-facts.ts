import type { Scenario, ScenarioSet } from '../../scenario';

/** A key for each line that stays with it when the order changes: its name, and which of that name it is. */
export function lineKeys({ scenarios }: ScenarioSet): readonly string[] {
  const seen = new Map<string, number>();
  return scenarios.map(({ name }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name} ${count}`;
  });
}

/** For each line the first other one whose life is the same to the letter, whatever the two are called; else undefined. */
export function twins({ scenarios }: ScenarioSet): readonly (number | undefined)[] {
  const first = new Map<string, number>();
  return scenarios.map((scenario, index) => {
    const life = lifeOf(scenario);
    const twin = first.get(life);
    if (twin === undefined) first.set(life, index);
    return twin;
  });
}

function lifeOf({ name: _name, ...life }: Scenario): string {
  return JSON.stringify(life);
}
