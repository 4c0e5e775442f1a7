import { useMemo, useState, type ReactNode } from 'react';
import { DARK_THEME, LIGHT_THEME } from '../../charts';
import type { LinkedSignal } from '../../state';
import { useLab, useTheme, useView, useWords } from '../lab-context';
import { ChartTableView, TableToggle } from './ChartTableView';
import { ChartView } from './ChartView';
import type { ChartDefinition } from './definition';
import { cellsDefinition, markersDefinition, ratioDefinition, signalDefinition } from './linked';
import styles from './LinkedCharts.module.css';

const INITIAL = { width: 184, height: 150 };
const SIGNALS: readonly LinkedSignal[] = ['estradiol', 'progesterone', 'allopregnanolone'];

/** The chain from hormone to bone cell on the same ages and the same cursor. */
export function LinkedCharts() {
  const lab = useLab();
  const { charts } = useWords();
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const signal = useView((state) => state.linkedSignal);
  const definitions = useMemo(
    () => ({
      signal: signalDefinition(signal, charts),
      markers: markersDefinition(charts, theme),
      cells: cellsDefinition(charts, theme),
      ratio: ratioDefinition(charts),
    }),
    [signal, charts, theme],
  );
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
        unit={charts.signalUnits[signal]}
        head={chooser}
      />
      <SmallChart definition={definitions.markers} title={charts.markers} unit={charts.markersUnit} />
      <SmallChart definition={definitions.cells} title={charts.cells} unit={charts.cellsUnit} />
      <SmallChart definition={definitions.ratio} title={charts.ratio} unit={charts.ratioUnit} />
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
      {asTable ? (
        <ChartTableView definition={definition} className={styles.box} />
      ) : (
        <ChartView definition={definition} className={styles.box} initialSize={INITIAL} />
      )}
    </div>
  );
}
