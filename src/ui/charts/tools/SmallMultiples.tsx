import { useMemo } from 'react';
import { formatNumber, interpolateAt, type ChartSeries } from '../../../charts';
import { cx } from '../../cx';
import { useLab, useRested, useView, useWords } from '../../lab-context';
import { Swatch } from '../../panel/Swatch';
import { CHART_TOOL_WORDS } from '../../words/chart-tools';
import { ChartView } from '../ChartView';
import { chartContext } from '../context';
import { type ChartDefinition } from '../definition';
import { multipleDefinition } from '../multiples';
import type { Line } from '../lines';
import { useChartContext } from '../use-chart-context';
import styles from './SmallMultiples.module.css';

const INITIAL = { width: 185, height: 230 };

/** One chart for each line, all on one scale, the baseline behind each. */
export function SmallMultiples({ base }: { readonly base: ChartDefinition }) {
  const words = CHART_TOOL_WORDS[useWords().depth];
  const { context } = useChartContext();
  if (!context) return null;
  return (
    <ul
      className={cx(styles.grid, context.lines.length > 4 && styles.rows)}
      aria-label={words.multiples}
      data-hero-view="multiples"
    >
      {context.lines.map((line) => (
        <One key={line.index} base={base} line={line} />
      ))}
    </ul>
  );
}

function One({ base, line }: { readonly base: ChartDefinition; readonly line: Line }) {
  const lab = useLab();
  const words = CHART_TOOL_WORDS[useWords().depth];
  const { index, name, style, isFocus } = line;
  const definition = useMemo(() => multipleDefinition(base, index), [base, index]);
  const value = useValueAtCursor(definition, index);
  return (
    <li className={styles.one}>
      <h3>
        <button
          type="button"
          className={styles.name}
          aria-pressed={isFocus}
          aria-label={words.focusLine(name)}
          title={name}
          onClick={() => lab.actions.focus(index)}
        >
          <Swatch style={style} width={22} />
          <span>{name}</span>
        </button>
      </h3>
      <p className={styles.value}>{value}</p>
      <ChartView definition={definition} className={styles.chart} initialSize={INITIAL} />
    </li>
  );
}

/** The line's value at the age under the pointer, else at the playhead. */
function useValueAtCursor(definition: ChartDefinition, index: number): string {
  const set = useRested((state) => state.set);
  const runs = useRested((state) => state.runs);
  const age = useRested((state) => state.cursorAge);
  const hidden = useView((state) => state.hidden);
  const { series, valueFormat } = definition.spec(chartContext({ set, runs, hidden }));
  const own = series.find((one: ChartSeries) => one.id === `s${index}`);
  return own ? formatNumber(interpolateAt(own.x, own.y, age), valueFormat) : '';
}
