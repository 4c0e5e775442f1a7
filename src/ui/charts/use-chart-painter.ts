import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { DARK_THEME, LIGHT_THEME, type PlotArea, type Scene, type Size } from '../../charts';
import { formatAge, formatLevel } from '../format';
import { prefersReducedMotion } from '../hooks/use-media-query';
import { useBands, useLab, useRuns, useSettledSet, useTheme, useView, useWords } from '../lab-context';
import { ChartPainter } from './chart-painter';
import type { ChartContext, ChartDefinition } from './definition';
import { easeDomain } from './ease-domain';
import { ageDomain, commonStart, visibleLines } from './lines';

export interface ChartRefs {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly defs: RefObject<SVGDefsElement | null>;
  readonly marks: RefObject<SVGGElement | null>;
  readonly cursor: RefObject<SVGGElement | null>;
}

/** Connects a painter to the stores: whole drawings on edits, paths per frame and words ten times a second during a drag. */
export function useChartPainter(definition: ChartDefinition, refs: ChartRefs, size: Size) {
  const lab = useLab();
  const words = useWords();
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const set = useSettledSet();
  const settled = useRuns((state) => state.settled);
  const bands = useBands((state) => state.settled);
  const hidden = useView((state) => state.hidden);
  const hovered = useView((state) => state.hoverScenario);
  const painter = useRef<ChartPainter | null>(null);
  const [drawn, setDrawn] = useState<{ readonly plot: PlotArea; readonly scene: Scene } | null>(null);

  const context = useMemo((): ChartContext | null => {
    const lines = settled.length === set.scenarios.length ? visibleLines(set, settled, hidden) : [];
    if (lines.length === 0) return null;
    return { lines, hovered, xDomain: ageDomain(lines), startAge: commonStart(lines), bands };
  }, [set, settled, hidden, hovered, bands]);

  useLayoutEffect(() => {
    const { svg, defs, marks, cursor } = refs;
    if (!svg.current || !defs.current || !marks.current || !cursor.current || !context) return undefined;
    painter.current ??= new ChartPainter({
      svg: svg.current,
      defs: defs.current,
      marks: marks.current,
      cursor: cursor.current,
    });
    const current = painter.current;
    const inputs = { definition, context, size, theme };
    const target = definition.yDomain(context);
    const released = current.dragging;
    // A new size or theme in the middle of a drag redraws on the axis that is being held.
    if (lab.runs.store.getState().dragging && current.domain) {
      current.paint(inputs, current.domain);
      return undefined;
    }
    current.endDrag();
    const from = current.domain;
    const finish = (): void => {
      const { plot, scene } = current;
      if (plot && scene) setDrawn({ plot, scene });
    };
    if (!released || !from || prefersReducedMotion()) {
      current.paint(inputs, target);
      finish();
      return undefined;
    }
    return easeDomain(from, target, (domain) => current.paint(inputs, domain), finish);
  }, [definition, context, size, theme, refs, lab]);

  useEffect(() => {
    if (!context) return undefined;
    const liveContext = (runs: Parameters<typeof visibleLines>[1]): ChartContext | null => {
      const lines = visibleLines(lab.documents.current(), runs, hidden);
      return lines.length === 0 ? null : { ...context, lines, bands: lab.bands.store.getState().live };
    };
    const repaint = (): void => {
      const current = painter.current;
      const live = liveContext(lab.runs.store.getState().live);
      if (current?.dragging && current.domain && live)
        current.paint({ definition, context: live, size, theme }, current.domain);
    };
    const stopRuns = lab.runs.store.subscribe((state, previous) => {
      const current = painter.current;
      if (!current) return;
      // A drag that ends where it began leaves the document, and so React, unmoved.
      if (previous.dragging && !state.dragging && state.settled === previous.settled && current.dragging) {
        current.endDrag();
        current.paint({ definition, context, size, theme }, definition.yDomain(context));
      }
      if (!state.dragging || state.live === previous.live) return;
      const live = liveContext(state.live);
      if (!live) return;
      if (!current.dragging) {
        const before = lab.view.getState().drag?.before;
        const { focus } = lab.documents.current();
        current.startDrag(
          ({ id }) => id === `s${focus}` || id.startsWith(`s${focus}-`),
          before === undefined ? undefined : words.charts.was(formatLevel(before)),
        );
        repaint();
      } else current.follow(live);
    });
    const stopShown = lab.shown.subscribe((state) => {
      // Only the main chart has words that follow; the small ones follow path by path.
      if (state.dragging && definition.size === 'main') repaint();
    });
    const stopBands = lab.bands.store.subscribe((state, previous) => {
      if (state.live !== previous.live && lab.runs.store.getState().dragging) repaint();
    });
    return () => {
      stopRuns();
      stopShown();
      stopBands();
    };
  }, [lab, context, definition, size, theme, hidden, words]);

  useEffect(() => {
    const label = (age: number): string =>
      definition.size === 'main' ? words.charts.atAge(formatAge(age)) : formatAge(age);
    const move = (): void => {
      const { age, hoverAge } = lab.view.getState();
      painter.current?.moveCursor({ playhead: age, hover: hoverAge, label });
    };
    move();
    return lab.view.subscribe((state, previous) => {
      if (state.age !== previous.age || state.hoverAge !== previous.hoverAge) move();
    });
  }, [lab, words, definition, drawn]);

  return { drawn, context, ageAt: (pixel: number): number => painter.current?.ageAt(pixel) ?? NaN };
}
