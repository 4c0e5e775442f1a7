import { useEffect, useRef, type PointerEvent } from 'react';

/** A finger that stays on a button repeats it after this pause, then at this pace. */
const PAUSE_MS = 400;
const PACE_MS = 90;

export interface HoldToRepeat {
  /** A tap, or a key: one step of its own. */
  readonly onStep: () => void;
  /** A step while the finger stays; the whole hold is let go of at once. */
  readonly onRepeat: () => void;
  readonly onLetGo: () => void;
}

/** Props of a button that can be tapped and held. */
export function useHoldToRepeat(actions: HoldToRepeat) {
  const latest = useRef(actions);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const repeated = useRef(false);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const repeat = (): void => {
    repeated.current = true;
    latest.current.onRepeat();
    timer.current = setTimeout(repeat, PACE_MS);
  };
  const letGo = (): void => {
    clearTimeout(timer.current);
    if (repeated.current) latest.current.onLetGo();
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      repeated.current = false;
      clearTimeout(timer.current);
      timer.current = setTimeout(repeat, PAUSE_MS);
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onPointerLeave: letGo,
    // The click that ends a hold is part of it.
    onClick: () => {
      if (!repeated.current) latest.current.onStep();
      repeated.current = false;
    },
    onContextMenu: (event: { preventDefault: () => void }) => event.preventDefault(),
  };
}
