import type { ReactNode } from 'react';
import { STATE_COUNT } from '../../model';
import { ALL_PARAMETERS } from '../../simulation';
import { queryOf } from '../evidence/address';
import { CHOSEN } from '../evidence/screen';
import { useLab, useRested } from '../lab-context';
import { MODEL_ENTRY_WORDS as words } from '../words/model-entry';
import type { EvidenceSection } from '../words/evidence';
import styles from './ModelEntry.module.css';

/** The way from the instrument to what it runs on, and what the last run cost: the Academic depth's last block. */
export function ModelEntry() {
  const statistics = useRested((state) => state.runs[state.set.focus]?.trajectory?.statistics);
  return (
    <section aria-labelledby="model-heading" className={styles.entry}>
      <h2 id="model-heading">{words.heading}</h2>
      <ul>
        <li>
          <EvidenceLink section="mechanisms">{words.equations(STATE_COUNT)}</EvidenceLink>
        </li>
        <li>
          <EvidenceLink section="parameters">{words.parameters(ALL_PARAMETERS.length)}</EvidenceLink>
        </li>
        <li>
          <EvidenceLink section="forecasts">{words.forecasts}</EvidenceLink>
        </li>
      </ul>
      {statistics && <p>{words.solver(statistics)}</p>}
    </section>
  );
}

/** Opens a section of the Evidence screen, with a way back. */
function EvidenceLink({ section, children }: { readonly section: EvidenceSection; readonly children: ReactNode }) {
  const { view } = useLab();
  const address = queryOf({ section, item: null });
  return (
    <a
      href={address}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        history.pushState(CHOSEN, '', address);
        view.setState({ screen: 'evidence' });
      }}
    >
      {children}
    </a>
  );
}
