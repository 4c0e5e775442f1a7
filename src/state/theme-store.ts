import { createStore, type StoreApi } from 'zustand/vanilla';
import { THEME, type KeyValueStore, type ThemeChoice } from '../storage';

export const THEME_CHOICES = THEME.choices;

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
  const store = createStore<ThemeState>()(() => resolve(THEME.read(storage)));
  system.onChange(() => store.setState(resolve(store.getState().choice)));
  return Object.assign(store, {
    choose(choice: ThemeChoice) {
      THEME.write(storage, choice);
      store.setState(resolve(choice));
    },
  });
}
