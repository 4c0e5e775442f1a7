import { useId } from 'react';
import { BAND_CHOICES } from '../../state';
import { useBands, useLab, useWords } from '../lab-context';
import styles from './Headline.module.css';

/** What the bands around the lines are made of, with their three shades as the key. */
export function BandSelect() {
  const { bands } = useLab();
  const { headline } = useWords();
  const choice = useBands((state) => state.choice);
  const working = useBands((state) => state.working);
  const id = useId();
  return (
    <span className={styles.band} aria-busy={working}>
      <label htmlFor={id}>{headline.bandLabel}</label>
      {choice !== 'none' && (
        <span className={styles.shades} aria-hidden title="50, 80, 95 %">
          {[95, 80, 50, 80, 95].map((level, index) => (
            <i key={index} data-level={level} />
          ))}
        </span>
      )}
      <select
        id={id}
        value={choice}
        title={headline.outsideBand(choice)}
        onChange={(event) => {
          const chosen = BAND_CHOICES.find((value) => value === event.target.value);
          if (chosen) bands.choose(chosen);
        }}
      >
        {BAND_CHOICES.map((value) => (
          <option key={value} value={value}>
            {headline.bandChoices[value]}
          </option>
        ))}
      </select>
    </span>
  );
}
