import { TriangleAlert } from 'lucide-react';
import { safetyFacts, type SafetyFact } from '../../evidence';
import { cx } from '../cx';
import { formatAge } from '../format';
import { focusedOf, useRested, useWords } from '../lab-context';
import { BASIS_WORDS } from '../words/basis';
import styles from './Basis.module.css';

/** What evidence says on the womb lining and on sleepiness for the focused line at the cursor; no advice. */
export function SafetyFacts() {
  const { depth, shell } = useWords();
  const basis = BASIS_WORDS[depth];
  const scenario = useRested((state) => focusedOf(state.set));
  const age = useRested((state) => state.cursorAge);
  const facts = safetyFacts(scenario.therapies);
  const now = facts.filter(({ from, to }) => from <= age && (to === undefined || age < to));
  const shown = now.length > 0 ? now : facts.slice(0, 1);
  return (
    <>
      <h3>{basis.safetyHeading}</h3>
      <ul className={styles.facts}>
        {shown.map((fact) => (
          <li key={fact.text} className={cx(isWarning(fact) && styles.warning)}>
            <b>
              {isWarning(fact) && <TriangleAlert size={13} aria-hidden />}
              {basis.safetyLevels[fact.level]}
            </b>
            {fact.text}{' '}
            <small>
              {basis.fromAge(formatAge(fact.from))} {shell.legend} {fact.grade}: {fact.source}.
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

const isWarning = ({ level }: SafetyFact): boolean =>
  level === 'not-shown' || level === 'shown-up-to-5-years' || level === 'sedation-marked';
