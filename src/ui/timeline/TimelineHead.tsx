import {
  Copy,
  Pause,
  Pencil,
  Play,
  Plus,
  SquareSplitHorizontal,
  Trash2,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import { useWords } from '../lab-context';
import type { TimelineWords } from '../words/timeline';
import styles from './TimelineHead.module.css';
import type { Playback } from './use-playback';

export interface TimelineHeadProps {
  readonly text: TimelineWords;
  /** What stands beside the heading, and whether it tells why something was not done. */
  readonly message: string;
  readonly warning: boolean;
  readonly playback: Playback;
  readonly onAdd: () => void;
  /** Tools of what is selected. */
  readonly children: ReactNode;
}

/** One line that never changes its height: what is taken or selected, its tools, and playing. */
export function TimelineHead({ text, message, warning, playback, onAdd, children }: TimelineHeadProps) {
  const { charts } = useWords();
  const { playing, speed, toggle, nextSpeed } = playback;
  return (
    <div className={styles.head}>
      <h2 id="timeline-heading">{charts.timeline}</h2>
      <p className={cx(styles.message, warning && styles.warning)} title={message}>
        {warning && <TriangleAlert size={13} aria-hidden />}
        <span>{message}</span>
      </p>
      <div className={styles.tools} data-print="hide">
        {children}
        <button type="button" className={styles.add} data-add onClick={onAdd} aria-label={text.add}>
          <Plus size={15} aria-hidden />
          <span className={styles.addText}>{text.add}</span>
        </button>
        <button
          type="button"
          className={styles.play}
          onClick={toggle}
          aria-label={playing ? text.playback.pause : text.playback.play}
          title={playing ? text.playback.pause : text.playback.play}
        >
          {playing ? <Pause size={15} aria-hidden /> : <Play size={15} aria-hidden />}
        </button>
        <button
          type="button"
          className={styles.speed}
          onClick={nextSpeed}
          aria-label={text.playback.speed(speed)}
          title={text.playback.speed(speed)}
        >
          {speed}×
        </button>
      </div>
    </div>
  );
}

export interface SelectionToolsProps {
  readonly text: TimelineWords;
  readonly name: string;
  readonly canSplit: boolean;
  readonly splitLabel: string;
  readonly canCopy: boolean;
  readonly onEdit: () => void;
  readonly onSplit: () => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
  readonly onRefused: (reason: string) => void;
}

/** What can be done with the selected bar. */
export function SelectionTools({ text, name, canSplit, splitLabel, canCopy, ...act }: SelectionToolsProps) {
  return (
    <div role="group" aria-label={text.actions(name)} className={styles.entry}>
      <button type="button" className={styles.edit} aria-label={text.edit} title={text.edit} onClick={act.onEdit}>
        <Pencil size={14} aria-hidden />
        <span className={styles.editText}>{text.edit}</span>
      </button>
      <Tool
        icon={SquareSplitHorizontal}
        label={splitLabel}
        reason={canSplit ? null : text.splitNowhere}
        onClick={act.onSplit}
        onRefused={act.onRefused}
      />
      <Tool
        icon={Copy}
        label={text.duplicate}
        reason={canCopy ? null : text.copyNowhere}
        onClick={act.onCopy}
        onRefused={act.onRefused}
      />
      <Tool icon={Trash2} label={text.remove} reason={null} onClick={act.onRemove} onRefused={act.onRefused} />
    </div>
  );
}

interface ToolProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** Why it cannot be done now; can still be reached, and says so when pressed. */
  readonly reason: string | null;
  readonly onClick: () => void;
  readonly onRefused: (reason: string) => void;
}

function Tool({ icon: Icon, label, reason, onClick, onRefused }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      aria-disabled={reason !== null}
      title={reason ?? label}
      onClick={() => (reason === null ? onClick() : onRefused(reason))}
    >
      <Icon size={15} strokeWidth={1.7} aria-hidden />
    </button>
  );
}
