import { useId } from 'react';
import { formatNumber } from '../../charts';
import type { Column, Trajectory } from '../../simulation';
import { interpolate, valueAt, type Run } from '../../state';
import { formatAge, formatLevel, formatOne, formatRatio } from '../format';
import { rebasedPercent, styleOf } from '../charts/lines';
import { cx } from '../cx';
import { useLab, useRested, useView, useWords } from '../lab-context';
import { Swatch } from '../panel/Swatch';
import styles from './ReadingsTable.module.css';

/** Every line's numbers at the cursor. Columns are scenarios in their own hue and dash, rows are quantities. */
export function ReadingsTable() {
  const lab = useLab();
  const { readings } = useWords();
  const set = useRested((state) => state.set);
  const runs = useRested((state) => state.runs);
  const age = useRested((state) => state.cursorAge);
  const hidden = useView((state) => state.hidden);
  const headingId = useId();
  const shown = runs.flatMap((run, index) => (hidden.includes(index) && index !== set.focus ? [] : [{ run, index }]));
  const startAge = Math.max(...shown.map(({ run }) => run.scenario.person.age));
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {readings.heading(formatAge(age))}
      </h2>
      <div className={styles.scroller} tabIndex={0} role="group" aria-labelledby={headingId}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{readings.quantity}</span>
              </th>
              {shown.map(({ run, index }) => (
                <th
                  key={index}
                  scope="col"
                  className={cx(index === set.focus && styles.focus)}
                  title={run.scenario.name}
                  onPointerEnter={() => lab.view.setState({ hoverScenario: index })}
                  onPointerLeave={() => lab.view.setState({ hoverScenario: null })}
                >
                  <Swatch style={styleOf(set, index)} />
                  <span className="visually-hidden">{run.scenario.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {readings.columns.map((column) => (
              <tr key={column}>
                <th scope="row">
                  {readings.rows[column]} <small>{readings.units[column]}</small>
                </th>
                {shown.map(({ run, index }) => (
                  <td key={index} className={cx(index === set.focus && styles.focus)}>
                    {cell(run, column, age, startAge) ?? <span aria-label={readings.missing}>–</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Percent columns count from the latest start of any line, as in the charts. */
function cell(run: Run, column: Column, age: number, startAge: number): string | undefined {
  const value = run.trajectory === undefined ? NaN : readingAt(run.trajectory, column, age, startAge);
  if (!Number.isFinite(value)) return undefined;
  if (column.endsWith('_pct')) return column.endsWith('BMD_pct') ? formatOne(value) : formatWhole(value);
  if (column.endsWith('_T')) return formatOne(value);
  if (column.endsWith('_BMD')) return value.toFixed(3);
  if (column.endsWith('mL') || column.endsWith('_L'))
    return formatLevel(value >= 100 ? Math.round(value) : Number(value.toPrecision(2)));
  return formatRatio(value);
}

const formatWhole = (value: number): string => formatNumber(value, { decimals: 0 });

const readingAt = (trajectory: Trajectory, column: Column, age: number, startAge: number): number =>
  column.endsWith('_pct')
    ? interpolate(trajectory.age, rebasedPercent(trajectory, column, startAge), age)
    : valueAt(trajectory, column, age);
