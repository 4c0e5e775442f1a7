import { useId } from 'react';
import { focusedOf, useBands, useSettledSet, useWords } from '../lab-context';
import { cx } from '../cx';
import { GradeBadge } from '../shell/GradeBadge';
import { RunWarnings } from './RunWarnings';
import { SafetyFacts } from './SafetyFacts';
import styles from './Basis.module.css';

/** How sure anyone can be: grades of the mechanisms in play, what is left out, and what concerns safety. */
export function Basis() {
  const words = useWords();
  const evidenceOnly = focusedOf(useSettledSet()).mechanisms.humanEvidenceOnly;
  const band = useBands(({ choice }) => choice);
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles.basis}>
      <h2 id={headingId}>{words.basis.heading}</h2>
      <ul className={styles.mechanisms}>
        {words.basis.mechanisms.map(({ id, grade, text }) => {
          const off = evidenceOnly && grade === 'D';
          return (
            <li key={id} className={cx(grade === 'D' && styles.hypothesis)}>
              <GradeBadge
                grade={grade}
                word={grade === 'D' ? words.basis.hypothesisWord : words.shell.grades[grade]}
                framed
              />
              <span>
                {text}
                {off && <b> {words.basis.offByEvidence}</b>}
              </span>
            </li>
          );
        })}
      </ul>
      <RunWarnings />
      <SafetyFacts />
      <h3>{words.basis.limitsHeading}</h3>
      <ul className={styles.limits}>
        {words.basis.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
        <li>{words.headline.outsideBand(band)}</li>
      </ul>
    </section>
  );
}
