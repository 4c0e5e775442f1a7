/** The only place that knows localStorage. Every access can fail: disabled, full, or torn away by the browser. */

export type WriteFailure = 'disabled' | 'full';
export type WriteOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: WriteFailure };

export interface KeyValueStore {
  /** Stored text, or null when there is none or storage cannot be read. */
  read(key: string): string | null;
  write(key: string, text: string): WriteOutcome;
  remove(key: string): void;
  keys(): readonly string[];
}

/** What a browser offers; `localStorage` throws on access when storage is blocked, hence the getter. */
export function browserStore(getStorage: () => Storage): KeyValueStore {
  const attempt = <T>(action: (storage: Storage) => T, otherwise: T): T => {
    try {
      return action(getStorage());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => attempt((storage) => storage.getItem(key), null),
    write(key, text) {
      let storage: Storage;
      try {
        storage = getStorage();
      } catch {
        return { ok: false, reason: 'disabled' };
      }
      try {
        storage.setItem(key, text);
        return { ok: true };
      } catch (error) {
        return { ok: false, reason: isQuotaError(error) ? 'full' : 'disabled' };
      }
    },
    remove: (key) => attempt((storage) => storage.removeItem(key), undefined),
    keys: () =>
      attempt((storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''), []),
  };
}

/** The storage of this browser profile. */
export const localStore = (): KeyValueStore => browserStore(() => window.localStorage);

function isQuotaError(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')
  );
}

/** Keeps everything in memory: tests, and the fallback of a page without storage. */
export function memoryStore(initial: Readonly<Record<string, string>> = {}): KeyValueStore {
  const entries = new Map(Object.entries(initial));
  return {
    read: (key) => entries.get(key) ?? null,
    write(key, text) {
      entries.set(key, text);
      return { ok: true };
    },
    remove: (key) => void entries.delete(key),
    keys: () => [...entries.keys()],
  };
}
