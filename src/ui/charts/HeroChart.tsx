import { Lock } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { PlotArea } from '../../charts';
import { SITES } from '../../scenario';
import { formatAge } from '../format';
import { useLab, useRuns, useShown, useView, useWords } from '../lab-context';
import { SegmentedControl } from '../shell/SegmentedControl';
import { ChartTableView, TableToggle } from './ChartTableView';
import { ChartView } from './ChartView';
import { heroDefinition } from './hero';
import { LineKeys } from './LineKeys';
import { SiteSelect } from './SiteSelect';
import { commonStart, visibleLines } from './lines';
import { useTrialPoints } from './use-trial-points';
import styles from './HeroChart.module.css';

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
  const site = useView((state) => state.site);
  const chosen = useView((state) => state.measure);
  const dragging = useRuns((state) => state.dragging);
  const measure = depth === 'fundamentals' ? 'percent' : chosen;
  const points = useTrialPoints();
  const definition = useMemo(
    () => heroDefinition(site, measure, charts, phone ? 'none' : 'auto', points),
    [site, measure, charts, phone, points],
  );
  const [asTable, setAsTable] = useState(false);
  const startAge = useStartAge();
  const keepPlot = useCallback((plot: PlotArea) => onPlot(plot), [onPlot]);

  const siteSwitch = (
    <SegmentedControl
      size="small"
      label={charts.siteLabel}
      options={SITES.map((value) => ({ value, label: charts.sites[value], short: charts.sitesShort[value] }))}
      value={site}
      onChange={(value) => lab.view.setState({ site: value })}
    />
  );

  return (
    <section className={styles.hero} aria-labelledby="hero-heading">
      <div className={styles.head}>
        <h2 id="hero-heading" className={phone ? 'visually-hidden' : undefined}>
          {charts.heroTitle(site)}
        </h2>
        {phone ? (
          <SiteSelect />
        ) : (
          <span className={styles.subtitle}>{charts.heroSubtitle(measure, formatAge(startAge))}</span>
        )}
        <span className={styles.tools}>
          {dragging ? (
            <span className={styles.held}>
              <Lock size={12} aria-hidden />
              <span className={phone ? 'visually-hidden' : undefined}>{charts.axisHeld}</span>
            </span>
          ) : (
            <TableToggle title={charts.heroTitle(site)} on={asTable} onToggle={setAsTable} />
          )}
          {!phone && siteSwitch}
          {depth !== 'fundamentals' && (
            <SegmentedControl
              size="small"
              label={charts.measureLabel}
              options={[
                { value: 'percent', label: charts.percent, short: '%' },
                { value: 't-score', label: charts.tScore },
              ]}
              value={measure}
              onChange={(value) => lab.view.setState({ measure: value })}
            />
          )}
        </span>
      </div>
      {asTable ? (
        <ChartTableView definition={definition} className={styles.table} />
      ) : (
        <ChartView definition={definition} className={styles.chart} initialSize={INITIAL} onPlot={keepPlot} />
      )}
      {phone && <LineKeys />}
    </section>
  );
}

function useStartAge(): number {
  const set = useShown((state) => state.set);
  const runs = useShown((state) => state.runs);
  const hidden = useView((state) => state.hidden);
  const lines = visibleLines(set, runs, hidden);
  return lines.length === 0 ? (set.scenarios[0]?.person.age ?? 0) : commonStart(lines);
}
