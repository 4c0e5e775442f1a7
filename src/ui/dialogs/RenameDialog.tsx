import { useId, useState } from 'react';
import { LIMITS } from '../../scenario';
import { useWords } from '../lab-context';
import { Button } from '../shell/Button';
import { Dialog } from './Dialog';
import styles from './Form.module.css';

export interface RenameDialogProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

export function RenameDialog({ name, onRename, onClose }: RenameDialogProps) {
  const { dialogs } = useWords();
  const [typed, setTyped] = useState(name);
  const fieldId = useId();
  return (
    <Dialog title={dialogs.rename.title} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onRename(typed);
          onClose();
        }}
      >
        <label htmlFor={fieldId}>{dialogs.rename.label}</label>
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
          <Button onClick={onClose}>{dialogs.cancel}</Button>
          <Button kind="primary" type="submit">
            {dialogs.rename.apply}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
