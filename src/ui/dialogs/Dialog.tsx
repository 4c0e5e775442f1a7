import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { cx } from '../cx';
import { IconButton } from '../shell/IconButton';
import { DIALOG_WORDS } from '../words/dialogs';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly wide?: boolean;
  readonly onClose: () => void;
}

/** A modal on the native element: the platform keeps the focus inside and Escape closes it; the focus returns to where it was. */
export function Dialog({ title, children, footer, wide = false, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) {
      // Not every test environment knows modal dialogs.
      if (typeof element.showModal === 'function') element.showModal();
      else element.setAttribute('open', '');
      // What the dialog is for comes first, not its close button.
      const first = element.querySelector<HTMLInputElement>('input[data-first]');
      first?.focus();
      first?.select();
    }
    return () => {
      if (element?.open && typeof element.close === 'function') element.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={cx(styles.dialog, wide && styles.wide)}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.frame}>
        <header className={styles.header}>
          <h2 id={headingId}>{title}</h2>
          <IconButton icon={X} label={DIALOG_WORDS.close} onClick={onClose} />
        </header>
        <div className={styles.body}>{children}</div>
        {footer && <footer className={styles.footer}>{footer}</footer>}
      </div>
    </dialog>
  );
}
