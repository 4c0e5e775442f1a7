import type { ReactNode } from 'react';
import { cx } from '../cx';
import { SLIDER_STEPS } from './log-scale';
import type { SpokenBand } from './slider-text';
import type { useSignalSlider } from './use-signal-slider';
import styles from './SliderTrack.module.css';

export interface SliderTrackProps {
  readonly slider: ReturnType<typeof useSignalSlider>;
  /** A hand, a key or a finger on a button holds the slider. */
  readonly held: boolean;
  readonly bands: readonly SpokenBand[];
  /** Words at the ends of the track, where they say more than ranges. */
  readonly ends?: readonly [string, string] | undefined;
  /** A factor fills from its middle, 1 ×; a level from the left. */
  readonly isFactor: boolean;
  readonly badge?: ReactNode;
  readonly before?: number | undefined;
  readonly computed?: { readonly value: number; readonly title: string } | undefined;
  readonly levelNow?: number | undefined;
}

/** Two marks closer than this share of each other are one. */
const SAME = 0.02;
const isSame = (one: number, other: number | undefined): boolean =>
  other !== undefined && Math.abs(one - other) <= SAME * Math.abs(other);

export function SliderTrack(props: SliderTrackProps) {
  const { slider, held, bands, ends, isFactor, badge, before, computed, levelNow } = props;
  const { scale, trackRef, inputRef, trackProps, thumbProps, inputProps, isFocused } = slider;
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
        {computed && Number.isFinite(computed.value) && (
          <i
            className={styles.computed}
            style={{ left: `${percent(computed.value)}%` }}
            title={computed.title}
            data-mark="computed"
          />
        )}
        {before !== undefined && !isSame(before, computed?.value) && (
          <i className={styles.before} style={{ left: `${percent(before)}%` }} data-mark="before" />
        )}
        <div
          {...thumbProps}
          className={cx(styles.thumb, held && styles.held, isFocused && styles.focused)}
          data-mark="thumb"
        >
          <input ref={inputRef} {...inputProps} className={styles.input} />
        </div>
        {levelNow !== undefined && Number.isFinite(levelNow) && (
          <i className={styles.levelNow} style={{ left: `${percent(levelNow)}%` }} data-mark="level-now" />
        )}
      </div>
      {ends ? (
        <div className={styles.ends} aria-hidden>
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      ) : (
        (bands.length > 0 || badge) && (
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
        )
      )}
    </>
  );
}
