import { useId, type ReactNode } from 'react';
import type { InputGroup } from '../../state';
import { cx } from '../cx';
import { useView } from '../lab-context';
import { NumberField } from './NumberField';
import { SliderNote, type SetSpan } from './SliderNote';
import { SliderTrack } from './SliderTrack';
import { StepButton } from './StepButton';
import type { Signal, SignalId } from './signals';
import type { SliderText } from './slider-text';
import { useSignalSlider } from './use-signal-slider';
import styles from './SignalSlider.module.css';

export interface SignalSliderProps {
  readonly signal: Signal;
  readonly text: SliderText;
  readonly value: number;
  /** Value before the drag: a small dot while the hand is on the slider. */
  readonly before?: number | undefined;
  /** What body and therapies would give, where a slider holds something else: a dashed thumb. */
  readonly computed?: number | undefined;
  /** Resulting level, shown as a square mark that cannot be dragged. */
  readonly levelNow?: number | undefined;
  /** The span a slider set, if one holds at the playhead. */
  readonly span?: SetSpan | undefined;
  /** Words beside the name, such as the level that results. */
  readonly aside?: ReactNode;
  /** Stands at the right end of the words below the track: a grade badge. */
  readonly badge?: ReactNode;
  /** Follows the words of a set span, for those who cannot see what else did not move. */
  readonly extra?: string | undefined;
  readonly onDrag: (value: number) => void;
  readonly onRelease: () => void;
  readonly onPause: () => void;
  readonly onType: (value: number) => void;
  readonly onReset: () => void;
}

/** Which part of the explanation a slider belongs to. */
const GROUPS: Readonly<Record<SignalId, InputGroup>> = {
  estradiol: 'estrogen',
  progesterone: 'progesterone',
  allopregnanolone: 'allopregnanolone',
  'rankl-production': 'rankl-opg',
  'opg-production': 'rankl-opg',
};

/** Name, number field, log track with ranges a body makes, one thumb; all of it by hand, key and number. */
export function SignalSlider(props: SignalSliderProps) {
  const { signal, text, value, before, computed, levelNow, span, aside, badge, extra } = props;
  const { onDrag, onRelease, onPause, onType, onReset } = props;
  const noteId = useId();
  const highlighted = useView(({ highlight }) => highlight === GROUPS[signal.id]);
  const slider = useSignalSlider({
    label: text.label,
    track: signal.track,
    value,
    valueText: text.valueText,
    describedBy: noteId,
    onDrag,
    onRelease,
    onPause,
    onReset,
  });
  const held = slider.isDragging || before !== undefined;
  const shown = (inDocument: number): number => inDocument / text.perUnit;
  const step = (steps: number) => ({
    onStep: () => onType(slider.valueAfterSteps(steps)),
    onRepeat: () => onDrag(slider.valueAfterSteps(steps)),
    onLetGo: onRelease,
  });
  const reset = (): void => {
    onReset();
    // The button that was pressed goes away with what it undid; the focus stays with the slider.
    slider.inputRef.current?.focus();
  };

  return (
    <div
      {...slider.groupProps}
      className={cx(styles.slider, held && styles.dragging)}
      data-signal={signal.id}
      data-highlighted={highlighted || undefined}
    >
      <div className={styles.head}>
        <div className={styles.title}>
          <span {...slider.labelProps} className={styles.label}>
            {text.label}
          </span>
          {aside}
        </div>
        <span className={styles.numbers}>
          <StepButton way="down" label={text.stepDown} {...step(-1)} />
          <span className={styles.quantity}>
            <NumberField
              label={text.fieldLabel}
              value={shown(value)}
              text={text.display(value)}
              low={shown(signal.accepted.low)}
              high={shown(signal.accepted.high)}
              units={text.fieldUnits}
              refusal={(misread, typed) => text.refusal(misread, typed, value)}
              active={held}
              onCommit={(number) =>
                onType(text.perUnit === 1 ? number : Number((number * text.perUnit).toPrecision(6)))
              }
            />
            <span className={styles.unit}>{text.unit}</span>
          </span>
          <StepButton way="up" label={text.stepUp} {...step(1)} />
        </span>
      </div>
      <SliderTrack
        slider={slider}
        held={held}
        bands={text.bands}
        ends={text.ends}
        isFactor={signal.kind === 'factor'}
        badge={badge}
        before={before}
        computed={span && computed !== undefined ? { value: computed, title: text.computedAt(computed) } : undefined}
        levelNow={levelNow}
      />
      <div id={noteId} className={cx(text.bands.length === 0 && !text.ends && styles.close)}>
        <SliderNote text={text} span={span} extra={extra} onReset={reset} />
      </div>
    </div>
  );
}
