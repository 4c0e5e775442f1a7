import { CLAIM_CHECKS } from '../../../evidence';
import { useEvidence } from '../evidence-context';
import { RowRefs } from '../parts/RowRefs';
import { SectionHead } from '../parts/SectionHead';
import pageStyles from '../parts/Page.module.css';
import styles from './ClaimSection.module.css';

/** What is often said beside what was found, without judgment. */
export function ClaimSection() {
  const { claims: text } = useEvidence().words;
  return (
    <div className={pageStyles.page}>
      <SectionHead heading={text.heading} lead={text.lead} />
      <div className={styles.claims}>
        {CLAIM_CHECKS.map(({ id, claim, finding, source, rows, inModel }) => (
          <article key={id} aria-labelledby={`claim-${id}`} className={styles.claim}>
            <div className={styles.said}>
              <p className={styles.label}>{text.said}</p>
              <h3 id={`claim-${id}`}>{claim}</h3>
            </div>
            <div>
              <p className={styles.label}>{text.found}</p>
              <p className={styles.finding}>{finding}</p>
              <p className={styles.source}>{source}</p>
              <RowRefs ids={rows} label={text.rows} />
              <p className={styles.model}>
                <b>{text.inModel}.</b> {inModel}
              </p>
            </div>
          </article>
        ))}
      </div>
    </div>
  );
}
