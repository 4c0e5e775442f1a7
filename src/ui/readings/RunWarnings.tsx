import { TriangleAlert } from 'lucide-react';
import { cx } from '../cx';
import { warningsOf } from '../../simulation';
import { focusedOf, useRested, useWords } from '../lab-context';
import { BASIS_WORDS } from '../words/basis';
import styles from './Basis.module.css';

/** Told with the evidence on safety, not again here. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['endometrium', 'sedation']);

/** What the reader must know of the focused run: doses outside what was studied, levels set by hand, changed parameters. */
export function RunWarnings() {
  const basis = BASIS_WORDS[useWords().depth];
  const scenario = useRested((state) => focusedOf(state.set));
  const shown = warningsOf(scenario).filter(({ code }) => !TOLD_ELSEWHERE.has(code));
  if (shown.length === 0) return null;
  return (
    <>
      <h3>{basis.remarksHeading}</h3>
      <ul className={styles.facts}>
        {shown.map(({ code, path, text, source }) => (
          <li key={path} className={cx(code === 'extrapolated' && styles.warning)}>
            {code === 'extrapolated' && <TriangleAlert size={13} aria-hidden />} {text} <small>{source}.</small>
          </li>
        ))}
      </ul>
    </>
  );
}
