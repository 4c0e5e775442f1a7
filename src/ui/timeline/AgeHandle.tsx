import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { nearestMoment } from '../../scenario';
import { useLab, useShown, useWords } from '../lab-context';
import type { TimelineWords } from '../words/timeline';
import styles from './Ruler.module.css';

export interface AgeHandleProps {
  readonly plot: { readonly x: number; readonly width: number };
  readonly run: readonly [number, number];
  readonly text: TimelineWords;
  readonly ageAt: (pixel: number) => number;
}

const MONTH = 1 / 12;
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** The age line, moved along the ruler by pointer and keys: by months, with Shift by years. */
export function AgeHandle({ plot, run, text, ageAt }: AgeHandleProps) {
  const lab = useLab();
  const { charts } = useWords();
  const age = useShown((state) => state.playheadAge);
  const held = useRef(false);

  const under = (event: PointerEvent<HTMLElement>): number => {
    const { left } = event.currentTarget.getBoundingClientRect();
    return nearestMoment(ageAt(plot.x + event.clientX - left));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    held.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
    lab.view.setState({ hoverAge: null });
    lab.actions.setAge(under(event));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const at = under(event);
    if (held.current) lab.actions.setAge(at);
    else if (event.pointerType === 'mouse' && Number.isFinite(at)) lab.view.setState({ hoverAge: at });
  };
  const letGo = (): void => {
    held.current = false;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const now = lab.view.getState().age;
    const way = STEPS[event.key];
    if (way !== undefined) lab.actions.setAge(nearestMoment(now + way * (event.shiftKey ? 1 : MONTH)));
    else if (event.key === 'Home') lab.actions.setAge(run[0]);
    else if (event.key === 'End') lab.actions.setAge(run[1]);
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.age}
      style={{ left: plot.x, width: plot.width }}
      aria-label={text.playhead}
      aria-valuemin={run[0]}
      aria-valuemax={run[1]}
      aria-valuenow={age}
      aria-valuetext={charts.atAge(text.age(age))}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onPointerLeave={() => lab.view.setState({ hoverAge: null })}
      onKeyDown={onKeyDown}
    />
  );
}
