import type { ReactNode } from 'react';
import { PHONE, useMediaQuery } from '../../hooks/use-media-query';
import { useEvidence } from '../evidence-context';
import styles from './Filters.module.css';

/** Chips in a row where there is room, folded away where there is not; says how many are chosen. */
export function ChipFold({ chosen, children }: { readonly chosen: number; readonly children: ReactNode }) {
  const { words } = useEvidence();
  if (!useMediaQuery(PHONE)) return children;
  return (
    <details className={styles.fold}>
      <summary>{words.filtersChosen(chosen)}</summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}
