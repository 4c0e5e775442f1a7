import { styledStroke, type LineStyle } from '../../charts';
import type { MechanismWords } from '../words/mechanism';
import styles from './Mechanism.module.css';

const STYLES: readonly LineStyle[] = ['solid', 'dashed', 'dotted'];
const KEY = { width: 18, height: 8, line: 2 };

export interface LegendProps {
  readonly words: MechanismWords;
  /** Name of the run drawn pale; null where there is none. */
  readonly comparedName: string | null;
  /** Lines carry numbers. */
  readonly numbered: boolean;
}

/** How to read lines, ends and widths. */
export function Legend({ words: { legend }, comparedName, numbered }: LegendProps) {
  return (
    <div className={styles.legend}>
      <ul aria-label={legend.label}>
        {STYLES.map((style) => {
          const { dash, linecap } = styledStroke(style, 'currentColor', KEY.line, 1);
          return (
            <li key={style}>
              <svg width={KEY.width} height={KEY.height} aria-hidden>
                <line
                  x1={0}
                  x2={KEY.width}
                  y1={KEY.height / 2}
                  y2={KEY.height / 2}
                  stroke="currentColor"
                  strokeWidth={KEY.line}
                  strokeDasharray={dash?.join(' ')}
                  strokeLinecap={linecap}
                />
              </svg>
              {legend.lines[style]}
            </li>
          );
        })}
      </ul>
      <p>
        {legend.width} {legend.bar} {comparedName !== null && legend.pale(comparedName)} {numbered && legend.numbers}
      </p>
    </div>
  );
}
