import { Minus, Plus } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { cx } from '../cx';
import { NumberField } from './NumberField';
import { SliderTrack } from './SliderTrack';
import type { Signal } from './signals';
import { useSignalSlider } from './use-signal-slider';
import styles from './SignalSlider.module.css';

/** Everything a slider says, in the words of the depth at hand. */
export interface SliderText {
  readonly label: string;
  readonly unit: string;
  readonly fieldLabel: string;
  readonly fieldError: string;
  readonly reset: string;
  readonly stepDown: string;
  readonly stepUp: string;
  readonly display: (value: number) => string;
  readonly valueText: (value: number) => string;
  readonly band: (id: Signal['bands'][number]['id']) => string;
}

export interface SignalSliderProps {
  readonly signal: Signal;
  readonly text: SliderText;
  readonly value: number;
  /** Value before the drag, shown as a dashed thumb while the hand is on the slider. */
  readonly before?: number | undefined;
  /** Resulting level, shown as a square mark that cannot be dragged. */
  readonly levelNow?: number | undefined;
  /** Words beside the name, such as the level that results. */
  readonly aside?: ReactNode;
  /** Stands at the right end of the words below the track: a grade badge. */
  readonly badge?: ReactNode;
  /** Words below the track: what is set from when, and the way back. */
  readonly below?: ReactNode;
  readonly onDrag: (value: number) => void;
  readonly onRelease: () => void;
  readonly onType: (value: number) => void;
  readonly onReset: () => void;
}

/** Name, number field, log track with ranges a body makes, one thumb; all of it by hand, key and number. */
export function SignalSlider(props: SignalSliderProps) {
  const { signal, text, value, before, levelNow, aside, badge, below, onDrag, onRelease, onType, onReset } = props;
  const belowId = useId();
  const slider = useSignalSlider({
    label: text.label,
    track: signal.track,
    value,
    valueText: text.valueText,
    describedBy: below ? belowId : undefined,
    onDrag,
    onRelease,
    onReset,
  });
  const step = (steps: number): void => onType(slider.valueAfterSteps(steps));

  return (
    <div
      {...slider.groupProps}
      className={cx(styles.slider, slider.isDragging && styles.dragging)}
      data-signal={signal.id}
    >
      <div className={styles.head}>
        <span {...slider.labelProps} className={styles.label}>
          {text.label}
        </span>
        {aside}
        <span className={styles.numbers}>
          <button type="button" className={styles.step} aria-label={text.stepDown} onClick={() => step(-1)}>
            <Minus size={18} aria-hidden />
          </button>
          <NumberField
            label={text.fieldLabel}
            value={value}
            text={text.display(value)}
            low={signal.accepted.low}
            high={signal.accepted.high}
            error={text.fieldError}
            active={slider.isDragging}
            onCommit={onType}
          />
          <span className={styles.unit}>{text.unit}</span>
          <button type="button" className={styles.step} aria-label={text.stepUp} onClick={() => step(1)}>
            <Plus size={18} aria-hidden />
          </button>
        </span>
      </div>
      <SliderTrack
        slider={slider}
        bands={signal.bands.map((band) => ({ ...band, text: text.band(band.id) }))}
        isFactor={signal.kind === 'factor'}
        badge={badge}
        before={slider.isDragging ? before : undefined}
        levelNow={levelNow}
      />
      {below && (
        <div id={belowId} className={styles.below}>
          {below}
        </div>
      )}
    </div>
  );
}
