import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { DARK_THEME, LIGHT_THEME, nearestPoint, scatterPlot, type Domain, type MarkerShape } from '../../../charts';
import { useElementSize } from '../../hooks/use-element-size';
import { useTheme } from '../../lab-context';
import type { RowUse } from '../../words/evidence';
import { useEvidence } from '../evidence-context';
import { Picture } from '../parts/Picture';
import type { ComparedRow } from './forecast-run';
import { observedRange, outcomeOf, roleOf } from './judge';
import { sentenceOf } from './row-text';
import styles from './ScatterChart.module.css';

export const SHAPES: Readonly<Record<RowUse, MarkerShape>> = { forecast: 'circle', fitted: 'square', shown: 'ring' };

/** A finger or pointer this near to a point means it, pixels. */
const REACH = 28;
const HIGHEST = 500;

export interface ScatterChartProps {
  readonly rows: readonly ComparedRow[];
  readonly domain: Domain;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** Model against observation; arrows walk from row to row, a click chooses the nearest. */
export function ScatterChart({ rows, domain, chosen, onChoose }: ScatterChartProps) {
  const { words } = useEvidence();
  const { scatter } = words.forecasts;
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const box = useRef<HTMLDivElement>(null);
  const { width } = useElementSize(box, { width: 620, height: HIGHEST });
  const misses = rows.filter(({ row }) => outcomeOf(row) === 'miss').length;
  const description = scatter.description(rows.length, misses);
  const drawn = useMemo(
    () =>
      scatterPlot(
        {
          id: 'scatter',
          title: words.forecasts.heading,
          description,
          xLabel: scatter.x,
          yLabel: scatter.y,
          domain,
          diagonalLabel: scatter.diagonal,
          points: rows.map(({ row }) => ({
            id: row.id,
            x: row.forecast,
            y: row.observed,
            range: observedRange(row),
            shape: SHAPES[roleOf(row)],
            apart: outcomeOf(row) === 'miss',
          })),
          ...(chosen === null ? {} : { selected: chosen }),
        },
        { width, height: Math.min(width, HIGHEST) },
        theme,
      ),
    [rows, domain, chosen, width, theme, words, scatter, description],
  );
  const walk = useMemo(
    () => [...drawn.points].sort((a, b) => a.x - b.x || a.y - b.y).map(({ id }) => id),
    [drawn.points],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = chosen === null ? -1 : walk.indexOf(chosen);
    const next = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      Home: 0,
      End: walk.length - 1,
    };
    if (event.key === 'Escape') onChoose(null);
    else if (event.key in next) {
      const index = next[event.key as keyof typeof next];
      onChoose(walk[Math.min(walk.length - 1, Math.max(0, index))] ?? null);
    } else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const found = nearestPoint(drawn.points, event.clientX - left, event.clientY - top);
    if (found !== undefined) onChoose(found.distance <= REACH ? found.id : null);
  };
  const spoken = rows.find(({ row }) => row.id === chosen);
  return (
    <div ref={box} className={styles.box}>
      <div
        className={styles.chart}
        role="group"
        tabIndex={0}
        aria-label={`${words.forecasts.pictures.scatter}. ${description} ${scatter.keys}`}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        data-print="picture"
      >
        <Picture scene={drawn.scene} silent />
      </div>
      <p className={styles.spoken} role="status">
        {spoken === undefined ? scatter.keys : sentenceOf(spoken, words)}
      </p>
    </div>
  );
}
