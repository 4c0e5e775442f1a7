import { useId, useState } from 'react';
import { LIMITS } from '../../scenario';
import { Button } from '../shell/Button';
import { Dialog } from './Dialog';
import { DIALOG_WORDS } from '../words/dialogs';
import styles from './Form.module.css';

export interface RenameDialogProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

export function RenameDialog({ name, onRename, onClose }: RenameDialogProps) {
  const [typed, setTyped] = useState(name);
  const fieldId = useId();
  return (
    <Dialog title={DIALOG_WORDS.rename.title} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onRename(typed);
          onClose();
        }}
      >
        <label htmlFor={fieldId}>{DIALOG_WORDS.rename.label}</label>
        <input
          id={fieldId}
          className={styles.text}
          data-first
          value={typed}
          maxLength={LIMITS.nameCharacters}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className={styles.actions}>
          <Button onClick={onClose}>{DIALOG_WORDS.cancel}</Button>
          <Button kind="primary" type="submit">
            {DIALOG_WORDS.rename.apply}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
