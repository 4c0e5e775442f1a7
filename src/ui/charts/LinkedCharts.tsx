import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { DARK_THEME, LIGHT_THEME } from '../../charts';
import type { LinkedSignal } from '../../state';
import { useLab, useTheme, useView, useWords } from '../lab-context';
import { HERO_WORDS } from '../words/chart-tools/hero';
import { TableToggle } from './TableToggle';
import { ChartView } from './ChartView';
import type { ChartDefinition } from './definition';
import { cellsDefinition, markersDefinition, ratioDefinition, signalDefinition } from './linked';
import { useDifferences } from './use-chart-tools';
import { useArrangement } from './use-hero';
import styles from './LinkedCharts.module.css';

const ChartTableView = lazy(async () => ({ default: (await import('../second-load')).ChartTableView }));

const INITIAL = { width: 184, height: 150 };
const SIGNALS: readonly LinkedSignal[] = ['estradiol', 'progesterone', 'allopregnanolone'];

/** The chain from hormone to bone cell on the same ages and the same cursor. */
export function LinkedCharts() {
  const lab = useLab();
  const { charts, depth } = useWords();
  const hero = HERO_WORDS[depth];
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const signal = useView((state) => state.linkedSignal);
  const differences = useDifferences(useArrangement() === 'difference');
  const definitions = useMemo(() => {
    const shown = differences?.differenceDefinition ?? ((one: ChartDefinition) => one);
    return {
      signal: shown(signalDefinition(signal, charts, hero)),
      markers: shown(markersDefinition(charts, theme, hero)),
      cells: shown(cellsDefinition(charts, theme, hero)),
      ratio: shown(ratioDefinition(charts, hero)),
    };
  }, [signal, charts, theme, hero, differences]);
  const unitOf = (unit: string): string => (differences ? hero.differenceIn(unit) : unit);
  const chooser = (
    <select
      className={styles.select}
      aria-label={charts.signalLabel}
      value={signal}
      onChange={(event) => {
        const chosen = SIGNALS.find((id) => id === event.target.value);
        if (chosen) lab.view.setState({ linkedSignal: chosen });
      }}
    >
      {SIGNALS.map((id) => (
        <option key={id} value={id}>
          {charts.signals[id]}
        </option>
      ))}
    </select>
  );
  return (
    <section className={styles.four} aria-label={charts.linked}>
      <SmallChart
        definition={definitions.signal}
        title={charts.signals[signal]}
        unit={unitOf(charts.signalUnits[signal])}
        head={chooser}
      />
      <SmallChart definition={definitions.markers} title={charts.markers} unit={unitOf(charts.markersUnit)} />
      <SmallChart definition={definitions.cells} title={charts.cells} unit={unitOf(charts.cellsUnit)} />
      <SmallChart definition={definitions.ratio} title={charts.ratio} unit={unitOf(charts.ratioUnit)} />
    </section>
  );
}

interface SmallChartProps {
  readonly definition: ChartDefinition;
  readonly title: string;
  readonly unit: string;
  readonly head?: ReactNode;
}

function SmallChart({ definition, title, unit, head }: SmallChartProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <div className={styles.chart}>
      <div className={styles.head}>
        <h3 className={head ? 'visually-hidden' : undefined}>{title}</h3>
        {head}
        <TableToggle title={title} on={asTable} onToggle={setAsTable} />
      </div>
      <p className={styles.unit}>{unit}</p>
      <Suspense fallback={<div className={styles.box} />}>
        {asTable ? (
          <ChartTableView definition={definition} className={styles.box} />
        ) : (
          <ChartView definition={definition} className={styles.box} initialSize={INITIAL} />
        )}
      </Suspense>
    </div>
  );
}
