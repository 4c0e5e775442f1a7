import type { KeyValueStore, WriteFailure } from './key-value';
import { STORAGE_KEYS } from './keys';

/** Version of the wrapping, not of the document inside; the document carries its own. */
export const DRAFT_ENVELOPE = 'trabecula-draft/1';

export type SaveOutcome =
  | { readonly status: 'saved' }
  /** Saved; another tab had saved something else since, and that text was put aside. */
  | { readonly status: 'saved-beside-other-tab' }
  | { readonly status: 'failed'; readonly reason: WriteFailure };

/** Stored drafts from most to least wanted. The caller validates each; `source` says which one it took. */
export interface DraftCandidate {
  readonly source: 'draft' | 'last-good';
  readonly document: unknown;
}

export interface DraftStorage {
  candidates(): { readonly candidates: readonly DraftCandidate[]; readonly damaged: boolean };
  /** Marks the document that was opened successfully. */
  keepAsLastGood(document: unknown): void;
  /** Puts the present draft's text aside, because the gate refused it and the next save would write over it. */
  keepDamaged(): void;
  save(document: unknown): SaveOutcome;
  /** Parsed document another tab had saved before this one, if any. */
  otherTabDocument(): unknown;
}

interface Envelope {
  readonly envelope: typeof DRAFT_ENVELOPE;
  /** Random id of the tab that wrote it. */
  readonly writer: string;
  readonly document: unknown;
}

/** `writer` identifies this tab; two tabs with different ids notice each other's saves. */
export function draftStorage(store: KeyValueStore, writer: string): DraftStorage {
  const wrap = (document: unknown): string =>
    JSON.stringify({ envelope: DRAFT_ENVELOPE, writer, document } satisfies Envelope);
  let lastSeen = store.read(STORAGE_KEYS.draft);

  return {
    candidates() {
      const text = store.read(STORAGE_KEYS.draft);
      const draft = parseEnvelope(text);
      const lastGood = parseEnvelope(store.read(STORAGE_KEYS.lastGood));
      const damaged = text !== null && draft === null;
      if (damaged) store.write(STORAGE_KEYS.damaged, text);
      return {
        damaged,
        candidates: [
          ...(draft ? [{ source: 'draft' as const, document: draft.document }] : []),
          ...(lastGood ? [{ source: 'last-good' as const, document: lastGood.document }] : []),
        ],
      };
    },
    keepAsLastGood: (document) => void store.write(STORAGE_KEYS.lastGood, wrap(document)),
    keepDamaged() {
      const text = store.read(STORAGE_KEYS.draft);
      if (text !== null) store.write(STORAGE_KEYS.damaged, text);
    },
    save(document) {
      const present = store.read(STORAGE_KEYS.draft);
      const foreign = present !== null && present !== lastSeen && parseEnvelope(present)?.writer !== writer;
      if (foreign) store.write(STORAGE_KEYS.otherTab, present);
      const text = wrap(document);
      const outcome = store.write(STORAGE_KEYS.draft, text);
      if (!outcome.ok) return { status: 'failed', reason: outcome.reason };
      lastSeen = text;
      return { status: foreign ? 'saved-beside-other-tab' : 'saved' };
    },
    otherTabDocument: () => parseEnvelope(store.read(STORAGE_KEYS.otherTab))?.document,
  };
}

/** Whether anything is stored that could be opened. */
export const hasDraft = (store: KeyValueStore): boolean =>
  [STORAGE_KEYS.draft, STORAGE_KEYS.lastGood].some((key) => store.read(key) !== null);

function parseEnvelope(text: string | null): Envelope | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    if (!('envelope' in value) || value.envelope !== DRAFT_ENVELOPE || !('document' in value)) return null;
    const writer = 'writer' in value && typeof value.writer === 'string' ? value.writer : '';
    return { envelope: DRAFT_ENVELOPE, writer, document: value.document };
  } catch {
    return null;
  }
}
