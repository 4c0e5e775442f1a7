import { textWidth } from '../../charts';
import { cx } from '../cx';
import styles from './Ruler.module.css';

export interface TipProps {
  /** Middle of what it speaks of, pixels; it stays inside `width`. */
  readonly x: number;
  readonly width: number;
  /** Pixels from the top of what it lies in; absent: over the ruler. */
  readonly y?: number | undefined;
  readonly text: string;
  /** What it speaks of cannot go further. */
  readonly stopped: boolean;
}

const SIZE = 12;
const PADDING = 18;

/** What is being moved, in words that follow it. */
export function Tip({ x, y, width, text, stopped }: TipProps) {
  const length = textWidth(text, SIZE, 600) + PADDING;
  const left = Math.max(0, Math.min(width - length, x - length / 2));
  return (
    <div
      className={cx(styles.tip, stopped && styles.stopped)}
      style={y === undefined ? { left } : { left, top: y }}
      aria-hidden
      data-tip
    >
      {text}
    </div>
  );
}
