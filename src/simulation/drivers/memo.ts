/** Remembers the latest `capacity` results by key; the one unused for longest goes first. */
export interface Memo<V> {
  get(key: string, make: () => V): V;
}

export function createMemo<V>(capacity: number): Memo<V> {
  const entries = new Map<string, { readonly value: V }>();
  return {
    get: (key, make) => {
      const known = entries.get(key);
      const entry = known ?? { value: make() };
      // A Map keeps the order of insertion: what was just used goes to the end.
      entries.delete(key);
      entries.set(key, entry);
      const oldest = entries.keys().next();
      if (entries.size > capacity && oldest.done !== true) entries.delete(oldest.value);
      return entry.value;
    },
  };
}
