import { useId } from 'react';
import { useShown, useWords } from '../lab-context';
import styles from './ModelFacts.module.css';

/** What the solver did for the focused line. */
export function ModelFacts() {
  const { readings } = useWords();
  const run = useShown((state) => state.runs[state.set.focus]);
  const headingId = useId();
  const statistics = run?.trajectory?.statistics;
  if (!statistics) return null;
  return (
    <section aria-labelledby={headingId} className={styles.facts}>
      <h2 id={headingId}>{readings.solver.heading}</h2>
      <dl>
        {readings.solver.rows.map(([key, label]) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{statistics[key]}</dd>
          </div>
        ))}
      </dl>
      <p>{readings.solver.note}</p>
    </section>
  );
}
