import { useId, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import type { PlotArea } from '../../charts';
import { useElementSize } from '../hooks/use-element-size';
import { useLab } from '../lab-context';
import type { ChartDefinition } from './definition';
import { PlayheadHandle } from './PlayheadHandle';
import { useChartPainter } from './use-chart-painter';
import styles from './ChartView.module.css';

export interface ChartViewProps {
  readonly definition: ChartDefinition;
  readonly className?: string | undefined;
  /** Size until the element has been measured. */
  readonly initialSize: { readonly width: number; readonly height: number };
  readonly onPlot?: (plot: PlotArea) => void;
  readonly children?: ReactNode;
}

/** One chart: a picture with a description, and on top of it the handle that moves the age. */
export function ChartView({ definition, className, initialSize, onPlot, children }: ChartViewProps) {
  const lab = useLab();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const defs = useRef<SVGDefsElement>(null);
  const marks = useRef<SVGGElement>(null);
  const cursor = useRef<SVGGElement>(null);
  const refs = useMemo(() => ({ svg, defs, marks, cursor }), []);
  const size = useElementSize(box, initialSize);
  const { drawn, context, ageAt } = useChartPainter(definition, refs, size);
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
      <svg
        ref={svg}
        className={styles.svg}
        role="img"
        aria-labelledby={titleId}
        aria-describedby={descriptionId}
        preserveAspectRatio="none"
      >
        <title id={titleId}>{drawn?.scene.title ?? ''}</title>
        <desc id={descriptionId}>{drawn?.scene.description ?? ''}</desc>
        <defs ref={defs} />
        <g ref={marks} />
        <g ref={cursor} />
      </svg>
      {drawn && context && (
        <PlayheadHandle
          definition={definition}
          plot={drawn.plot}
          title={drawn.scene.title}
          domain={context.xDomain}
          ageAt={ageAt}
        />
      )}
      {children}
    </div>
  );
}
