import { createStore } from 'zustand/vanilla';
import type { RunStore } from './run-store';
import type { ShownState, ShownStore, Timer } from './shown-store';

/** How long lines must stand still before panels turn to them. */
const REST_MS = 120;

/**
 * What panels that explain and list show: the same as words, but of lines that have come to rest. Panels that followed every
 * move of a hand would take the time its curves need. They follow playhead and pointer at once.
 */
export function createRestedStore(shown: ShownStore, runs: RunStore, timer: Timer): ShownStore {
  const store = createStore<ShownState>()(() => shown.getState());
  let cancel: (() => void) | null = null;

  const turn = (): void => {
    cancel?.();
    cancel = null;
    store.setState(shown.getState());
  };

  const wait = (): void => {
    cancel?.();
    cancel = timer.after(REST_MS, turn);
  };

  // Words trail lines, and trail them further on a slow machine: it is the lines that must rest.
  runs.store.subscribe((state, previous) => {
    if (cancel !== null && state.live !== previous.live) wait();
  });
  shown.subscribe((state, previous) => {
    if (store.getState().runs.length === 0) turn();
    else if (state.set !== previous.set || state.runs !== previous.runs) wait();
    else if (cancel === null) turn();
    else {
      const { cursorAge, playheadAge, answerAge } = state;
      store.setState({ cursorAge, playheadAge, answerAge });
    }
  });
  return store;
}
