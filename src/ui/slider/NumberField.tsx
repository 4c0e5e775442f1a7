import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { cx } from '../cx';
import { readTyped, type Misread } from './typed-number';
import styles from './NumberField.module.css';

export { readNumber } from './typed-number';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Shown text of the value while the field is not being typed in. */
  readonly text: string;
  readonly low: number;
  readonly high: number;
  /** Units that may be typed behind the number. */
  readonly units?: readonly string[];
  /** What is said when a text is not taken: why, what is expected, what still holds. */
  readonly refusal: (misread: Misread, typed: string) => string;
  readonly active?: boolean;
  readonly onCommit: (value: number) => void;
}

/** What was refused, and whether its text still stands in the field. */
interface Refused {
  readonly text: string;
  readonly standing: boolean;
}

/** After the field was left, its answer stays this long. */
const ANSWER_MS = 6000;

/**
 * A plain text field for one number, applied on Enter or on leaving; Escape puts back. What cannot be read is answered only
 * once it is meant to be applied, never letter by letter; leaving then keeps the old value.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, text, low, high, units = [], refusal, active = false, onCommit } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const answerId = useId();

  useEffect(() => {
    if (!refused || refused.standing) return undefined;
    const timer = setTimeout(() => setRefused(null), ANSWER_MS);
    return () => clearTimeout(timer);
  }, [refused]);

  const putBack = (): void => {
    setTyped(null);
    setRefused(null);
  };
  const apply = (leaving: boolean): void => {
    if (typed === null) return;
    const read = readTyped(typed, low, high, units);
    if (read.ok) {
      putBack();
      if (read.value !== value) onCommit(read.value);
    } else {
      setRefused({ text: refusal(read.misread, typed.trim()), standing: !leaving });
      if (leaving) setTyped(null);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') {
      apply(false);
      event.currentTarget.select();
    }
    if (event.key === 'Escape' && (typed !== null || refused)) {
      event.stopPropagation();
      putBack();
    }
  };

  return (
    <span className={styles.field}>
      <input
        className={cx(styles.input, active && styles.active)}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={refused?.standing === true}
        aria-describedby={refused ? answerId : undefined}
        value={typed ?? text}
        onChange={(event) => {
          setTyped(event.target.value);
          setRefused(null);
        }}
        onFocus={(event) => {
          setRefused(null);
          event.target.select();
        }}
        onKeyDown={onKeyDown}
        onBlur={() => apply(true)}
      />
      {refused && (
        <span id={answerId} role="alert" className={styles.answer}>
          {refused.text}
        </span>
      )}
    </span>
  );
}
