import { useWords } from '../../lab-context';
import { GradeBadge } from '../../shell/GradeBadge';
import { useEvidence } from '../evidence-context';
import { MODEL_EQUATIONS } from '../parameters/where-used';
import { Equation } from '../parts/Equation';
import foldStyles from '../parts/Fold.module.css';
import styles from './EquationList.module.css';

/** Every equation of the bone model as it runs. */
export function EquationList() {
  const { mechanisms: text } = useEvidence().words;
  const { shell } = useWords();
  return (
    <details className={foldStyles.fold}>
      <summary>{text.all(MODEL_EQUATIONS.length)}</summary>
      <p>{text.allNote}</p>
      <ul className={styles.list}>
        {MODEL_EQUATIONS.map(({ symbol, name, meaning, expression, kind, grade, source }) => (
          <li key={symbol}>
            <div>
              <b>{name}</b> <small>{text.kinds[kind]}</small>
              <p>{meaning}</p>
            </div>
            <div>
              <Equation symbol={symbol} expression={expression} isRate={kind === 'state'} />
              <p>
                <GradeBadge grade={grade} word={shell.grades[grade]} /> {source}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
