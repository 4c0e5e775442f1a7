import type { Grade } from '../../provenance';
import { useWords } from '../lab-context';
import { MODEL_VERSION } from '../../scenario';
import { GradeBadge } from './GradeBadge';
import styles from './Footer.module.css';

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D'];

export function Footer() {
  const { shell } = useWords();
  return (
    <footer className={styles.footer}>
      <span>{shell.education}</span>
      <span className={styles.legend}>
        {shell.legend}
        {GRADES.map((grade) => (
          <GradeBadge key={grade} grade={grade} word={shell.grades[grade]} />
        ))}
        <span className={styles.version}>{shell.model(MODEL_VERSION)}</span>
      </span>
    </footer>
  );
}
