import { lazy, Suspense, useId, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import type { PlotArea } from '../../charts';
import { useElementSize } from '../hooks/use-element-size';
import { useLab } from '../lab-context';
import type { ChartDefinition } from './definition';
import { useChartPainter } from './use-chart-painter';
import styles from './ChartView.module.css';

const ChartLayer = lazy(async () => ({ default: (await import('../second-load')).ChartLayer }));

export interface ChartViewProps {
  readonly definition: ChartDefinition;
  readonly className?: string | undefined;
  /** Size until the element has been measured. */
  readonly initialSize: { readonly width: number; readonly height: number };
  readonly onPlot?: (plot: PlotArea) => void;
  readonly children?: ReactNode;
}

/** One chart: a picture with a description, and on top of it, once fetched, what hands and keys take hold of. */
export function ChartView({ definition, className, initialSize, onPlot, children }: ChartViewProps) {
  const lab = useLab();
  const box = useRef<HTMLDivElement>(null);
  const defs = useRef<SVGDefsElement>(null);
  const marks = useRef<SVGGElement>(null);
  const line = useRef<SVGGElement>(null);
  const words = useRef<SVGGElement>(null);
  const cursor = useRef<SVGGElement>(null);
  const refs = useMemo(() => ({ defs, marks, line, words, cursor }), []);
  const size = useElementSize(box, initialSize);
  const { drawn, context } = useChartPainter(definition, refs, size);
  const titleId = useId();
  const descriptionId = useId();

  useLayoutEffect(() => {
    if (drawn) onPlot?.(drawn.plot);
  }, [drawn, onPlot]);

  return (
    <div
      ref={box}
      className={`${styles.box ?? ''} ${className ?? ''}`}
      data-chart={definition.id}
      data-print="picture"
      onPointerLeave={() => lab.view.setState({ hoverAge: null })}
    >
      <svg className={styles.svg} role="img" aria-labelledby={titleId} aria-describedby={descriptionId}>
        <title id={titleId}>{drawn?.scene.title ?? ''}</title>
        <desc id={descriptionId}>{drawn?.scene.description ?? ''}</desc>
        <defs ref={defs} />
        <g ref={marks} />
        <g ref={line} />
      </svg>
      {/* In pictures of their own: text is laid out anew whenever something in its picture moves. */}
      <svg className={styles.overlay} data-overlay aria-hidden>
        <g ref={words} />
      </svg>
      <svg className={styles.overlay} data-overlay aria-hidden>
        <g ref={cursor} />
      </svg>
      {drawn && context && context.lines.length > 0 && (
        <Suspense fallback={null}>
          <ChartLayer definition={definition} chart={drawn} context={context} />
        </Suspense>
      )}
      {children}
    </div>
  );
}
