// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type Scenario, type ScenarioSet, updateFocused } from '../../../src/scenario';
import { createLab, type Lab } from '../../../src/state';
import { clockwork } from '../support';

const lab = (): Lab => createLab(clockwork().surroundings);
const focused = (of: Lab): Scenario => {
  const set = of.documents.current();
  const scenario = set.scenarios[set.focus];
  if (scenario === undefined) throw new Error('no focus');
  return scenario;
};
const startingAt = (from: number) => (set: ScenarioSet) =>
  updateFocused(set, (scenario) => ({ ...scenario, therapies: scenario.therapies.map((one) => ({ ...one, from })) }));

describe('what a hand holds on the timeline', () => {
  it('is one step however often it moves, counted from where it was taken up', () => {
    const one = lab();
    for (const from of [53, 54, 55]) one.actions.hold(startingAt(from));
    expect(focused(one).therapies.map(({ from }) => from)).toEqual([55, 55]);
    expect(one.documents.store.getState().history.past).toHaveLength(0);
    one.actions.release();
    expect(one.documents.store.getState().history.past).toHaveLength(1);
    one.actions.undo();
    expect(focused(one).therapies.map(({ from }) => from)).toEqual([52, 52]);
  });

  it('leaves nothing behind when it is cancelled', () => {
    const one = lab();
    const before = one.documents.current();
    one.actions.hold(startingAt(60));
    one.actions.cancel();
    expect(one.documents.current()).toBe(before);
    expect(one.documents.store.getState().history.past).toHaveLength(0);
  });
});

describe('taking out an entry', () => {
  it('is undoable and told by name', () => {
    const one = lab();
    one.actions.removeEntry({ list: 'therapies', index: 0 }, 'Estradiol patch');
    expect(focused(one).therapies.map(({ agent }) => agent)).toEqual(['progesterone']);
    expect(one.notices.store.getState().entries.map(({ notice }) => notice)).toEqual([
      { kind: 'scenario-removed', name: 'Estradiol patch' },
    ]);
    one.actions.undo();
    expect(focused(one).therapies).toHaveLength(2);
  });

  it('that is not there changes and tells nothing', () => {
    const one = lab();
    const before = one.documents.current();
    one.actions.removeEntry({ list: 'levels', index: 4 }, 'nothing');
    expect(one.documents.current()).toBe(before);
    expect(one.notices.store.getState().entries).toEqual([]);
  });
});
