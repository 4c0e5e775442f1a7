import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { cx } from '../cx';
import { useWords } from '../lab-context';
import styles from './BottomSheet.module.css';

/** Closed, half, open: the result stays in sight in the first two. */
const STOPS = 3;
/** A drag of the handle by this many pixels moves one stop. */
const DRAG = 44;
/** On a screen lower than this the sheet starts closed, or nothing would be left of the chart. */
const SHORT = 560;

export function BottomSheet({ children }: { readonly children: ReactNode }) {
  const { shell } = useWords();
  const [stop, setStop] = useState(() => (window.innerHeight < SHORT ? 0 : 1));
  const grip = useRef<{ readonly y: number; readonly stop: number } | null>(null);
  const moved = useRef(false);
  const move = (next: number): void => setStop(Math.min(STOPS - 1, Math.max(0, next)));

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    grip.current = { y: event.clientY, stop };
    moved.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (!grip.current) return;
    const stops = Math.round((grip.current.y - event.clientY) / DRAG / 2);
    if (stops !== 0) moved.current = true;
    move(grip.current.stop + stops);
  };
  const onPointerUp = (): void => {
    // A tap walks up through the stops and starts again from the bottom.
    if (grip.current && !moved.current) setStop((stop + 1) % STOPS);
    grip.current = null;
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
    move(next);
  };

  return (
    <section className={cx(styles.sheet, styles[`stop${stop}`])} aria-label={shell.regions.controls} data-print="hide">
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
        onPointerCancel={() => {
          grip.current = null;
        }}
        onKeyDown={onKeyDown}
      >
        <i />
        {stop === 0 && <span>{shell.sheet.title}</span>}
      </div>
      <div className={styles.body} hidden={stop === 0}>
        {children}
      </div>
    </section>
  );
}
