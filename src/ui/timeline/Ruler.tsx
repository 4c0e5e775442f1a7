import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { DARK_THEME, LIGHT_THEME, RULER_HEIGHT, timelineRuler, type RulerSpec } from '../../charts';
import type { Person, Target } from '../../scenario';
import { paintMarks } from '../charts/paint-marks';
import { cx } from '../cx';
import { useTheme, useWords } from '../lab-context';
import type { TimelineWords } from '../words/timeline';
import { AgeHandle } from './AgeHandle';
import { PlayheadLine } from './PlayheadLine';
import styles from './Ruler.module.css';
import type { Gesture } from './use-gesture';
import { useGrab } from './use-grab';

export interface RulerProps {
  readonly axis: Pick<RulerSpec, 'id' | 'xDomain' | 'plot' | 'width'>;
  /** First and last age of the focused run. */
  readonly run: readonly [number, number];
  readonly person: Person;
  readonly text: TimelineWords;
  readonly helpId: string;
  readonly target: Target;
  readonly selected: boolean;
  readonly refusal: string | null;
  readonly gesture: Gesture;
  readonly ageAt: (pixel: number) => number;
  readonly onSelect: () => void;
  readonly onOpen: () => void;
  /** Words of what is being moved; lie over the ages. */
  readonly tip: ReactNode;
}

/** Ages, the age line's grip and the final period above the bars. */
export function Ruler({ axis, run, person, text, tip, ageAt, ...marker }: RulerProps) {
  const { charts } = useWords();
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  const group = useRef<SVGGElement>(null);
  const { menopause, ageAtFinalPeriod } = person;
  const label = charts.lastPeriod(menopause, text.age(ageAtFinalPeriod));
  const ruler = useMemo(
    () =>
      timelineRuler(
        { ...axis, title: text.playhead, marker: { id: 'final-period', x: ageAtFinalPeriod, label } },
        theme,
      ),
    [axis, theme, text, ageAtFinalPeriod, label],
  );
  useLayoutEffect(() => {
    if (group.current) paintMarks(group.current, ruler.scene.marks);
  }, [ruler]);
  const { width } = axis;
  return (
    <div className={styles.ruler} style={{ height: RULER_HEIGHT }}>
      <svg width={width} height={RULER_HEIGHT} viewBox={`0 0 ${width} ${RULER_HEIGHT}`} aria-hidden>
        <g ref={group} />
        <PlayheadLine spec={axis} top={GRIP_TOP} bottom={RULER_HEIGHT} grip />
      </svg>
      <div className={styles.handles} data-print="hide">
        <AgeHandle plot={axis.plot} run={run} text={text} ageAt={ageAt} />
        {ruler.marker && (
          <FinalPeriod {...marker} x={ruler.marker.x} run={run} person={person} text={text} scale={scaleOf(axis)} />
        )}
        {tip}
      </div>
    </div>
  );
}

/** Below the words of the ages. */
const GRIP_TOP = 16;

const scaleOf = ({ plot, xDomain }: RulerProps['axis']): number => plot.width / (xDomain[1] - xDomain[0]);

interface FinalPeriodProps extends Pick<
  RulerProps,
  'run' | 'person' | 'text' | 'helpId' | 'target' | 'selected' | 'refusal' | 'gesture' | 'onSelect' | 'onOpen'
> {
  readonly x: number;
  readonly scale: number;
}

function FinalPeriod({ x, scale, run, person, text, target, refusal, ...rest }: FinalPeriodProps) {
  const { helpId, selected, gesture, onSelect, onOpen } = rest;
  const { menopause, ageAtFinalPeriod } = person;
  const grab = useGrab({
    grip: { kind: 'final-period', target },
    gesture,
    scale,
    ends: [run[0] - ageAtFinalPeriod, run[1] - ageAtFinalPeriod],
    onSelect,
    onOpen,
  });
  const value = `${text.age(ageAtFinalPeriod)}, ${target === 'all' ? text.sameWoman : text.onlyThis}`;
  return (
    <div
      role="slider"
      tabIndex={0}
      className={cx(styles.marker, selected && styles.selected)}
      style={{ left: x }}
      aria-label={text.onTimeline(text.finalPeriod(menopause))}
      aria-orientation="horizontal"
      aria-valuemin={Math.min(run[0], ageAtFinalPeriod)}
      aria-valuemax={Math.max(run[1], ageAtFinalPeriod)}
      aria-valuenow={ageAtFinalPeriod}
      aria-valuetext={refusal !== null && selected ? `${value}. ${refusal}` : value}
      aria-describedby={helpId}
      {...grab}
    />
  );
}
