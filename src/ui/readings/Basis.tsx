import { useId } from 'react';
import { focusedOf, useBands, useSettledSet, useWords } from '../lab-context';
import { cx } from '../cx';
import { GradeBadge } from '../shell/GradeBadge';
import { RunWarnings } from './RunWarnings';
import { SafetyFacts } from './SafetyFacts';
import { BASIS_WORDS } from '../words/basis';
import styles from './Basis.module.css';

/** How sure anyone can be: grades of the mechanisms in play, what is left out, and what concerns safety. */
export function Basis() {
  const words = useWords();
  const basis = BASIS_WORDS[words.depth];
  const evidenceOnly = focusedOf(useSettledSet()).mechanisms.humanEvidenceOnly;
  const band = useBands(({ choice }) => choice);
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles.basis}>
      <h2 id={headingId}>{basis.heading}</h2>
      <ul className={styles.mechanisms}>
        {basis.mechanisms.map(({ id, grade, text }) => {
          const off = evidenceOnly && grade === 'D';
          return (
            <li key={id} className={cx(grade === 'D' && styles.hypothesis)}>
              <GradeBadge
                grade={grade}
                word={grade === 'D' ? basis.hypothesisWord : words.shell.grades[grade]}
                framed
              />
              <span>
                {text}
                {off && <b> {words.sliders.offByEvidence}</b>}
              </span>
            </li>
          );
        })}
      </ul>
      <RunWarnings />
      <SafetyFacts />
      <h3>{basis.limitsHeading}</h3>
      <ul className={styles.limits}>
        {basis.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
        <li>{words.headline.outsideBand(band)}</li>
      </ul>
    </section>
  );
}
