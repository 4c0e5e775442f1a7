import { lazy, Suspense } from 'react';
import { loadLens } from '../../simulation';
import styles from './Lens.module.css';

/** The panel and what it computes with, fetched side by side once the page is there. */
const LensPanel = lazy(async () => {
  const [panel, functions] = await Promise.all([import('../second-load'), loadLens()]);
  return { default: () => <panel.LensPanel functions={functions} /> };
});

/** The lens; its place is kept free until it has been loaded. */
export function Lens() {
  return (
    <Suspense fallback={<div className={styles.waiting} aria-hidden />}>
      <LensPanel />
    </Suspense>
  );
}
