import type { KeyValueStore } from './key-value';
import { STORAGE_KEYS } from './keys';

/** A choice that this browser remembers. Anything unknown in the store counts as the usual choice, which is not stored. */
export interface Preference<Choice extends string> {
  readonly choices: readonly Choice[];
  read(store: KeyValueStore): Choice;
  write(store: KeyValueStore, choice: Choice): void;
}

function preference<const Choice extends string>(
  key: string,
  usual: NoInfer<Choice>,
  choices: readonly Choice[],
): Preference<Choice> {
  return {
    choices,
    read: (store) => {
      const text = store.read(key);
      return choices.find((choice) => choice === text) ?? usual;
    },
    write: (store, choice) => {
      if (choice === usual) store.remove(key);
      else store.write(key, choice);
    },
  };
}

export const THEME = preference(STORAGE_KEYS.theme, 'system', ['system', 'light', 'dark']);
export type ThemeChoice = (typeof THEME.choices)[number];

/** What the bands show; never changes a curve. */
export const BANDS = preference(STORAGE_KEYS.bands, 'parameters', ['parameters', 'women', 'both', 'none']);
export type BandChoice = (typeof BANDS.choices)[number];
