import { pointsText } from './spread-text';
import styles from './EffectBar.module.css';

export interface EffectBarProps {
  /** Percentage points for one step up; null where there is no step. */
  readonly points: number | null;
  /** The largest effect among the rows shown: the whole half of the bar. */
  readonly most: number;
  readonly none: string;
  readonly unit: string;
}

const HALF = 50;

/** A signed bar from the middle, with its number. */
export function EffectBar({ points, most, none, unit }: EffectBarProps) {
  if (points === null || points === 0) return <span className={styles.none}>{none}</span>;
  const width = most > 0 ? (HALF * Math.abs(points)) / most : 0;
  return (
    <span className={styles.effect}>
      <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
        <rect
          x={points < 0 ? HALF - width : HALF}
          y="2"
          width={Math.max(1, width)}
          height="6"
          fill={points < 0 ? 'var(--resorption)' : 'var(--formation)'}
        />
        <path d="M50,0V10" stroke="var(--control)" vectorEffect="non-scaling-stroke" />
      </svg>
      <span>
        {pointsText(points)}
        <span className="visually-hidden"> {unit}</span>
      </span>
    </span>
  );
}
