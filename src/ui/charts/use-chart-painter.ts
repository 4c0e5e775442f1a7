import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { DARK_THEME, LIGHT_THEME, type Domain, type Size, type TimeChart } from '../../charts';
import type { Lab, Run } from '../../state';
import { formatAge, formatLevel } from '../format';
import { prefersReducedMotion } from '../hooks/use-media-query';
import { useLab, useTheme, useWords } from '../lab-context';
import { HERO_WORDS, type HeroWords } from '../words/chart-tools/hero';
import { ChartPainter, type ChartInputs } from './chart-painter';
import { chartContext, type ContextParts } from './context';
import type { ChartContext, ChartDefinition } from './definition';
import { easeDomains } from './ease-domain';
import { Turns } from './turns';
import { useChartContext } from './use-chart-context';

export interface ChartRefs {
  readonly defs: RefObject<SVGDefsElement | null>;
  readonly marks: RefObject<SVGGElement | null>;
  readonly line: RefObject<SVGGElement | null>;
  readonly words: RefObject<SVGGElement | null>;
  readonly cursor: RefObject<SVGGElement | null>;
}

/** A step of the ages this large, as a share of what is shown, is eased; smaller ones follow fingers. */
const EASED_STEP = 0.1;

const TURNS = new Turns<ChartPainter>();

/**
 * Connects a painter to the stores: whole drawings on edits; during a drag paths per frame, of small charts in turn, and words
 * ten times a second.
 */
export function useChartPainter(definition: ChartDefinition, refs: ChartRefs, size: Size) {
  const lab = useLab();
  const words = useWords();
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const { context, runs, zoom, hidden, hovered } = useChartContext();
  const looks = useMemo((): Looks => ({ zoom, hidden, hovered }), [zoom, hidden, hovered]);
  const painter = useRef<ChartPainter | null>(null);
  const [drawn, setDrawn] = useState<TimeChart | null>(null);

  const inputs = useMemo((): ChartInputs | null => {
    if (!context) return null;
    const message = emptyMessage(runs, context, HERO_WORDS[words.depth]);
    // Read, not followed: words that jumped with the playhead would be worse than words it crosses.
    const { age: playhead } = lab.view.getState();
    return { definition, context, size, theme, emptyMessage: message, playhead };
  }, [definition, context, size, theme, runs, words, lab]);

  useLayoutEffect(() => {
    const { defs, marks, line, words: text, cursor } = refs;
    if (!defs.current || !marks.current || !line.current || !text.current || !cursor.current) return undefined;
    if (!inputs) return undefined;
    painter.current ??= new ChartPainter({
      defs: defs.current,
      marks: marks.current,
      line: line.current,
      words: text.current,
      cursor: cursor.current,
    });
    const current = painter.current;
    TURNS.forget(current);
    const { ages, dragging: released } = current;
    const target = { x: inputs.context.xDomain, y: inputs.definition.yDomain(inputs.context) };
    // A new size or theme in the middle of a drag, or trials that arrive, redraw what is in the hand on the axis that is held.
    if (lab.runs.store.getState().dragging && current.domain) {
      const live = liveContext(lab, inputs.context, looks);
      current.paint(live ? { ...inputs, context: live } : inputs, current.domain);
      return undefined;
    }
    current.endDrag();
    const from = current.domain;
    const finish = (): void => setDrawn(current.drawn);
    const isStep = released || (ages !== null && isFar(ages, target.x));
    if (!isStep || !from || !ages || prefersReducedMotion()) {
      current.paint(inputs, target.y);
      finish();
      return undefined;
    }
    const draw = ({ x, y }: { readonly x: Domain; readonly y: Domain }): void =>
      current.paint({ ...inputs, context: { ...inputs.context, xDomain: x } }, y);
    return easeDomains({ x: ages, y: from }, target, draw, finish);
  }, [inputs, refs, lab, looks]);

  useEffect(() => {
    if (!inputs) return undefined;
    const isSmall = inputs.definition.size !== 'main';
    const repaint = (): void => {
      const current = painter.current;
      const live = liveContext(lab, inputs.context, looks);
      if (!lab.runs.store.getState().dragging) return;
      if (current?.dragging && current.domain && live) current.paint({ ...inputs, context: live }, current.domain);
    };
    const follow = (): void => {
      const current = painter.current;
      if (!current?.dragging || !lab.runs.store.getState().dragging) return;
      const live = liveContext(lab, inputs.context, looks);
      // The ghost of a small chart comes with its first turn, that of the main chart with the first words.
      if (live && ((isSmall && current.lacksGhost) || !current.follow(live))) repaint();
    };
    const followInTurn = (): void => {
      if (isSmall && painter.current) TURNS.ask(painter.current, follow);
      else follow();
    };
    const stopRuns = lab.runs.store.subscribe((state, previous) => {
      const current = painter.current;
      if (!current) return;
      // A drag that ends where it began leaves the document, and so React, unmoved.
      if (previous.dragging && !state.dragging && state.settled === previous.settled && current.dragging) {
        current.endDrag();
        current.paint(inputs, inputs.definition.yDomain(inputs.context));
      }
      if (!state.dragging || state.live === previous.live) return;
      if (!current.dragging) {
        const before = lab.view.getState().drag?.before;
        const { focus } = lab.documents.current();
        current.startDrag(
          ({ id }) => id === `s${focus}` || id.startsWith(`s${focus}-`),
          before === undefined ? undefined : words.charts.was(formatLevel(before)),
        );
      }
      followInTurn();
    });
    const stopShown = lab.shown.subscribe((state) => {
      // Only the main chart has words that follow; the small ones follow path by path.
      if (state.dragging && !isSmall && painter.current) TURNS.ask(painter.current, repaint);
    });
    const stopBands = lab.bands.store.subscribe((state, previous) => {
      if (state.live !== previous.live && painter.current?.dragging) followInTurn();
    });
    return () => {
      if (painter.current) TURNS.forget(painter.current);
      stopRuns();
      stopShown();
      stopBands();
    };
  }, [lab, inputs, looks, words]);

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

  return { drawn, context };
}

type Looks = Pick<ContextParts, 'zoom' | 'hidden' | 'hovered'>;

/** What is in the hand, on the ages that were shown when it took hold; null while there is no run of it. */
function liveContext(lab: Lab, held: ChartContext, looks: Looks): ChartContext | null {
  const { live: runs } = lab.runs.store.getState();
  const { live: bands } = lab.bands.store.getState();
  const now = chartContext({ set: lab.documents.current(), runs, bands, ...looks });
  const { xDomain, fullDomain, startAge } = held;
  return now.lines.length === 0 ? null : { ...now, xDomain, fullDomain, startAge };
}

/** Before the first runs a chart says that they are being computed; without any line, why. */
function emptyMessage(runs: readonly Run[], { lines }: ChartContext, words: HeroWords): string | undefined {
  if (lines.length > 0) return undefined;
  if (runs.length === 0) return words.loading;
  return runs.some(({ failure }) => failure) ? words.failed : undefined;
}

function isFar(from: Domain, to: Domain): boolean {
  const step = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
  return step > EASED_STEP * (from[1] - from[0]);
}
