import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../shell/IconButton';
import { useEvidence } from '../evidence-context';
import styles from './DetailPane.module.css';

export interface DetailPaneProps {
  readonly label: string;
  /** Said while nothing is chosen. */
  readonly placeholder: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What was chosen, beside the list it was chosen from. */
export function DetailPane({ label, placeholder, onClose, children }: DetailPaneProps) {
  const { words } = useEvidence();
  return (
    <aside className={styles.pane} aria-label={label} tabIndex={0}>
      {children ? (
        <>
          <IconButton icon={X} label={words.close} className={styles.close} onClick={onClose} />
          {children}
        </>
      ) : (
        <p className={styles.placeholder}>{placeholder}</p>
      )}
    </aside>
  );
}
