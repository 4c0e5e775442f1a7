import { Table2 } from 'lucide-react';
import { chartTable } from '../../charts';
import { cx } from '../cx';
import { useShown, useView, useWords } from '../lab-context';
import { type ChartDefinition, NO_BANDS } from './definition';
import { ageDomain, commonStart, visibleLines } from './lines';
import styles from './ChartTableView.module.css';

/** Years between the rows of a chart's table. */
const TABLE_STEP = 1;

export function TableToggle(props: {
  readonly title: string;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}) {
  const { charts } = useWords();
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={props.on}
      aria-label={charts.table(props.title)}
      title={charts.table(props.title)}
      onClick={() => props.onToggle(!props.on)}
    >
      <Table2 size={15} aria-hidden />
    </button>
  );
}

/** The same data as the chart, as a table that scrolls. */
export function ChartTableView({
  definition,
  className,
}: {
  readonly definition: ChartDefinition;
  readonly className?: string | undefined;
}) {
  const set = useShown((state) => state.set);
  const runs = useShown((state) => state.runs);
  const hidden = useView((state) => state.hidden);
  const lines = visibleLines(set, runs, hidden);
  if (lines.length === 0) return null;
  const context = { lines, hovered: null, xDomain: ageDomain(lines), startAge: commonStart(lines), bands: NO_BANDS };
  const spec = {
    ...definition.spec(context),
    id: definition.id,
    xDomain: context.xDomain,
    yDomain: definition.yDomain(context),
  };
  const table = chartTable(spec, TABLE_STEP);
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
