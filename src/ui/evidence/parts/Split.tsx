import type { ReactNode } from 'react';
import { useMediaQuery, WIDE } from '../../hooks/use-media-query';
import styles from './Split.module.css';

/** True where what is chosen has a place beside the list; else it opens below its row. */
export const useHasPane = (): boolean => useMediaQuery(WIDE);

/** A list with what was chosen from it at its side, each with its own scroller. */
export function Split({ list, pane }: { readonly list: ReactNode; readonly pane: ReactNode }) {
  const beside = useHasPane();
  if (!beside) return <div className={styles.single}>{list}</div>;
  return (
    <div className={styles.split} data-print="flow">
      <div className={styles.list} data-print="flow">
        {list}
      </div>
      <div className={styles.side} data-print="hide">
        {pane}
      </div>
    </div>
  );
}
