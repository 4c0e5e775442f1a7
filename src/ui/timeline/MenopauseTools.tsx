import { Pencil } from 'lucide-react';
import type { Target } from '../../scenario';
import { SegmentedControl } from '../shell/SegmentedControl';
import type { TimelineWords } from '../words/timeline';
import styles from './TimelineHead.module.css';

export interface MenopauseToolsProps {
  readonly text: TimelineWords;
  readonly target: Target;
  readonly lines: number;
  readonly focus: number;
  readonly onTarget: (target: Target) => void;
  readonly onEdit: () => void;
}

/** Whether moving the final period concerns the woman of all lines, and the way to its fields. */
export function MenopauseTools({ text, target, lines, focus, onTarget, onEdit }: MenopauseToolsProps) {
  return (
    <div className={styles.entry}>
      {lines > 1 && (
        <SegmentedControl
          size="small"
          label={text.menopause.scope}
          options={[
            { value: 'all', label: text.sameWoman, short: text.menopause.all },
            { value: 'one', label: text.onlyThis, short: text.menopause.one },
          ]}
          value={target === 'all' ? 'all' : 'one'}
          onChange={(value) => onTarget(value === 'all' ? 'all' : focus)}
        />
      )}
      <button type="button" className={styles.edit} aria-label={text.edit} title={text.edit} onClick={onEdit}>
        <Pencil size={14} aria-hidden />
        <span className={styles.editText}>{text.edit}</span>
      </button>
    </div>
  );
}
