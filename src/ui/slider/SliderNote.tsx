import { formatAge, formatLevel } from '../format';
import { useWords } from '../lab-context';
import type { Signal } from './signals';
import styles from './SliderNote.module.css';

export interface SliderNoteProps {
  readonly signal: Signal;
  /** The span a slider set, if one holds at the playhead. */
  readonly span?: { readonly value: number; readonly from: number; readonly to?: number } | undefined;
  /** Said when nothing is set. */
  readonly idle: string;
  /** Follows the words of a set span. */
  readonly extra?: string | undefined;
  readonly onReset: () => void;
}

/** One line below a track that never changes its height: what is set from when, and the way back with one tap. */
export function SliderNote({ signal, span, idle, extra, onReset }: SliderNoteProps) {
  const { sliders } = useWords();
  if (!span) return <p className={styles.note}>{idle}</p>;
  const text = sliders.set({
    signal: signal.id,
    value: signal.kind === 'factor' ? `${formatLevel(span.value)} ×` : formatLevel(span.value),
    from: formatAge(span.from),
    ...(span.to === undefined ? {} : { to: formatAge(span.to) }),
  });
  return (
    <p className={styles.note} title={extra}>
      <span className={styles.set}>{text}</span>
      <button
        type="button"
        className={styles.back}
        onClick={onReset}
        aria-label={sliders.reset(sliders.names[signal.id])}
      >
        {sliders.backToComputed}
      </button>
      {extra && <span className="visually-hidden">{extra}</span>}
    </p>
  );
}
