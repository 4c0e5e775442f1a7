import { useEffect, useId, useRef } from 'react';
import { formatAge } from '../../format';
import { useLab, useView, useWords } from '../../lab-context';
import { CHART_TOOL_WORDS } from '../../words/chart-tools';
import { brushedAges } from '../zoom';
import type { ChartLayerProps } from './chart-layer-props';
import styles from './ChartLayer.module.css';
import { useChartKeys } from './use-chart-keys';
import { useChartPointer } from './use-chart-pointer';
import { useSpokenValues } from './use-spoken-values';

/** The axis below the plot belongs to the age as well, pixels. */
export const AXIS_STRIP = 26;

/** Covers the plot: pointing reads, keys and hands move the one age that all charts share, a brush zooms. */
export function ChartWalker(props: ChartLayerProps) {
  const { definition, chart, context } = props;
  const { plot } = chart;
  const lab = useLab();
  const { charts, depth } = useWords();
  const words = CHART_TOOL_WORDS[depth];
  const age = useView((state) => state.age);
  const spoken = useSpokenValues(definition, context);
  const keys = useChartKeys(props);
  const element = useRef<HTMLDivElement>(null);
  const { brushed, ...pointer } = useChartPointer(props, element);
  const hintId = useId();

  // A line that was walked to steps back when the chart is left or goes away.
  useEffect(() => () => lab.view.setState({ hoverScenario: null }), [lab]);

  const drawn = brushed && brushedAges(...brushed);
  const [left, right] = (brushed ?? []).map(chart.xScale).sort((one, other) => one - other);
  return (
    <>
      <div
        ref={element}
        role="slider"
        tabIndex={0}
        data-walk
        className={styles.walker}
        style={{ left: plot.x, top: plot.y, width: plot.width, height: plot.height + AXIS_STRIP }}
        aria-label={`${charts.playhead}, ${chart.scene.title}`}
        aria-describedby={hintId}
        aria-valuemin={context.fullDomain[0]}
        aria-valuemax={context.fullDomain[1]}
        aria-valuenow={Math.round(age * 10) / 10}
        aria-valuetext={spoken}
        onKeyDown={(event) => {
          if (!pointer.onKeyDown(event)) keys(event);
        }}
        onBlur={() => lab.view.setState({ hoverScenario: null })}
        {...pointer.handlers}
      />
      {definition.size === 'main' && (
        <p className={styles.keys} style={{ left: plot.x, width: plot.width, top: plot.y }} aria-hidden>
          {words.keys.map(([names, does]) => (
            <span key={names}>
              <kbd>{names}</kbd> {does}
            </span>
          ))}
        </p>
      )}
      <span id={hintId} hidden>
        {words.keysSentence}
      </span>
      {drawn && left !== undefined && right !== undefined && (
        <div
          className={styles.brush}
          style={{ left, width: right - left, top: plot.y, height: plot.height }}
          aria-hidden
        >
          <b>{words.brushed(formatAge(drawn[0]), formatAge(drawn[1]))}</b>
        </div>
      )}
    </>
  );
}
