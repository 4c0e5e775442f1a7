import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import styles from './Button.module.css';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly icon?: LucideIcon;
  readonly kind?: 'plain' | 'primary' | 'link';
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  readonly onClick?: () => void;
}

export function Button({
  children,
  icon: Icon,
  kind = 'plain',
  type = 'button',
  disabled = false,
  onClick,
}: ButtonProps) {
  return (
    <button type={type} className={cx(styles.button, styles[kind])} disabled={disabled} onClick={onClick}>
      {Icon && <Icon size={16} strokeWidth={1.8} aria-hidden />}
      {children}
    </button>
  );
}
