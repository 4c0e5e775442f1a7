import { useState } from 'react';
import type { PlotArea } from '../../charts';
import { Crews } from '../bone/Crews';
import { HeroChart } from '../charts/HeroChart';
import { LinkedCharts } from '../charts/LinkedCharts';
import { Timeline } from '../timeline/Timeline';
import { cx } from '../cx';
import { Headline } from '../headline/Headline';
import { Insight } from '../insight/Insight';
import { useMediaQuery, WIDE } from '../hooks/use-media-query';
import { useWords } from '../lab-context';
import { Lens } from '../lens/Lens';
import { Controls } from '../panel/Controls';
import { Readings } from '../readings/Readings';
import { Footer } from './Footer';
import type { LayoutProps } from './layout-props';
import { RunFailures } from './RunFailures';
import { TopBar } from './TopBar';
import styles from './DesktopLayout.module.css';

/** Three columns from 1280 px, two from 1100, stacked below. The result comes first in the reading order. */
export function DesktopLayout({ openDialog, columns }: LayoutProps & { readonly columns: boolean }) {
  const { shell, depth } = useWords();
  const wide = useMediaQuery(WIDE);
  const plain = depth === 'fundamentals';
  const [plot, setPlot] = useState<PlotArea | null>(null);
  const beside = wide && !plain;
  return (
    <div className={styles.page} data-print="flow">
      <TopBar openDialog={openDialog} />
      <div
        className={cx(styles.columns, plain && styles.plain, !columns && styles.stacked, beside && styles.three)}
        data-print="flow"
      >
        <main id="result" tabIndex={-1} className={styles.center} aria-label={shell.regions.result} data-print="flow">
          <div className={styles.first} data-print="flow">
            <Headline />
            <RunFailures />
            {plain && <Crews />}
            <HeroChart onPlot={setPlot} />
            {!plain && <LinkedCharts />}
            <Timeline plot={plot} />
          </div>
          {!beside && (
            <div className={styles.insight}>
              <Insight parts={plain ? ['why', 'bone'] : ['why', 'mechanism', 'bone']} />
            </div>
          )}
          <Lens />
          <div className={styles.below}>
            <Readings />
          </div>
        </main>
        <aside className={styles.left} aria-label={shell.regions.controls} data-print="hide">
          <Controls openDialog={openDialog} />
        </aside>
        {beside && (
          <aside className={styles.right} aria-label={shell.regions.insight} data-print="flow">
            <Insight parts={['why', 'mechanism', 'bone']} />
          </aside>
        )}
      </div>
      <Footer />
    </div>
  );
}
