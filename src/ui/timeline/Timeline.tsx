import { lazy, Suspense } from 'react';
import type { PlotArea } from '../../charts';
import { useWords } from '../lab-context';
import styles from './Timeline.module.css';

const TimelineEditor = lazy(async () => ({ default: (await import('../second-load')).TimelineEditor }));

export interface TimelineProps {
  readonly plot: PlotArea | null;
  readonly phone?: boolean;
}

/** The therapy timeline, fetched after the first curves; until then its place is kept free. */
export function Timeline(props: TimelineProps) {
  const { charts } = useWords();
  return (
    <Suspense
      fallback={
        <div className={styles.waiting}>
          <h2>{charts.timeline}</h2>
        </div>
      }
    >
      <TimelineEditor {...props} />
    </Suspense>
  );
}
