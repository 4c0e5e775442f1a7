import type { KeyValueStore } from './key-value';
import { STORAGE_KEYS } from './keys';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** The stored theme choice; anything unknown counts as "follow the system". */
export function readTheme(store: KeyValueStore): ThemeChoice {
  const text = store.read(STORAGE_KEYS.theme);
  return THEME_CHOICES.find((choice) => choice === text) ?? 'system';
}

export function writeTheme(store: KeyValueStore, choice: ThemeChoice): void {
  if (choice === 'system') store.remove(STORAGE_KEYS.theme);
  else store.write(STORAGE_KEYS.theme, choice);
}
