import { lazy, Suspense } from 'react';
import styles from './Crews.module.css';

const CrewPanel = lazy(async () => ({ default: (await import('../second-load')).CrewPanel }));

/** Builders and demolition crew; their place is kept free until they have been loaded. */
export function Crews() {
  return (
    <Suspense fallback={<div className={styles.waiting} aria-hidden />}>
      <CrewPanel />
    </Suspense>
  );
}
