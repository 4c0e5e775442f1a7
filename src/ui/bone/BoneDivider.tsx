import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import styles from './BonePanel.module.css';

/** Percent of the width for an arrow key, and with Shift or a Page key. */
const STEP = 2;
const PAGE = 10;
const PERCENT = 100;
const MIDDLE = 0.5;
const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: STEP,
  ArrowUp: STEP,
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  PageUp: PAGE,
  PageDown: -PAGE,
};

export interface BoneDividerProps {
  readonly label: string;
  readonly valueText: string;
  readonly split: number;
  readonly onMove: (split: number) => void;
}

/** Covers the picture: a hand anywhere on it moves the divider; its grip takes the keys. */
export function BoneDivider({ label, valueText, split, onMove }: BoneDividerProps) {
  const held = useRef(false);
  const grip = useRef<HTMLDivElement | null>(null);
  const moveTo = (next: number): void => onMove(Math.min(1, Math.max(0, next)));
  const under = (event: PointerEvent<HTMLElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return width > 0 ? (event.clientX - left) / width : split;
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    held.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
    moveTo(under(event));
    grip.current?.focus({ preventScroll: true });
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (held.current) moveTo(under(event));
  };
  const release = (): void => {
    held.current = false;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = KEYS[event.key];
    if (step !== undefined)
      moveTo(split + (event.shiftKey && event.key.startsWith('Arrow') ? Math.sign(step) * PAGE : step) / PERCENT);
    else if (event.key === 'Home') moveTo(0);
    else if (event.key === 'End') moveTo(1);
    else if (event.key === 'Backspace') moveTo(MIDDLE);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={styles.cover}
      data-print="hide"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onDoubleClick={() => moveTo(MIDDLE)}
    >
      <div
        ref={grip}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={PERCENT}
        aria-valuenow={Math.round(PERCENT * split)}
        aria-valuetext={valueText}
        className={styles.divider}
        style={{ insetInlineStart: `${PERCENT * split}%` }}
        onKeyDown={onKeyDown}
      >
        <svg className={styles.grip} viewBox="0 0 20 32" width={20} height={32} aria-hidden>
          <rect x="0.75" y="0.75" width="18.5" height="30.5" rx="9.25" />
          <path d="M8 11.5 4.5 16 8 20.5M12 11.5 15.5 16 12 20.5" />
        </svg>
      </div>
    </div>
  );
}
