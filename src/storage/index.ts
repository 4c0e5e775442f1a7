export { browserStore, localStore, memoryStore } from './key-value';
export type { KeyValueStore, WriteFailure, WriteOutcome } from './key-value';
export { draftStorage, DRAFT_ENVELOPE, hasDraft } from './draft-storage';
export type { DraftCandidate, DraftStorage, SaveOutcome } from './draft-storage';
export { BANDS, THEME } from './preferences';
export type { BandChoice, Preference, ThemeChoice } from './preferences';
export { eraseEverything, STORAGE_KEYS } from './keys';
