import { Lock } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { PlotArea } from '../../charts';
import { SITES } from '../../scenario';
import { cx } from '../cx';
import { useLab, useRuns, useView, useWords } from '../lab-context';
import { SegmentedControl } from '../shell/SegmentedControl';
import { HERO_WORDS } from '../words/chart-tools/hero';
import { ChartView } from './ChartView';
import { LineKeys } from './LineKeys';
import { SiteSelect } from './SiteSelect';
import { useHero } from './use-hero';
import { UNITS, viewOfUnit } from './units';
import styles from './HeroChart.module.css';

const ChartTools = lazy(async () => ({ default: (await import('../second-load')).ChartTools }));
const ChartTableView = lazy(async () => ({ default: (await import('../second-load')).ChartTableView }));
const SmallMultiples = lazy(async () => ({ default: (await import('../second-load')).SmallMultiples }));

const INITIAL = { width: 788, height: 338 };

export interface HeroChartProps {
  readonly onPlot: (plot: PlotArea) => void;
  /** One row of controls, and the names of the lines in a row that scrolls. */
  readonly phone?: boolean;
}

/** Bone density of one site: the chart everything else explains. */
export function HeroChart({ onPlot, phone = false }: HeroChartProps) {
  const lab = useLab();
  const { charts, depth } = useWords();
  const words = HERO_WORDS[depth];
  const site = useView((state) => state.site);
  const dragging = useRuns((state) => state.dragging);
  const { base, definition, arrangement, unit, subtitle } = useHero(phone ? 'none' : 'auto');
  const [asTable, setAsTable] = useState(false);
  const title = charts.heroTitle(site);

  return (
    <section className={styles.hero} aria-labelledby="hero-heading">
      <div className={cx(styles.head, arrangement === 'difference' && styles.difference)}>
        <h2 id="hero-heading" className={phone ? 'visually-hidden' : undefined}>
          {title}
        </h2>
        {phone && <SiteSelect />}
        <span className={styles.subtitle} title={subtitle}>
          {subtitle}
        </span>
        <div className={styles.tools}>
          <div className={cx(styles.switches, dragging && styles.held)}>
            <div className={styles.buttons}>
              <Suspense fallback={null}>
                <ChartTools title={title} asTable={asTable} onTable={setAsTable} folded={phone} />
              </Suspense>
            </div>
            {dragging && (
              <span className={styles.lock}>
                <Lock size={12} aria-hidden />
                <span className={phone ? 'visually-hidden' : undefined}>{charts.axisHeld}</span>
              </span>
            )}
          </div>
          {!phone && (
            <SegmentedControl
              size="small"
              label={charts.siteLabel}
              options={SITES.map((value) => ({ value, label: charts.sites[value], short: charts.sitesShort[value] }))}
              value={site}
              onChange={(value) => lab.view.setState({ site: value })}
            />
          )}
          {depth !== 'fundamentals' && (
            <SegmentedControl
              size="small"
              label={charts.measureLabel}
              options={UNITS.map((value) => ({ value, ...unitLabels[value](phone, charts, words) }))}
              value={unit}
              onChange={(value) => lab.view.setState(viewOfUnit(value))}
            />
          )}
        </div>
      </div>
      <Suspense fallback={<div className={styles.chart} aria-busy />}>
        {asTable ? (
          <ChartTableView definition={definition} className={styles.table} />
        ) : arrangement === 'multiples' ? (
          <SmallMultiples base={base} />
        ) : (
          <ChartView definition={definition} className={styles.chart} initialSize={INITIAL} onPlot={onPlot} />
        )}
      </Suspense>
      {phone && (asTable || arrangement !== 'multiples') && <LineKeys />}
    </section>
  );
}

type Labels = (
  phone: boolean,
  charts: ReturnType<typeof useWords>['charts'],
  words: (typeof HERO_WORDS)['intermediate'],
) => { readonly label: string; readonly short: string };

const unitLabels: Readonly<Record<(typeof UNITS)[number], Labels>> = {
  percent: (_phone, { percent }) => ({ label: percent, short: '%' }),
  't-score': (phone, { tScore }) => ({ label: tScore, short: phone ? 'T' : tScore }),
  density: (_phone, _charts, { density, densityShort }) => ({ label: density, short: densityShort }),
};
