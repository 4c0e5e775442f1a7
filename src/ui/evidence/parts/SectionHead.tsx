import type { ReactNode } from 'react';
import styles from './SectionHead.module.css';

export interface SectionHeadProps {
  readonly heading: string;
  readonly lead: string;
  readonly children?: ReactNode;
}

/** What a section is about, with what can be taken from it at the side. */
export function SectionHead({ heading, lead, children }: SectionHeadProps) {
  return (
    <div className={styles.head}>
      <div>
        <h2>{heading}</h2>
        <p>{lead}</p>
      </div>
      {children && (
        <div className={styles.tools} data-print="hide">
          {children}
        </div>
      )}
    </div>
  );
}
