import type { KeyValueStore } from './key-value';

/** Every key the app ever writes starts with this, so that "erase everything" can find them all. */
const PREFIX = 'trabecula.';

export const STORAGE_KEYS = {
  draft: `${PREFIX}draft`,
  /** The draft as it was when this session opened it: known to be readable. */
  lastGood: `${PREFIX}draft.last-good`,
  /** Text that could not be read back, kept for rescue. */
  damaged: `${PREFIX}draft.damaged`,
  /** What another tab had saved before this one wrote over it. */
  otherTab: `${PREFIX}draft.other-tab`,
  theme: `${PREFIX}theme`,
  bands: `${PREFIX}bands`,
} as const;

export function eraseEverything(store: KeyValueStore): void {
  for (const key of store.keys()) if (key.startsWith(PREFIX)) store.remove(key);
}
