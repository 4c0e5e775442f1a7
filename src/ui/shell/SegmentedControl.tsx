import { useId } from 'react';
import { cx } from '../cx';
import styles from './SegmentedControl.module.css';

export interface SegmentedControlProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly short?: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly size?: 'regular' | 'small' | 'large';
}

/** A radio group that looks like one control. Native radios bring the keys. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, options, value, onChange, size = 'regular' } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={cx(styles.group, styles[size])}>
      {options.map((option) => (
        <label key={option.value} className={cx(styles.option, option.value === value && styles.chosen)}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            aria-label={option.label}
          />
          <span aria-hidden>{option.short ?? option.label}</span>
        </label>
      ))}
    </div>
  );
}
