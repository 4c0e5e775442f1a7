import type { ReactNode } from 'react';
import styles from './Detail.module.css';

export type Fact = readonly [label: string, value: ReactNode];

/** Names and values below one another; what is false is left out. */
export function Facts({ facts }: { readonly facts: readonly (Fact | false)[] }) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter((fact) => fact !== false)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
