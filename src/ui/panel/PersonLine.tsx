import { formatAge, formatLevel, formatOne } from '../format';
import { focusedOf, useSettledSet, useWords } from '../lab-context';
import { Button } from '../shell/Button';
import styles from './PersonLine.module.css';

export function PersonLine({ onEdit }: { readonly onEdit: () => void }) {
  const words = useWords();
  const { person } = focusedOf(useSettledSet());
  const tScore = person.baseline?.LS_T;
  return (
    <section className={styles.person} aria-label={words.person.title}>
      <div>
        <p className={styles.line}>
          {words.person.line(formatAge(person.age), formatAge(person.ageAtFinalPeriod), person.menopause)}
        </p>
        <p className={styles.detail}>
          {words.person.detail(tScore === undefined ? null : formatOne(tScore), formatLevel(person.weightKg))}
        </p>
      </div>
      <Button kind="link" onClick={onEdit}>
        {words.person.edit}
        <span className="visually-hidden"> {words.person.title}</span>
      </Button>
    </section>
  );
}
