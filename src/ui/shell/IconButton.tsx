import type { LucideIcon } from 'lucide-react';
import { cx } from '../cx';
import styles from './Button.module.css';

export interface IconButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
  readonly onClick: () => void;
}

export function IconButton({ icon: Icon, label, disabled = false, className, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className={cx(styles.icon, className)}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={18} strokeWidth={1.6} aria-hidden />
    </button>
  );
}
