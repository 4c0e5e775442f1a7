import { PARAMETER_RECORDS } from '../parameter-records';
import { formatLevel } from '../format';
import { focusedOf, useRested, useWords } from '../lab-context';
import styles from './ModelFacts.module.css';

/** Every parameter record with its unit, grade and source; values a scenario changes are marked. */
export function ParameterList() {
  const { readings } = useWords();
  const changed = useRested((state) => focusedOf(state.set).parameters) ?? {};
  const text = readings.equations;
  return (
    <details className={styles.parameters}>
      <summary>{text.summary(PARAMETER_RECORDS.length)}</summary>
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
          {PARAMETER_RECORDS.map(({ id, symbol, name, value, unit, grade, source, origin }) => (
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
