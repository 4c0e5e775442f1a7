import { useRef, useState, type KeyboardEvent } from 'react';
import type { DataPoint, TimeChart } from '../../../charts';
import { useWords } from '../../lab-context';
import { CHART_TOOL_WORDS } from '../../words/chart-tools';
import styles from './ChartLayer.module.css';

const WAYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The trials on the chart: pointing at one, or walking to it, says all there is to say. One stop for the Tab key. */
export function PointNames({ chart, points }: { readonly chart: TimeChart; readonly points: readonly DataPoint[] }) {
  const words = CHART_TOOL_WORDS[useWords().depth];
  const group = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState<string | null>(null);
  const { plot } = chart;
  const placed = points
    .map((point) => ({ ...point, left: chart.xScale(point.x), top: chart.yScale(point.y) }))
    .filter(
      ({ left, top }) => left >= plot.x && left <= plot.x + plot.width && top >= plot.y && top <= plot.y + plot.height,
    )
    .sort((one, other) => one.left - other.left);
  if (placed.length === 0) return null;
  const current = Math.min(at, placed.length - 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    const way = WAYS[event.key];
    if (event.key === 'Escape') setShown(null);
    else if (way !== undefined) {
      const next = (current + way + placed.length) % placed.length;
      setAt(next);
      group.current?.querySelectorAll('button')[next]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const told = placed.find(({ id }) => id === shown);
  return (
    <>
      <ul ref={group} className={styles.points} aria-label={words.trialPoints} data-print="hide" onKeyDown={onKeyDown}>
        {placed.map(({ id, label, detail, left, top }, index) => (
          <li key={id}>
            <button
              type="button"
              tabIndex={index === current ? 0 : -1}
              style={{ left, top }}
              aria-label={detail ?? label ?? id}
              onFocus={() => {
                setAt(index);
                setShown(id);
              }}
              onBlur={() => setShown(null)}
              onPointerEnter={() => setShown(id)}
              onPointerLeave={(event) => {
                if (document.activeElement !== event.currentTarget) setShown(null);
              }}
            />
          </li>
        ))}
      </ul>
      {told && (
        <div
          role="tooltip"
          className={styles.pointTip}
          data-side={told.left > plot.x + plot.width / 2 ? 'left' : 'right'}
          style={{ left: told.left, top: told.top }}
        >
          {told.detail ?? told.label}
        </div>
      )}
    </>
  );
}
