import { useSyncExternalStore } from 'react';

/** Whether a media query holds now; false where the platform cannot tell (tests). */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = mediaQuery(query);
      list?.addEventListener('change', onChange);
      return () => list?.removeEventListener('change', onChange);
    },
    () => mediaQuery(query)?.matches ?? false,
  );
}

export const mediaQuery = (query: string): MediaQueryList | null =>
  typeof window.matchMedia === 'function' ? window.matchMedia(query) : null;

/** Breakpoints of the layout, CSS pixels. */
export const PHONE = '(max-width: 759.98px)';
export const DESKTOP = '(min-width: 1100px)';
export const WIDE = '(min-width: 1280px)';

export const prefersReducedMotion = (): boolean => mediaQuery('(prefers-reduced-motion: reduce)')?.matches ?? false;
