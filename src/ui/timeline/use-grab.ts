import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { PER_YEAR, type Grain } from '../../scenario';
import type { Gesture, Grip } from './use-gesture';

export interface GrabOptions {
  readonly grip: Grip;
  readonly gesture: Gesture;
  /** Pixels of one year. */
  readonly scale: number;
  /** How far Home and End go, years; more than there is room for goes as far as there is. */
  readonly ends: readonly [home: number, end: number];
  /** Called when it is taken hold of, by whatever means. */
  readonly onSelect: () => void;
  readonly onOpen: () => void;
  /** Other keys; true when the key was used. */
  readonly onKey?: (key: string) => boolean;
}

/** Pixels a pointer may shake before a press becomes a move. */
const SLACK = 3;

interface Pressed {
  readonly pointer: number;
  readonly x: number;
  moving: boolean;
  /** Escape was pressed: the rest of the way counts for nothing. */
  dropped: boolean;
}

/** Pointer and keys of one thing that moves along the ages: months, with Shift years, with Alt days. */
export function useGrab({ grip, gesture, scale, ends, onSelect, onOpen, onKey }: GrabOptions) {
  const pressed = useRef<Pressed | null>(null);
  const keyed = useRef<{ years: number; readonly grain: Grain } | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.focus({ preventScroll: true });
    onSelect();
    pressed.current = { pointer: event.pointerId, x: event.clientX, moving: false, dropped: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const press = pressed.current;
    if (press?.pointer !== event.pointerId || press.dropped || !(scale > 0)) return;
    const pixels = event.clientX - press.x;
    if (!press.moving && Math.abs(pixels) < SLACK) return;
    press.moving = true;
    gesture.move(grip, { years: pixels / scale, grain: event.altKey ? 'day' : 'month', pixelsPerYear: scale });
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
    if (pressed.current?.pointer !== event.pointerId) return;
    pressed.current = null;
    gesture.finish();
  };
  const onPointerCancel = (): void => {
    if (pressed.current === null) return;
    pressed.current = null;
    gesture.cancel();
  };

  const step = (years: number, grain: Grain): void => {
    if (keyed.current?.grain !== grain) {
      gesture.finish();
      keyed.current = { years: 0, grain };
    }
    const way = keyed.current;
    // Steps that lead nowhere are not counted, or as many would be needed on the way back.
    if (gesture.move(grip, { years: way.years + years, grain })) way.years += years;
  };
  const onKeyUp = (): void => {
    if (keyed.current === null) return;
    keyed.current = null;
    gesture.finish();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey) return;
    if (!act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const act = ({ key, shiftKey, altKey }: KeyboardEvent): boolean => {
    const way = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (way !== 0) {
      const grain: Grain = altKey ? 'day' : 'month';
      step(shiftKey ? way : way / PER_YEAR[grain], grain);
      return true;
    }
    switch (key) {
      case 'Home':
      case 'End':
        onKeyUp();
        keyed.current = { years: 0, grain: 'month' };
        gesture.move(grip, { years: key === 'Home' ? ends[0] : ends[1] });
        return true;
      case 'Enter':
        onKeyUp();
        onOpen();
        return true;
      case 'Escape':
        if (pressed.current) pressed.current.dropped = true;
        keyed.current = null;
        if (gesture.held === null) return false;
        gesture.cancel();
        return true;
      default:
        return onKey?.(key) ?? false;
    }
  };

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel,
    onKeyDown,
    onKeyUp,
    onBlur: onKeyUp,
    onFocus: onSelect,
    onDoubleClick: onOpen,
  };
}
