import { X } from 'lucide-react';
import { useEffect } from 'react';
import { loadGate } from '../../scenario';
import type { NoticeEntry } from '../../state';
import { useLab, useNotices, useWords } from '../lab-context';
import { Button } from './Button';
import { cx } from '../cx';
import { IconButton } from './IconButton';
import styles from './Notices.module.css';

/** Notices that only confirm go away by themselves; those that warn stay until dismissed. */
const PASSING_MS = 8000;
const PASSING: ReadonlySet<string> = new Set([
  'preset-applied',
  'scenario-removed',
  'copied',
  'file-opened',
  'link-opened',
]);
const WITH_UNDO: ReadonlySet<string> = new Set(['preset-applied', 'scenario-removed', 'file-opened', 'link-opened']);

export function Notices() {
  const { notices } = useWords();
  const entries = useNotices();
  return (
    <div className={styles.notices} role="region" aria-label={notices.region} data-print="hide">
      {entries.map((entry) => (
        <NoticeCard key={entry.id} entry={entry} />
      ))}
    </div>
  );
}

function NoticeCard({ entry: { id, notice } }: { readonly entry: NoticeEntry }) {
  const lab = useLab();
  const { notices, shell } = useWords();
  const passing = PASSING.has(notice.kind);
  const errors = 'errors' in notice ? notices.errors(notice.errors) : [];

  useEffect(() => {
    if (!passing) return undefined;
    const timer = setTimeout(() => lab.notices.dismiss(id), PASSING_MS);
    return () => clearTimeout(timer);
  }, [passing, id, lab]);

  const actAndDismiss = (act: () => void): void => {
    act();
    lab.notices.dismiss(id);
  };
  return (
    <div className={cx(styles.notice, !passing && styles.warning)} role={passing ? 'status' : 'alert'}>
      <div className={styles.text}>
        <p>{notices.text(notice)}</p>
        {errors.length > 0 && (
          <ul>
            {errors.map((error) => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        )}
      </div>
      {WITH_UNDO.has(notice.kind) && (
        <Button kind="link" onClick={() => actAndDismiss(() => lab.actions.undo())}>
          {notices.undo}
        </Button>
      )}
      {notice.kind === 'other-tab' && (
        <Button
          kind="link"
          onClick={() => {
            // Where the gate cannot be fetched the notice stays, to be tried again.
            void loadGate().then(
              ({ readDocument }) => actAndDismiss(() => lab.openOtherTab(readDocument)),
              () => undefined,
            );
          }}
        >
          {notices.openOther}
        </Button>
      )}
      <IconButton icon={X} label={shell.dismiss} onClick={() => lab.notices.dismiss(id)} />
    </div>
  );
}
