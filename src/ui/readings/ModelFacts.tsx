import { useId } from 'react';
import { useRested, useWords } from '../lab-context';
import { ParameterList } from './ParameterList';
import styles from './ModelFacts.module.css';

/** What the solver did for the focused line, and the numbers it worked with. */
export function ModelFacts() {
  const { readings } = useWords();
  const run = useRested((state) => state.runs[state.set.focus]);
  const headingId = useId();
  const statistics = run?.trajectory?.statistics;
  return (
    <section aria-labelledby={headingId} className={styles.facts}>
      <h2 id={headingId}>{readings.solver.heading}</h2>
      {statistics && (
        <dl>
          {readings.solver.rows.map(([key, label]) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{statistics[key]}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>{readings.solver.note}</p>
      <ParameterList />
    </section>
  );
}
