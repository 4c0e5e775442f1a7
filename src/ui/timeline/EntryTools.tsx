import { nearestMoment, splitAge } from '../../scenario';
import { focusedOf, useLab, useSettledSet, useShown } from '../lab-context';
import { Button } from '../shell/Button';
import type { TimelineWords } from '../words/timeline';
import type { ListedEntry } from './entries';
import { canDuplicate, entryActions } from './entry-actions';
import styles from './EntryDialog.module.css';

export interface EntryToolsProps {
  readonly listed: ListedEntry;
  readonly text: TimelineWords;
  /** Told what is to take the focus, or null. */
  readonly onDone: (key: string | null) => void;
}

/** What a dialog can do with its entry beside its fields; what is not possible is not offered. */
export function EntryTools({ listed: { ref, entry }, text, onDone }: EntryToolsProps) {
  const lab = useLab();
  const scenario = focusedOf(useSettledSet());
  const playhead = useShown((state) => state.playheadAge);
  const actions = entryActions(lab);
  const at = splitAge(entry, playhead);
  return (
    <span className={styles.footerTools}>
      <Button kind="link" onClick={() => onDone(actions.remove(ref, text.entryName(entry)))}>
        {ref.list === 'therapies' ? text.dialog.remove : text.dialog.backToComputed}
      </Button>
      {at !== undefined && (
        <Button kind="link" onClick={() => onDone(actions.split(ref))}>
          {text.split(text.age(nearestMoment(at)))}
        </Button>
      )}
      {canDuplicate(scenario, ref) && (
        <Button kind="link" onClick={() => onDone(actions.duplicate(ref))}>
          {text.duplicate}
        </Button>
      )}
    </span>
  );
}
