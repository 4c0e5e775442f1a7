import { describe, expect, test } from 'vitest';
import {
  defaultSet,
  duplicateScenario,
  moveScenario,
  renameScenario,
  setLevelFrom,
  updateFocused,
} from '../../../src/scenario';
import { placeAfterMove } from '../../../src/state';
import { lineKeys, twins } from '../../../src/ui/panel/line-facts';

describe('lines', () => {
  test('a copy is told from what it copies until it differs, whatever the two are called', () => {
    const set = defaultSet();
    expect(twins(set)).toEqual([undefined, undefined, undefined, undefined]);
    const copied = renameScenario(duplicateScenario(set, 1), 4, 'Mine');
    expect(twins(copied)).toEqual([undefined, undefined, undefined, undefined, 1]);
    expect(twins(updateFocused(copied, (scenario) => setLevelFrom(scenario, 'estradiol', 20, 60)))).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });

  test('keys stay with their lines in any order, also when names are the same', () => {
    const set = renameScenario(defaultSet(), 2, 'Natural menopause');
    expect(new Set(lineKeys(set)).size).toBe(4);
    expect(lineKeys(moveScenario(set, 3, 1)).toSorted()).toEqual(lineKeys(set).toSorted());
  });

  test('an entry stands after a move where the document puts it', () => {
    const names = defaultSet().scenarios.map(({ name }) => name);
    for (let from = 0; from < names.length; from += 1) {
      for (let to = 0; to < names.length; to += 1) {
        const moved = moveScenario(defaultSet(), from, to).scenarios.map(({ name }) => name);
        names.forEach((name, index) => expect(moved[placeAfterMove(index, from, to)]).toBe(name));
      }
    }
  });
});
