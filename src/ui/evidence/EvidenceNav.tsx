import { EVIDENCE_SECTIONS } from '../words/evidence';
import { queryOf } from './address';
import { useEvidence } from './evidence-context';
import styles from './EvidenceScreen.module.css';

/** The parts of the evidence. */
export function EvidenceNav() {
  const { words, place, go } = useEvidence();
  return (
    <nav className={styles.nav} aria-label={words.navLabel} data-print="hide">
      <ul>
        {EVIDENCE_SECTIONS.map((section) => {
          const target = { section, item: null };
          return (
            <li key={section}>
              <a
                href={queryOf(target)}
                aria-current={section === place.section ? 'page' : undefined}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  go(target);
                }}
              >
                {words.sections[section]}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
