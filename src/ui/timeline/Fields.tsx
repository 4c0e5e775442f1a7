import { useId, type ReactNode } from 'react';
import type { EntryDialogWords } from '../words/timeline';
import type { AgeText } from './age-fields';
import styles from './EntryDialog.module.css';

export interface NumberInputProps {
  readonly label: string;
  readonly value: string;
  readonly unit?: ReactNode;
  readonly error: string | null;
  readonly first?: boolean;
  readonly onChange: (value: string) => void;
}

/** A labelled number as text, so that any way of writing one can be typed. */
export function NumberInput({ label, value, unit, error, first = false, onChange }: NumberInputProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.withUnit}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : `${id}-error`}
          onChange={(event) => onChange(event.target.value)}
          onFocus={(event) => event.target.select()}
          {...(first ? { 'data-first': true } : {})}
        />
        {unit}
      </span>
      {error !== null && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

export interface AgeInputProps {
  readonly label: string;
  readonly value: AgeText;
  readonly words: Pick<EntryDialogWords, 'years' | 'months'>;
  readonly error: string | null;
  readonly disabled?: boolean;
  readonly first?: boolean;
  readonly onChange: (value: AgeText) => void;
  readonly children?: ReactNode;
}

/** An age in years and months. */
export function AgeInput({ label, value, words, error, disabled = false, first = false, ...rest }: AgeInputProps) {
  const id = useId();
  const part = (name: keyof AgeText) => (
    <label className={styles.agePart}>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={`${label}, ${words[name]}`}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        value={value[name]}
        disabled={disabled}
        onChange={(event) => rest.onChange({ ...value, [name]: event.target.value })}
        onFocus={(event) => event.target.select()}
        {...(first && name === 'years' ? { 'data-first': true } : {})}
      />
      <span aria-hidden>{words[name]}</span>
    </label>
  );
  return (
    <div role="group" aria-label={label} className={styles.field}>
      <span className={styles.label}>{label}</span>
      <span className={styles.age}>
        {part('years')}
        {part('months')}
      </span>
      {rest.children}
      {error !== null && (
        <p id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
