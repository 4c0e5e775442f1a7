import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Issue } from '../scenario';

/** Something the reader must be told. The words are the interface's; here stand only kind and facts. */
export type Notice =
  | { readonly kind: 'preset-applied'; readonly name: string; readonly scenario: string }
  | { readonly kind: 'link-opened'; readonly count: number }
  | { readonly kind: 'file-opened'; readonly count: number; readonly name: string }
  /** Told by the gate, in its words. */
  | { readonly kind: 'other-model-version'; readonly text: string }
  | { readonly kind: 'link-refused'; readonly errors: readonly NoticeError[] }
  | { readonly kind: 'file-refused'; readonly name: string; readonly errors: readonly NoticeError[] }
  | { readonly kind: 'edit-refused'; readonly errors: readonly NoticeError[] }
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'storage-disabled' }
  | { readonly kind: 'draft-damaged'; readonly recovered: boolean }
  | { readonly kind: 'other-tab' }
  | { readonly kind: 'scenario-removed'; readonly name: string }
  | { readonly kind: 'copied'; readonly what: 'link' | 'picture' }
  | { readonly kind: 'failed'; readonly what: 'copy' | 'picture'; readonly detail: string };

/** One refused spot: where it is and what was wrong with it. */
export type NoticeError = Issue;

export interface NoticeEntry {
  readonly id: number;
  readonly notice: Notice;
}

export interface NoticeStore {
  readonly store: StoreApi<{ readonly entries: readonly NoticeEntry[] }>;
  add(notice: Notice): void;
  dismiss(id: number): void;
}

/** Notices of the same kind replace each other, so that repeating a mistake does not pile them up. */
export function createNoticeStore(): NoticeStore {
  const store = createStore<{ readonly entries: readonly NoticeEntry[] }>()(() => ({ entries: [] }));
  let nextId = 1;
  return {
    store,
    add(notice) {
      const entry = { id: nextId, notice };
      nextId += 1;
      store.setState(({ entries }) => ({
        entries: [...entries.filter((other) => other.notice.kind !== notice.kind), entry],
      }));
    },
    dismiss: (id) => store.setState(({ entries }) => ({ entries: entries.filter((entry) => entry.id !== id) })),
  };
}
