import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { cx } from '../cx';
import { useWords } from '../lab-context';
import styles from './BottomSheet.module.css';

/** Closed, half, open: the result stays in sight in the first two. */
const STOPS = 3;
/** A press on the handle that moves less is a tap. */
const TAP = 6;
/** A drag that goes further than this share of the screen passes a stop. */
const FAR = 0.36;
/** On a screen lower than this the sheet starts closed, or nothing would be left of the chart. */
const SHORT = 560;

interface Grip {
  readonly y: number;
  readonly stop: number;
  readonly height: number;
}

/** Where a sheet rests at first. */
export const firstStop = (): number => (window.innerHeight < SHORT ? 0 : 1);

export interface BottomSheetProps {
  /** 0 closed, 1 half open, 2 open. */
  readonly stop: number;
  readonly onStop: (stop: number) => void;
  readonly children: ReactNode;
}

/** Controls from below: follows the finger, comes to rest at one of three heights; keys and taps walk through them. */
export function BottomSheet({ stop, onStop, children }: BottomSheetProps) {
  const { shell, depth } = useWords();
  /** Pixels while a finger holds the handle. */
  const [height, setHeight] = useState<number | null>(null);
  const sheet = useRef<HTMLElement>(null);
  const grip = useRef<Grip | null>(null);
  const moveTo = (next: number): void => onStop(Math.min(STOPS - 1, Math.max(0, next)));

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    grip.current = { y: event.clientY, stop, height: sheet.current?.offsetHeight ?? 0 };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const now = grip.current;
    const by = now ? now.y - event.clientY : 0;
    if (now && (height !== null || Math.abs(by) >= TAP)) setHeight(Math.max(0, now.height + by));
  };
  const onPointerUp = (event: PointerEvent): void => {
    const now = grip.current;
    grip.current = null;
    setHeight(null);
    if (!now) return;
    const by = now.y - event.clientY;
    // A tap walks up through the stops and starts again from the bottom.
    if (height === null) onStop((now.stop + 1) % STOPS);
    else moveTo(now.stop + Math.sign(by) * (Math.abs(by) > FAR * window.innerHeight ? 2 : 1));
  };
  const cancel = (): void => {
    grip.current = null;
    setHeight(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = {
      ArrowUp: stop + 1,
      ArrowRight: stop + 1,
      ArrowDown: stop - 1,
      ArrowLeft: stop - 1,
      Home: 0,
      End: STOPS - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    moveTo(next);
  };

  const closed = stop === 0 && height === null;
  return (
    <section
      ref={sheet}
      className={cx(
        styles.sheet,
        styles[`stop${stop}`],
        height !== null && styles.held,
        depth === 'fundamentals' && styles.plain,
      )}
      style={height === null ? undefined : { height }}
      aria-label={shell.regions.controls}
      data-print="hide"
    >
      <div
        role="slider"
        tabIndex={0}
        className={styles.handle}
        aria-label={shell.sheet.handle}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={STOPS - 1}
        aria-valuenow={stop}
        aria-valuetext={shell.sheet.stops[stop]}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={cancel}
        onKeyDown={onKeyDown}
      >
        <i />
        {closed && <span>{shell.sheet.title}</span>}
      </div>
      <div className={styles.body} hidden={closed}>
        {children}
      </div>
    </section>
  );
}
