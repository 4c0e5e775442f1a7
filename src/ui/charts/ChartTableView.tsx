import { chartTable } from '../../charts';
import { cx } from '../cx';
import { useRested, useView } from '../lab-context';
import { chartContext } from './context';
import type { ChartDefinition } from './definition';
import styles from './ChartTableView.module.css';

/** Years between the rows of a chart's table; less where few years are shown. */
const TABLE_STEP = 1;
const CLOSE_STEP = 0.25;
const CLOSE = 6;

/** The same data as the chart, as a table that scrolls. */
export function ChartTableView({
  definition,
  className,
}: {
  readonly definition: ChartDefinition;
  readonly className?: string | undefined;
}) {
  const set = useRested((state) => state.set);
  const runs = useRested((state) => state.runs);
  const hidden = useView((state) => state.hidden);
  const zoom = useView((state) => state.zoom);
  const context = chartContext({ set, runs, hidden, zoom });
  if (context.lines.length === 0) return null;
  const { xDomain } = context;
  const spec = { ...definition.spec(context), id: definition.id, xDomain, yDomain: definition.yDomain(context) };
  const table = chartTable(spec, xDomain[1] - xDomain[0] <= CLOSE ? CLOSE_STEP : TABLE_STEP);
  return (
    <div className={cx(styles.scroller, className)} tabIndex={0} role="region" aria-label={table.caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={`${index}-${column}`} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
