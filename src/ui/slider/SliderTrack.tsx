import type { ReactNode } from 'react';
import { cx } from '../cx';
import { SLIDER_STEPS } from './log-scale';
import type { PhysiologicalBand } from './signals';
import type { useSignalSlider } from './use-signal-slider';
import styles from './SliderTrack.module.css';

export interface SliderTrackProps {
  readonly slider: ReturnType<typeof useSignalSlider>;
  readonly bands: readonly (PhysiologicalBand & { readonly text: string })[];
  /** A factor fills from its middle, 1 ×; a level from the left. */
  readonly isFactor: boolean;
  readonly badge?: ReactNode;
  readonly before?: number | undefined;
  readonly levelNow?: number | undefined;
}

export function SliderTrack({ slider, bands, isFactor, badge, before, levelNow }: SliderTrackProps) {
  const { scale, trackRef, inputRef, trackProps, thumbProps, inputProps, isDragging, isFocused } = slider;
  const percent = (value: number): number => (100 * scale.toPosition(value)) / SLIDER_STEPS;
  const thumb = (100 * Number(inputProps.value ?? 0)) / SLIDER_STEPS;
  const from = isFactor ? percent(1) : 0;

  return (
    <>
      <div {...trackProps} ref={trackRef} className={styles.track}>
        {bands.map((band) => (
          <i
            key={band.id}
            className={styles.band}
            style={{ left: `${percent(band.from)}%`, width: `${percent(band.to) - percent(band.from)}%` }}
          />
        ))}
        <i className={styles.rail} />
        <i className={styles.fill} style={{ left: `${Math.min(from, thumb)}%`, width: `${Math.abs(thumb - from)}%` }} />
        {isFactor && <i className={styles.middleTick} style={{ left: `${from}%` }} />}
        {levelNow !== undefined && Number.isFinite(levelNow) && (
          <i className={styles.levelNow} style={{ left: `${percent(levelNow)}%` }} data-mark="level-now" />
        )}
        {before !== undefined && (
          <i className={styles.before} style={{ left: `${percent(before)}%` }} data-mark="before" />
        )}
        <div
          {...thumbProps}
          className={cx(styles.thumb, isDragging && styles.held, isFocused && styles.focused)}
          data-mark="thumb"
        >
          <input ref={inputRef} {...inputProps} className={styles.input} />
        </div>
      </div>
      {(bands.length > 0 || badge) && (
        <div className={styles.words}>
          {bands.map((band) => (
            <span
              key={band.id}
              aria-hidden
              title={band.source}
              style={{ left: `${(percent(band.from) + percent(band.to)) / 2}%` }}
            >
              {band.text}
            </span>
          ))}
          {badge && <div className={styles.badge}>{badge}</div>}
        </div>
      )}
    </>
  );
}
