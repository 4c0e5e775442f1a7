import { createStore, type StoreApi } from 'zustand/vanilla';
import { endAge, type ScenarioSet } from '../scenario';
import type { DocumentStore } from './document-store';
import type { Run } from './runs';
import type { RunStore } from './run-store';
import type { ViewStore } from './view-store';

/** What words and numbers show. Trails the curves by at most a tenth of a second, so that text never flickers. */
export interface ShownState {
  readonly set: ScenarioSet;
  readonly runs: readonly Run[];
  /** Age the readings are for: under the pointer, else the playhead. */
  readonly cursorAge: number;
  readonly playheadAge: number;
  /** Age the headline is for. */
  readonly answerAge: number;
  readonly dragging: boolean;
}

export type ShownStore = StoreApi<ShownState>;

const TEXT_INTERVAL_MS = 100;
/** A curve is painted before words turn to it. */
const AFTER_CURVE_MS = 50;

export interface Timer {
  now(): number;
  /** Returns a way to cancel. */
  after(milliseconds: number, callback: () => void): () => void;
}

export function createShownStore(documents: DocumentStore, runs: RunStore, view: ViewStore, timer: Timer): ShownStore {
  const snapshot = (): ShownState => {
    const { live, dragging } = runs.store.getState();
    const { age, hoverAge, answerAt } = view.getState();
    const set = documents.current();
    const focused = set.scenarios[set.focus];
    const answer = answerAt === 'end' && focused ? endAge(focused) : age;
    return { set, runs: live, cursorAge: hoverAge ?? age, playheadAge: age, answerAge: hoverAge ?? answer, dragging };
  };
  const store = createStore<ShownState>()(snapshot);
  let last = -Infinity;
  let cancel: (() => void) | null = null;

  const flush = (): void => {
    cancel?.();
    cancel = null;
    last = timer.now();
    const next = snapshot();
    // Between an edit and its run there is a moment in which runs and scenarios do not belong together.
    if (next.runs.length === next.set.scenarios.length || next.runs.length === 0) store.setState(next);
  };
  const touch = (): void => {
    const wait = Math.max(AFTER_CURVE_MS, last + TEXT_INTERVAL_MS - timer.now());
    cancel ??= timer.after(wait, flush);
  };

  runs.store.subscribe((state, previous) => {
    if (state.settled !== previous.settled || (previous.dragging && !state.dragging)) flush();
    else touch();
  });
  documents.store.subscribe((state) => (state.draft ? touch() : flush()));
  view.subscribe((state, previous) => {
    const moved = state.age !== previous.age || state.hoverAge !== previous.hoverAge;
    if (moved || state.answerAt !== previous.answerAt) touch();
  });
  return store;
}
