import { createStore } from 'zustand/vanilla';
import type { ShownState, ShownStore, Timer } from './shown-store';

/** How long lines must stand still before panels turn to them. */
const REST_MS = 120;

/**
 * What panels that explain and list show: the same as words, but of lines that have come to rest. Panels that followed every
 * move of a hand would take the time its curves need. They follow playhead and pointer at once.
 */
export function createRestedStore(shown: ShownStore, timer: Timer): ShownStore {
  const store = createStore<ShownState>()(() => shown.getState());
  let cancel: (() => void) | null = null;

  const turn = (): void => {
    cancel?.();
    cancel = null;
    store.setState(shown.getState());
  };

  shown.subscribe((state, previous) => {
    if (store.getState().runs.length === 0) turn();
    else if (state.set !== previous.set || state.runs !== previous.runs) {
      cancel?.();
      cancel = timer.after(REST_MS, turn);
    } else if (cancel === null) turn();
    else {
      const { cursorAge, playheadAge, answerAge } = state;
      store.setState({ cursorAge, playheadAge, answerAge });
    }
  });
  return store;
}
