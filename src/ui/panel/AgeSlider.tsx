import { useId } from 'react';
import { endAge } from '../../scenario';
import { formatAge } from '../format';
import { focusedOf, useLab, useSettledSet, useView, useWords } from '../lab-context';
import styles from './AgeSlider.module.css';

/** The playhead as a plain slider. */
export function AgeSlider() {
  const lab = useLab();
  const { sliders } = useWords();
  const scenario = focusedOf(useSettledSet());
  const age = useView((state) => state.age);
  const id = useId();
  const [low, high] = [scenario.person.age, endAge(scenario)];
  const start = scenario.therapies.length === 0 ? null : Math.min(...scenario.therapies.map(({ from }) => from));
  const share = (age - low) / Math.max(high - low, Number.EPSILON);
  return (
    <div className={styles.slider}>
      <div className={styles.head}>
        <label htmlFor={id}>{sliders.age}</label>
        <output htmlFor={id}>{sliders.ageValue(formatAge(age))}</output>
      </div>
      <input
        id={id}
        type="range"
        min={low}
        max={high}
        step={0.1}
        value={age}
        style={{ backgroundSize: `${100 * share}% 100%, 100% 100%` }}
        aria-valuetext={sliders.ageValue(formatAge(age))}
        onChange={(event) => lab.actions.setAge(Number(event.target.value))}
      />
      <div className={styles.ends} aria-hidden>
        <span>{formatAge(low)}</span>
        <span>{formatAge(high)}</span>
      </div>
      <p>{sliders.ageNote(formatAge(scenario.person.ageAtFinalPeriod), start === null ? null : formatAge(start))}</p>
    </div>
  );
}
