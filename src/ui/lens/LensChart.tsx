import { useId, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { chartTable, DARK_THEME, LIGHT_THEME, smallChart } from '../../charts';
import { TableToggle } from '../charts/TableToggle';
import { paintClips, paintMarks } from '../charts/paint-marks';
import { cx } from '../cx';
import { useElementSize } from '../hooks/use-element-size';
import { useTheme } from '../lab-context';
import type { LensSpec } from './chart-specs';
import { withTicks, type Tick } from './ticks';
import styles from './Lens.module.css';

export interface TimeAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  /** Between the rows of a table, in the unit of the axis. */
  readonly tableStep: number;
}

export interface LensChartProps {
  readonly spec: LensSpec;
  readonly axis: TimeAxis;
  /** Levels are taller than what stands below them. */
  readonly height: 'tall' | 'low';
  readonly mark?: ReactNode;
  /** A line of words between title and picture. */
  readonly below?: ReactNode;
}

const INITIAL = { width: 248, height: 132 };

/** A small chart with its title, and the same numbers as a table. */
export function LensChart({ spec, axis, height, mark, below }: LensChartProps) {
  const [asTable, setAsTable] = useState(false);
  const box = cx(styles.box, height === 'tall' ? styles.tall : styles.low);
  return (
    <div className={styles.chart} data-lens-chart={spec.id}>
      <div className={styles.chartHead}>
        <h3>
          {spec.title} <small>{spec.subtitle}</small>
        </h3>
        {mark}
        <TableToggle title={spec.title} on={asTable} onToggle={setAsTable} />
      </div>
      {below && <p className={styles.below}>{below}</p>}
      {asTable ? (
        <ChartTable spec={spec} axis={axis} className={box} />
      ) : (
        <Picture spec={spec} axis={axis} className={box} />
      )}
    </div>
  );
}

interface PartProps {
  readonly spec: LensSpec;
  readonly axis: TimeAxis;
  readonly className: string;
}

function Picture({ spec, axis, className }: PartProps) {
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const box = useRef<HTMLDivElement>(null);
  const defs = useRef<SVGDefsElement>(null);
  const group = useRef<SVGGElement>(null);
  const size = useElementSize(box, INITIAL);
  const prefix = useId();
  const titleId = useId();
  const descriptionId = useId();
  const drawn = useMemo(() => {
    const chart = smallChart({ ...spec, xDomain: axis.domain }, size, theme);
    return { scene: chart.scene, marks: withTicks(chart, spec.id, axis.ticks, size, theme) };
  }, [spec, axis, size, theme]);
  useLayoutEffect(() => {
    if (defs.current) paintClips(defs.current, drawn.scene, prefix);
    if (group.current) paintMarks(group.current, drawn.marks, prefix);
  }, [drawn, prefix]);
  return (
    <div ref={box} className={className} data-print="picture">
      <svg
        className={styles.svg}
        role="img"
        aria-labelledby={titleId}
        aria-describedby={descriptionId}
        viewBox={`0 0 ${size.width} ${size.height}`}
      >
        <title id={titleId}>{drawn.scene.title}</title>
        <desc id={descriptionId}>{drawn.scene.description}</desc>
        <defs ref={defs} />
        <g ref={group} />
      </svg>
    </div>
  );
}

function ChartTable({ spec, axis, className }: PartProps) {
  const table = chartTable({ ...spec, xDomain: axis.domain }, axis.tableStep);
  return (
    <div className={cx(className, styles.scroller)} tabIndex={0} role="region" aria-label={table.caption}>
      <table className={styles.numbers}>
        <caption className="visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={`${index}-${column}`} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
