import { useId } from 'react';
import { ALL_PARAMETERS } from '../../simulation';
import { formatLevel } from '../format';
import { focusedOf, useShown, useWords } from '../lab-context';
import styles from './ModelFacts.module.css';

/** What the solver did for the focused line, and the numbers it worked with. */
export function ModelFacts() {
  const { readings } = useWords();
  const run = useShown((state) => state.runs[state.set.focus]);
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

/** Every parameter record with its unit, grade and source; values a scenario changes are marked. */
function ParameterList() {
  const { readings } = useWords();
  const changed = useShown((state) => focusedOf(state.set).parameters) ?? {};
  const text = readings.equations;
  return (
    <details className={styles.parameters}>
      <summary>{text.summary(ALL_PARAMETERS.length)}</summary>
      <p>{text.note}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.symbol}</th>
            <th scope="col">{text.meaning}</th>
            <th scope="col">{text.value}</th>
            <th scope="col">{text.grade}</th>
          </tr>
        </thead>
        <tbody>
          {ALL_PARAMETERS.map(({ id, symbol, name, value, unit, grade, source, origin }) => (
            <tr key={id} title={`${source} (${origin})`}>
              <th scope="row">{symbol}</th>
              <td>{name}</td>
              <td>
                {formatLevel(changed[id] ?? value)} <small>{unit}</small>
                {changed[id] !== undefined && <em> {text.changed}</em>}
              </td>
              <td>{grade}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
