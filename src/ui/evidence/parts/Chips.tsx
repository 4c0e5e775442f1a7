import { Check } from 'lucide-react';
import { cx } from '../../cx';
import styles from './Filters.module.css';

export interface ChipsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly help?: string | undefined }[];
  readonly chosen: readonly Value[];
  readonly onToggle: (value: Value) => void;
}

/** Choices of which any number can hold; none chosen means all. */
export function Chips<Value extends string>({ label, options, chosen, onToggle }: ChipsProps<Value>) {
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {options.map((option) => {
        const on = chosen.includes(option.value);
        return (
          <button
            key={option.value}
            type="button"
            className={cx(styles.chip, on && styles.on)}
            aria-pressed={on}
            title={option.help}
            onClick={() => onToggle(option.value)}
          >
            {on && <Check size={13} strokeWidth={2.4} aria-hidden />}
            {option.label}
          </button>
        );
      })}
    </div>
  );
}
