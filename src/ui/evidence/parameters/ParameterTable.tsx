import { cx } from '../../cx';
import { formatLevel } from '../../format';
import { useWords } from '../../lab-context';
import { GradeBadge } from '../../shell/GradeBadge';
import type { Sorting } from '../forecasts/filter';
import { useEvidence } from '../evidence-context';
import { MathSymbol } from '../parts/MathSymbol';
import { SortHeader } from '../parts/SortHeader';
import { EffectBar } from './EffectBar';
import { ParameterDetail } from './ParameterDetail';
import { effectSize, largerEffect, type ParameterOrder, type ParameterRow } from './parameter-rows';
import { rangeText, spreadText, unitText } from './spread-text';
import styles from './ParameterTable.module.css';

export interface ParameterTableProps {
  readonly rows: readonly ParameterRow[];
  readonly sorting: Sorting<ParameterOrder>;
  readonly onSort: (sorting: Sorting<ParameterOrder>) => void;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly opensBelow: boolean;
  readonly phone: boolean;
}

/** Every parameter with value, range, origin, grade and what it does to the spine. */
export function ParameterTable(props: ParameterTableProps) {
  const { rows, sorting, onSort, phone } = props;
  const { words } = useEvidence();
  const { depth } = useWords();
  const text = words.parameters;
  const header = { sorting, onSort };
  const wide = !phone && depth !== 'fundamentals';
  const largest = Math.max(...rows.map(effectSize));
  const columns = phone ? 2 : wide ? 6 : 5;
  return (
    <table className={cx(styles.table, phone && styles.phone)}>
      <caption className="visually-hidden">{text.caption(rows.length)}</caption>
      <thead>
        <tr>
          {wide && <th scope="col">{text.columns.symbol}</th>}
          <SortHeader column="name" label={text.columns.name} {...header} />
          <th scope="col" className={styles.number}>
            {text.columns.value}
          </th>
          {!phone && <SortHeader column="origin" label={text.columns.origin} {...header} />}
          {!phone && <SortHeader column="grade" label={text.columns.grade} {...header} />}
          {!phone && <SortHeader column="effect" label={text.columns.effect} {...header} descendingFirst />}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.record.id} {...props} row={row} wide={wide} largest={largest} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends ParameterTableProps {
  readonly row: ParameterRow;
  readonly wide: boolean;
  readonly largest: number;
  readonly columns: number;
}

function Row({ row, wide, largest, columns, chosen, onChoose, opensBelow, phone }: RowProps) {
  const { parameters: text } = useEvidence().words;
  const { shell } = useWords();
  const { record } = row;
  const isChosen = chosen === record.id;
  const toggle = (): void => onChoose(isChosen ? null : record.id);
  const effectBar = (
    <EffectBar points={largerEffect(row)} most={largest} none={text.effectNone} unit={text.effectUnit} />
  );
  return (
    <>
      <tr className={cx(styles.row, isChosen && styles.chosen)} data-parameter={record.id} onClick={toggle}>
        {wide && (
          <td className={styles.symbol}>
            <MathSymbol text={record.symbol} />
          </td>
        )}
        <th scope="row">
          <button
            type="button"
            className={styles.open}
            aria-expanded={opensBelow ? isChosen : undefined}
            aria-pressed={opensBelow ? undefined : isChosen}
            onClick={(event) => {
              event.stopPropagation();
              toggle();
            }}
          >
            {record.name}
          </button>
          {wide && (
            <span className={styles.quiet}>{text.rangeAndSpread(rangeText(record), spreadText(record, text))}</span>
          )}
          {phone && (
            <span className={styles.meta}>
              <GradeBadge grade={record.grade} word={text.origins[record.origin]} />
              {effectBar}
            </span>
          )}
        </th>
        <td className={styles.number}>
          {formatLevel(record.value)} <small>{unitText(record.unit)}</small>
        </td>
        {!phone && <td>{text.origins[record.origin]}</td>}
        {!phone && (
          <td>
            <GradeBadge grade={record.grade} word={shell.grades[record.grade]} />
          </td>
        )}
        {!phone && <td>{effectBar}</td>}
      </tr>
      {opensBelow && isChosen && (
        <tr className={styles.below}>
          <td colSpan={columns}>
            <ParameterDetail row={row} />
          </td>
        </tr>
      )}
    </>
  );
}
