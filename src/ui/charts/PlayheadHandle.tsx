import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { interpolateAt, formatNumber, type PlotArea } from '../../charts';
import { formatAge } from '../format';
import { useLab, useRuns, useSettledSet, useShown, useView, useWords } from '../lab-context';
import { type ChartDefinition, NO_BANDS } from './definition';
import { ageDomain, commonStart, visibleLines } from './lines';
import styles from './ChartView.module.css';

export interface PlayheadHandleProps {
  readonly definition: ChartDefinition;
  readonly plot: PlotArea;
  readonly title: string;
  readonly domain: readonly [number, number];
  readonly ageAt: (pixel: number) => number;
}

/** Arrow keys move by a tenth of a year, Shift and Page keys by one. */
const STEP = 0.1;
const PAGE = 1;
const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: PAGE / STEP,
  PageDown: -PAGE / STEP,
};

const toStep = (age: number): number => Math.round(age / STEP) * STEP;

/** Covers the plot: pointing reads, dragging and keys move the one age that all charts share. */
export function PlayheadHandle({ definition, plot, title, domain, ageAt }: PlayheadHandleProps) {
  const lab = useLab();
  const words = useWords();
  const age = useView((state) => state.age);
  const held = useRef(false);
  const values = useSpokenValues(definition);

  const ageUnder = (event: PointerEvent<HTMLElement>): number => {
    const { left } = event.currentTarget.getBoundingClientRect();
    const at = ageAt(plot.x + event.clientX - left);
    return Math.min(domain[1], Math.max(domain[0], toStep(at)));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    held.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
    lab.view.setState({ hoverAge: null });
    lab.actions.setAge(ageUnder(event));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const under = ageUnder(event);
    if (!Number.isFinite(under)) return;
    if (held.current) lab.actions.setAge(under);
    else if (event.pointerType === 'mouse') lab.view.setState({ hoverAge: under });
  };
  const onPointerUp = (): void => {
    held.current = false;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps = KEYS[event.key];
    const size = event.shiftKey && event.key.startsWith('Arrow') ? PAGE : STEP;
    if (steps !== undefined) lab.actions.setAge(toStep(age + steps * size));
    else if (event.key === 'Home') lab.actions.setAge(domain[0]);
    else if (event.key === 'End') lab.actions.setAge(domain[1]);
    else return;
    event.preventDefault();
  };

  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.handle}
      style={{ left: plot.x, top: plot.y, width: plot.width, height: plot.height + 26 }}
      aria-label={`${words.charts.playhead}, ${title}`}
      aria-valuemin={domain[0]}
      aria-valuemax={domain[1]}
      aria-valuenow={Math.round(age * 10) / 10}
      aria-valuetext={words.charts.playheadValue(formatAge(age), values)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
    />
  );
}

/** "Natural menopause −8.1 %, Patch 50 −4.2 %" at the playhead, for this chart. */
function useSpokenValues(definition: ChartDefinition): string {
  // The finished edit, not the drag: nothing is spoken while a hand moves.
  const set = useSettledSet();
  const runs = useRuns((state) => state.settled);
  const age = useShown((state) => state.playheadAge);
  const hidden = useView((state) => state.hidden);
  const lines = runs.length === set.scenarios.length ? visibleLines(set, runs, hidden) : [];
  if (lines.length === 0) return '';
  const spec = definition.spec({
    lines,
    hovered: null,
    xDomain: ageDomain(lines),
    startAge: commonStart(lines),
    bands: NO_BANDS,
  });
  return spec.series
    .map(({ label, x, y }) => `${label} ${formatNumber(interpolateAt(x, y, age), spec.valueFormat)}`)
    .join(', ');
}
