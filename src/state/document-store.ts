import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ScenarioSet } from '../scenario';
import { record, redo, replacePresent, startHistory, undo, type History } from './history';

export interface DocumentState {
  readonly history: History<ScenarioSet>;
  /** The set while a thumb is held; becomes one undo step when the hand lets go. */
  readonly draft: ScenarioSet | null;
}

export type Update = (set: ScenarioSet) => ScenarioSet;

/**
 * The set a person edits. Documents here carry no `view`: looking is not editing. What is in the hand when something else is
 * done lands first, as a step of its own.
 */
export interface DocumentStore {
  readonly store: StoreApi<DocumentState>;
  /** What is on screen: the draft while dragging, else the last finished edit. */
  current(): ScenarioSet;
  /** A finished edit, one undo step. An update that changes nothing leaves no step. */
  edit(update: Update): void;
  /** Changes focus or baseline without an undo step. */
  look(update: Update): void;
  beginGesture(): void;
  /** Applies `update` to the set as it was when the gesture began, so a drag never piles up on itself. */
  drag(update: Update): void;
  endGesture(): void;
  cancelGesture(): void;
  undo(): void;
  redo(): void;
}

export function createDocumentStore(initial: ScenarioSet): DocumentStore {
  const store = createStore<DocumentState>()(() => ({ history: startHistory(withoutView(initial)), draft: null }));
  const present = (): ScenarioSet => store.getState().history.present;
  const step = (next: ScenarioSet): void => {
    const clean = withoutView(next);
    const { history } = store.getState();
    store.setState({ draft: null, history: sameDocument(clean, history.present) ? history : record(history, clean) });
  };
  const land = (): void => {
    const { draft } = store.getState();
    if (draft) step(draft);
  };
  const move = (turn: typeof undo): void => {
    land();
    store.setState(({ history }) => ({ history: turn(history) }));
  };
  return {
    store,
    current: () => store.getState().draft ?? present(),
    edit(update) {
      land();
      step(update(present()));
    },
    look(update) {
      land();
      store.setState(({ history }) => ({ history: replacePresent(history, withoutView(update(history.present))) }));
    },
    beginGesture: () => store.setState({ draft: present() }),
    drag: (update) => store.setState({ draft: update(present()) }),
    endGesture: land,
    cancelGesture: () => store.setState({ draft: null }),
    undo: () => move(undo),
    redo: () => move(redo),
  };
}

/** Documents are small (a few kilobytes), so comparing their text is cheap and exact. */
function sameDocument(left: ScenarioSet, right: ScenarioSet): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

function withoutView(set: ScenarioSet): ScenarioSet {
  if (set.view === undefined) return set;
  const { view: _view, ...rest } = set;
  return rest;
}
