import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimeChart } from '../../../charts';
import { checkScenario, moveFinalPeriod, RANGES, type ScenarioSet } from '../../../scenario';
import { formatAge } from '../../format';
import { useLab, useWords } from '../../lab-context';
import { CHART_TOOL_WORDS } from '../../words/chart-tools';
import type { ChartContext } from '../definition';
import { toMonth } from '../zoom';
import styles from './ChartLayer.module.css';

const MONTH = 1 / 12;
const YEAR = 1;
const YEARS: Readonly<Record<string, number>> = {
  ArrowRight: MONTH,
  ArrowUp: MONTH,
  ArrowLeft: -MONTH,
  ArrowDown: -MONTH,
  PageUp: YEAR,
  PageDown: -YEAR,
};

/** The last period as something to take hold of: it moves for the same woman in every line, as one undo step. */
export function FinalPeriodHandle({ chart, context }: { readonly chart: TimeChart; readonly context: ChartContext }) {
  const lab = useLab();
  const { charts, depth } = useWords();
  const words = CHART_TOOL_WORDS[depth];
  const person = (context.lines.find(({ isFocus }) => isFocus) ?? context.lines[0])?.trajectory.scenario.person;
  /** Where the hand holds it; null at rest. */
  const [heldAt, setHeldAt] = useState<number | null>(null);
  const grab = useRef(0);
  if (!person) return null;
  const [first, last] = context.xDomain;
  const age = heldAt ?? person.ageAtFinalPeriod;
  if (age < first || age > last) return null;
  const { plot } = chart;
  const low = Math.max(RANGES.ageAtFinalPeriod.low, context.fullDomain[0]);
  const high = Math.min(RANGES.ageAtFinalPeriod.high, context.fullDomain[1]);

  const movedTo =
    (to: number) =>
    (set: ScenarioSet): ScenarioSet =>
      moveFinalPeriod(set, set.focus, Math.min(high, Math.max(low, toMonth(to))), 'all', checkScenario).set;
  const pixelUnder = (event: PointerEvent<HTMLElement>): number => {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    return event.clientX - (box?.left ?? 0);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus({ preventScroll: true });
    grab.current = pixelUnder(event) - chart.xScale(age);
    setHeldAt(age);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (heldAt === null) return;
    const wanted = chart.invertX(pixelUnder(event) - grab.current);
    const at = Math.min(Math.min(high, last), Math.max(Math.max(low, first), toMonth(wanted)));
    if (at === heldAt) return;
    setHeldAt(at);
    lab.actions.hold(movedTo(at));
  };
  const letGo = (keep: boolean): void => {
    if (heldAt === null) return;
    setHeldAt(null);
    if (keep) lab.actions.release();
    else lab.actions.cancel();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    const years = YEARS[key];
    if (key === 'Escape' && heldAt !== null) letGo(false);
    else if (heldAt !== null || event.ctrlKey || event.metaKey || event.altKey) return;
    else if (years !== undefined) {
      const step = shiftKey && key.startsWith('Arrow') ? Math.sign(years) * YEAR : years;
      lab.actions.edit(movedTo(person.ageAtFinalPeriod + step));
    } else if (key === 'Home' || key === 'End') lab.actions.edit(movedTo(key === 'Home' ? low : high));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.finalPeriod}
      data-held={heldAt !== null || undefined}
      style={{ left: chart.xScale(age), top: plot.y, height: plot.height }}
      aria-label={words.finalPeriod}
      aria-description={words.finalPeriodHelp}
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={Math.round(age * 10) / 10}
      aria-valuetext={words.finalPeriodValue(formatAge(age))}
      title={charts.lastPeriod(person.menopause, formatAge(age))}
      data-print="hide"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => letGo(true)}
      onPointerCancel={() => letGo(false)}
      onKeyDown={onKeyDown}
    >
      <i />
    </div>
  );
}
