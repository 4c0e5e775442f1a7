import { writeSet, type ScenarioSet } from '../scenario';
import type { DraftStorage } from '../storage';
import type { DocumentStore } from './document-store';
import type { NoticeStore } from './notices';
import type { Timer } from './shown-store';
import { savedView, type ViewStore } from './view-store';

/** A tab killed at any moment loses at most this much. */
const AUTOSAVE_MS = 800;

export interface Autosave {
  /** Saves now if anything changed since the last save, with what a hand still holds: the page may be left. */
  flush(): void;
  /** Stops saving, for "erase everything". */
  stop(): void;
}

/** Writes set and view to storage shortly after the last change; tells once when storage refuses. */
export function startAutosave(
  documents: DocumentStore,
  view: ViewStore,
  drafts: DraftStorage,
  notices: NoticeStore,
  timer: Timer,
): Autosave {
  const withView = (set: ScenarioSet): ScenarioSet => ({ ...set, view: savedView(view.getState()) });
  // The view has the same keys whatever happens to hover, so equal text means nothing to save.
  let saved = writeSet(withView(documents.current()), 'compact');
  let cancel: (() => void) | null = null;
  let told = false;
  let stopped = false;

  const save = (set: ScenarioSet): void => {
    cancel?.();
    cancel = null;
    if (stopped) return;
    const text = writeSet(withView(set), 'compact');
    if (text === saved) return;
    const outcome = drafts.save(JSON.parse(text));
    if (outcome.status === 'failed') {
      if (!told) notices.add({ kind: outcome.reason === 'full' ? 'storage-full' : 'storage-disabled' });
      told = true;
      return;
    }
    saved = text;
    told = false;
    if (outcome.status === 'saved-beside-other-tab') notices.add({ kind: 'other-tab' });
  };
  // In its own time it keeps finished edits only: a thumb on its way is nobody's work yet.
  const touch = (): void => {
    cancel ??= timer.after(AUTOSAVE_MS, () => save(documents.store.getState().history.present));
  };
  documents.store.subscribe((state) => {
    if (!state.draft) touch();
  });
  view.subscribe(touch);
  return {
    flush: () => save(documents.current()),
    stop() {
      stopped = true;
    },
  };
}
