import { useId, useState, type KeyboardEvent } from 'react';
import { cx } from '../cx';
import styles from './NumberField.module.css';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Shown text of the value while the field is not being typed in. */
  readonly text: string;
  readonly low: number;
  readonly high: number;
  /** Said when the text is not a number within the range. */
  readonly error: string;
  readonly active?: boolean;
  readonly onCommit: (value: number) => void;
}

/** A plain text field for one number: takes a decimal point or comma, applies on Enter or on leaving, Escape puts back. */
export function NumberField({ label, value, text, low, high, error, active = false, onCommit }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const errorId = useId();
  const number = typed === null ? value : readNumber(typed);
  const invalid = !(number >= low && number <= high);

  const commit = (): void => {
    if (typed === null || invalid) return;
    setTyped(null);
    if (number !== value) onCommit(number);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      setTyped(null);
    }
  };
  const onBlur = (): void => (invalid ? setTyped(null) : commit());

  const showsError = invalid && typed !== null && typed.trim() !== '';
  return (
    <span className={styles.field}>
      <input
        className={cx(styles.input, active && styles.active)}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={showsError}
        aria-describedby={showsError ? errorId : undefined}
        value={typed ?? text}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {showsError && (
        <span id={errorId} role="alert" className={styles.error}>
          {error}
        </span>
      )}
    </span>
  );
}

/** A number as people type it; NaN when it is none. Accepts a true minus sign and a decimal comma. */
export function readNumber(typed: string): number {
  const plain = typed.trim().replace('\u2212', '-').replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
}
