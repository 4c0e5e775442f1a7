import { useEffect, useState, type RefObject } from 'react';
import type { SpanPart } from '../../scenario';

/** What the tools of the timeline are about. */
export type Selected =
  { readonly kind: 'entry'; readonly key: string; readonly part: SpanPart } | { readonly kind: 'final-period' };

/** Whether two selections are the same thing, whatever part of it. */
export const sameThing = (one: Selected, other: Selected | null): boolean =>
  one.kind === 'entry' && other?.kind === 'entry' ? one.key === other.key : one.kind === other?.kind;

/** One thing is selected at a time; pressing or focusing anything outside the timeline lets go of it. */
export function useSelection(root: RefObject<HTMLElement | null>) {
  const [selected, select] = useState<Selected | null>(null);
  /** Which entry is to take the focus; the number makes every call a new one. */
  const [call, setCall] = useState<{ readonly key: string; readonly number: number } | null>(null);
  const active = selected !== null;

  useEffect(() => {
    if (!active) return undefined;
    const leave = ({ target }: Event): void => {
      if (!(target instanceof Element) || root.current?.contains(target) === true) return;
      if (target.closest('dialog') === null) select(null);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [active, root]);

  return {
    selected,
    select,
    callOf: (key: string): number => (call?.key === key ? call.number : 0),
    /** Selects an entry and gives it the focus as soon as it is there. */
    moveTo: (key: string): void => {
      select({ kind: 'entry', key, part: 'whole' });
      setCall((old) => ({ key, number: (old?.number ?? 0) + 1 }));
    },
  };
}
