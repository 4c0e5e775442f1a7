import { useId } from 'react';
import { valueAt } from '../../state';
import { formatRatio } from '../format';
import { useShown, useWords } from '../lab-context';
import styles from './Crews.module.css';

/** Bars are as long as this many times the crew before menopause, at most. */
const FULL = 3;

/** The two crews in the focused line, against the dashed outline of the baseline. */
export function Crews() {
  const { charts } = useWords();
  const set = useShown((state) => state.set);
  const runs = useShown((state) => state.runs);
  const age = useShown((state) => state.cursorAge);
  const headingId = useId();
  const focus = runs[set.focus]?.trajectory;
  const baseline = set.baseline === set.focus ? undefined : runs[set.baseline]?.trajectory;
  if (!focus) return null;
  const crews = [
    { column: 'osteoclasts', label: charts.crews.taken, tone: styles.taken },
    { column: 'osteoblasts', label: charts.crews.put, tone: styles.put },
  ] as const;
  const share = (value: number): string => `${Math.min(100, (100 * value) / FULL)}%`;
  return (
    <section className={styles.crews} aria-labelledby={headingId}>
      <h2 id={headingId}>{charts.crews.heading}</h2>
      <dl>
        {crews.map(({ column, label, tone }) => {
          const now = valueAt(focus, column, age);
          const other = baseline ? valueAt(baseline, column, age) : NaN;
          return (
            <div key={column} className={styles.row}>
              <dt>{label}</dt>
              <dd>
                <span className={styles.track} aria-hidden>
                  <i className={tone} style={{ width: share(now) }} />
                  {Number.isFinite(other) && (
                    <i className={`${styles.other ?? ''} ${tone ?? ''}`} style={{ width: share(other) }} />
                  )}
                </span>
                <b>{charts.crews.perPremenopause(formatRatio(now))}</b>
                {Number.isFinite(other) && <small>{charts.crews.without(formatRatio(other))}</small>}
              </dd>
            </div>
          );
        })}
      </dl>
      <p>{charts.crews.note}</p>
    </section>
  );
}
