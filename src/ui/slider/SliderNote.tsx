import { RotateCcw } from 'lucide-react';
import { formatAge } from '../format';
import { useWords } from '../lab-context';
import type { SliderText } from './slider-text';
import styles from './SliderNote.module.css';

/** What a slider holds, and for which ages; no `to`: to the end of the run. */
export interface SetSpan {
  readonly value: number;
  readonly from: number;
  readonly to?: number;
}

export interface SliderNoteProps {
  readonly text: SliderText;
  readonly span?: SetSpan | undefined;
  /** Follows the words of a set span. */
  readonly extra?: string | undefined;
  readonly onReset: () => void;
}

/** Characters that fit into one line of the narrowest column beside the whole words of the way back. */
const LONGEST = 46;

/** One line below a track that never changes its height: what is set from when, and the way back with one tap. */
export function SliderNote({ text, span, extra, onReset }: SliderNoteProps) {
  const { sliders } = useWords();
  if (!span) {
    return (
      <p className={styles.note}>
        <span>{text.idle[0]}</span>
        {text.idle[1] !== '' && <span className={styles.end}>{text.idle[1]}</span>}
      </p>
    );
  }
  const words = sliders.set({
    signal: text.signal,
    value: text.withUnit(span.value),
    from: formatAge(span.from),
    ...(span.to === undefined ? {} : { to: formatAge(span.to) }),
  });
  const isLong = words.length + sliders.backToComputed.length > LONGEST;
  return (
    <p className={styles.note} title={extra}>
      <span className={styles.set}>{words}</span>
      <button type="button" className={styles.back} onClick={onReset} aria-label={text.reset}>
        {isLong && <RotateCcw size={11} strokeWidth={2.2} aria-hidden />}
        {isLong ? sliders.computedShort : sliders.backToComputed}
      </button>
      {extra && <span className="visually-hidden">{extra}</span>}
    </p>
  );
}
