import type { Grade } from '../../provenance';
import styles from './GradeBadge.module.css';

export interface GradeBadgeProps {
  readonly grade: Grade;
  /** What the letter means; letter, shape and word together, never color alone. */
  readonly word: string;
  readonly title?: string;
  /** Shows the letter in a frame; the word stays beside it. */
  readonly framed?: boolean;
}

const SHAPES: Readonly<Record<Grade, string>> = {
  A: 'M5 1a4 4 0 1 0 0 8a4 4 0 1 0 0 -8Z',
  B: 'M5 1a4 4 0 1 0 0 8Z',
  C: '',
  D: 'M5 1.2L8.8 5L5 8.8L1.2 5Z',
};

export function GradeBadge({ grade, word, title, framed = false }: GradeBadgeProps) {
  return (
    <span className={framed ? styles.framed : styles.plain} title={title}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden>
        {grade !== 'D' && <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.2" />}
        {SHAPES[grade] && (
          <path
            d={SHAPES[grade]}
            fill={grade === 'D' ? 'none' : 'currentColor'}
            stroke={grade === 'D' ? 'currentColor' : 'none'}
            strokeWidth="1.2"
          />
        )}
      </svg>
      <b>{grade}</b> <span>{word}</span>
    </span>
  );
}
