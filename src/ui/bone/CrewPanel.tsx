import { useId, useState } from 'react';
import { useRested, useView } from '../lab-context';
import { BONE_WORDS, type CrewRole } from '../words/bone';
import { CrewBars } from './CrewBars';
import { crewFacts } from './crew-facts';
import { CrewPicture } from './CrewPicture';
import { boneAt, boneCourse } from './bone-course';
import styles from './Crews.module.css';

/** Who takes bone away and who puts it back in the focused line at the cursor, beside the baseline. */
export function CrewPanel() {
  const words = BONE_WORDS[useView((state) => state.depth)];
  const site = useView((state) => state.site);
  const set = useRested((state) => state.set);
  const runs = useRested((state) => state.runs);
  const age = useRested((state) => state.cursorAge);
  const [chosen, setChosen] = useState<CrewRole | null>(null);
  const headingId = useId();
  const stateOf = (index: number) => {
    const trajectory = runs[index]?.trajectory;
    const course = trajectory && boneCourse(trajectory, site);
    return course && boneAt(course, age);
  };
  const now = stateOf(set.focus);
  const other = set.baseline === set.focus ? undefined : stateOf(set.baseline);
  if (!now) return <div className={styles.waiting} aria-hidden />;
  const name = set.scenarios[set.baseline]?.name ?? '';
  const facts = crewFacts(now, age, other && { name, state: other });
  return (
    <section className={styles.crews} aria-labelledby={headingId} data-crews>
      <h2 id={headingId} className="visually-hidden">
        {words.crews.heading}
      </h2>
      <CrewPicture now={now} other={other} facts={facts} words={words} chosen={chosen} onChoose={setChosen} />
      <div className={styles.below}>
        <CrewBars now={now} other={other} facts={facts} words={words} />
        <p className={styles.balance}>{words.crews.balance(facts)}</p>
      </div>
    </section>
  );
}
