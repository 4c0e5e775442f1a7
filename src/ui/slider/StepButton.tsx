import { Minus, Plus } from 'lucide-react';
import { useHoldToRepeat, type HoldToRepeat } from './use-hold-to-repeat';
import styles from './SignalSlider.module.css';

export interface StepButtonProps extends HoldToRepeat {
  readonly way: 'down' | 'up';
  readonly label: string;
}

/** − or + beside the field, where fingers are the only hands: a tap is one step, a hold goes on. */
export function StepButton({ way, label, ...actions }: StepButtonProps) {
  const props = useHoldToRepeat(actions);
  const Icon = way === 'down' ? Minus : Plus;
  return (
    <button type="button" className={styles.step} aria-label={label} {...props}>
      <Icon size={18} aria-hidden />
    </button>
  );
}
