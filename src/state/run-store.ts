import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Scenario, ScenarioSet } from '../scenario';
import type { DocumentStore } from './document-store';
import type { Run } from './runs';

export interface RunState {
  /** Runs of the set on screen, in its order; follows the hand frame by frame. Empty until the first run is done. */
  readonly live: readonly Run[];
  /** Runs of the last finished edit; React draws from these, drags write over the drawing. */
  readonly settled: readonly Run[];
  /** True while a thumb is held. */
  readonly dragging: boolean;
}

/** Calls back before the next paint; returns a way to cancel. */
export type ScheduleFrame = (callback: () => void) => () => void;

export interface RunStore {
  readonly store: StoreApi<RunState>;
  /** Computes whatever the documents need now. Called once by the app after its first paint. */
  start(): void;
}

/** Keeps runs in step with the document: at once after an edit, at most twice per frame during a drag, where the latest wins. */
export function createRunStore(
  documents: DocumentStore,
  run: (scenario: Scenario) => Run,
  scheduleFrame: ScheduleFrame,
): RunStore {
  const store = createStore<RunState>()(() => ({ live: [], settled: [], dragging: false }));
  let started = false;
  let cancelFrame: (() => void) | null = null;
  let followed: ScenarioSet | null = null;

  const runAll = (set: ScenarioSet): readonly Run[] => keepIdentity(store.getState().live, set.scenarios.map(run));

  const settle = (): void => {
    cancelFrame?.();
    cancelFrame = null;
    followed = documents.store.getState().history.present;
    const live = runAll(followed);
    store.setState({ live, settled: keepIdentity(store.getState().settled, live), dragging: false });
  };

  // The first move of a frame is run at once, so that its curve is ready when the frame is painted; of those that still come
  // before the paint, only the last is.
  const follow = (): void => {
    if (cancelFrame) return;
    const { draft } = documents.store.getState();
    if (!draft || draft === followed) return;
    followed = draft;
    cancelFrame = scheduleFrame(() => {
      cancelFrame = null;
      follow();
    });
    store.setState({ live: runAll(draft) });
  };

  documents.store.subscribe((state) => {
    if (!started) return;
    if (!state.draft) settle();
    else {
      if (!store.getState().dragging) store.setState({ dragging: true });
      follow();
    }
  });

  return {
    store,
    start() {
      started = true;
      settle();
    },
  };
}

/** The old array when nothing in it changed, so that subscribers are not woken for nothing. */
function keepIdentity(previous: readonly Run[], next: readonly Run[]): readonly Run[] {
  const same = previous.length === next.length && previous.every((entry, index) => entry === next[index]);
  return same ? previous : next;
}
