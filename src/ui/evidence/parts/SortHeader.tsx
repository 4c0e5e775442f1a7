import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Sorting } from '../forecasts/filter';
import styles from './SortHeader.module.css';

export interface SortHeaderProps<Key extends string> {
  readonly column: Key;
  readonly label: string;
  readonly sorting: Sorting<Key>;
  readonly onSort: (sorting: Sorting<Key>) => void;
  /** Numbers are most telling from the top. */
  readonly descendingFirst?: boolean;
  readonly className?: string | undefined;
  /** Stands under the name of the column. */
  readonly children?: ReactNode;
}

/** The head of a column that sorts by it: once, then the other way round. */
export function SortHeader<Key extends string>(props: SortHeaderProps<Key>) {
  const { column, label, sorting, onSort, descendingFirst = false, className, children } = props;
  const active = sorting.by === column;
  const Icon = !active ? ChevronsUpDown : sorting.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={active ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
      className={className}
    >
      <button
        type="button"
        className={styles.sort}
        data-active={active}
        onClick={() => onSort({ by: column, descending: active ? !sorting.descending : descendingFirst })}
      >
        {label}
        <Icon size={13} aria-hidden />
      </button>
      {children}
    </th>
  );
}
