import { useRef, useState, type MouseEvent, type PointerEvent, type RefObject } from 'react';

/** A row in the hand, and where it would be put down. */
export interface HeldRow {
  readonly from: number;
  readonly to: number;
  /** Pixels it was moved. */
  readonly by: number;
  readonly height: number;
}

interface Grip {
  readonly index: number;
  readonly pointer: number;
  readonly y: number;
  /** Middles of all rows when the hand took hold, from above. */
  readonly middles: readonly number[];
  readonly height: number;
}

/** A press becomes a drag after so many pixels. */
const THRESHOLD = 5;

/** Rows of a list that are put into another order by hand. A finger drags by the handle only; elsewhere it scrolls. */
export function useReorder(list: RefObject<HTMLElement | null>, onMove: (from: number, to: number) => void) {
  const grip = useRef<Grip | null>(null);
  const dragged = useRef(false);
  const [held, setHeld] = useState<HeldRow | null>(null);

  const onPointerDown = (index: number, event: PointerEvent<HTMLElement>): void => {
    dragged.current = false;
    const onHandle = event.target instanceof Element && event.target.closest('[data-handle]') !== null;
    if (event.button !== 0 || (event.pointerType === 'touch' && !onHandle)) return;
    const boxes = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    grip.current = {
      index,
      pointer: event.pointerId,
      y: event.clientY,
      middles: boxes.map(({ top, height }) => top + height / 2),
      height: boxes[index]?.height ?? 0,
    };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const now = grip.current;
    if (!now || event.pointerId !== now.pointer) return;
    const by = event.clientY - now.y;
    if (!dragged.current && Math.abs(by) < THRESHOLD) return;
    if (!dragged.current) {
      dragged.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    const middle = (now.middles[now.index] ?? 0) + by;
    const to = now.middles.filter((other, index) => index !== now.index && other < middle).length;
    setHeld({ from: now.index, to, by, height: now.height });
  };
  const letGo = (): void => {
    if (held && held.to !== held.from) onMove(held.from, held.to);
    grip.current = null;
    setHeld(null);
  };
  const cancel = (): void => {
    grip.current = null;
    setHeld(null);
  };

  return {
    held,
    /** How far a row gives way to the one in the hand, or follows the hand. */
    shiftOf: (index: number): number => {
      if (!held) return 0;
      if (index === held.from) return held.by;
      if (index > held.from && index <= held.to) return -held.height;
      return index < held.from && index >= held.to ? held.height : 0;
    },
    rowProps: (index: number) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => onPointerDown(index, event),
      onPointerMove,
      onPointerUp: letGo,
      onPointerCancel: cancel,
      // The click that ends a drag is part of it.
      onClickCapture: (event: MouseEvent) => {
        if (dragged.current) event.stopPropagation();
        dragged.current = false;
      },
    }),
  };
}
