import { checkScenario, duplicateEntry, type EntryRef, splitEntry, type Scenario, updateFocused } from '../../scenario';
import type { Lab } from '../../state';
import { focusedOf } from '../lab-context';
import { entriesOf, keyOf } from './entries';

/** Edits of one entry that are done in one step. Each returns the key of what is to take the focus, or null. */
export function entryActions(lab: Lab) {
  const focused = (): Scenario => focusedOf(lab.documents.current());
  const apply = (next: Scenario): boolean => {
    if (next === focused() || checkScenario(next).length > 0) return false;
    lab.actions.edit((set) => updateFocused(set, () => next));
    return true;
  };
  const second = ({ list, index }: EntryRef): string => keyOf({ list, index: index + 1 });
  return {
    split: (ref: EntryRef): string | null =>
      apply(splitEntry(focused(), ref, lab.view.getState().age)) ? second(ref) : null,
    duplicate: (ref: EntryRef): string | null => (apply(duplicateEntry(focused(), ref)) ? second(ref) : null),
    remove: (ref: EntryRef, name: string): string | null => {
      lab.actions.removeEntry(ref, name);
      const left = entriesOf(focused()).map((listed) => listed.ref);
      const next = left.find(({ list, index }) => list === ref.list && index === ref.index) ?? left.at(-1);
      return next === undefined ? null : keyOf(next);
    },
  };
}

/** Whether a copy of the entry would be taken. */
export const canDuplicate = (scenario: Scenario, ref: EntryRef): boolean => duplicateEntry(scenario, ref) !== scenario;
