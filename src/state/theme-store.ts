import { createStore, type StoreApi } from 'zustand/vanilla';
export { THEME_CHOICES } from '../storage';
import { readTheme, writeTheme, type KeyValueStore, type ThemeChoice } from '../storage';

export interface ThemeState {
  readonly choice: ThemeChoice;
  /** What the choice comes to now. */
  readonly resolved: 'light' | 'dark';
}

export interface SystemDarkness {
  readonly isDark: () => boolean;
  readonly onChange: (callback: () => void) => void;
}

export type ThemeStore = StoreApi<ThemeState> & { readonly choose: (choice: ThemeChoice) => void };

export function createThemeStore(storage: KeyValueStore, system: SystemDarkness): ThemeStore {
  const resolve = (choice: ThemeChoice): ThemeState => ({
    choice,
    resolved: choice === 'system' ? (system.isDark() ? 'dark' : 'light') : choice,
  });
  const store = createStore<ThemeState>()(() => resolve(readTheme(storage)));
  system.onChange(() => store.setState(resolve(store.getState().choice)));
  return Object.assign(store, {
    choose(choice: ThemeChoice) {
      writeTheme(storage, choice);
      store.setState(resolve(choice));
    },
  });
}
