import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from 'react';
import styles from './Insight.module.css';

/** What explains the curves: each a panel of its own, fetched after the first curves. */
export type InsightPart = 'why' | 'mechanism' | 'bone';

const PANELS: Readonly<Partial<Record<InsightPart, LazyExoticComponent<ComponentType>>>> = {
  bone: lazy(async () => ({ default: (await import('../second-load')).BonePanel })),
  mechanism: lazy(async () => ({ default: (await import('../second-load')).MechanismPanel })),
  why: lazy(async () => ({ default: (await import('../second-load')).WhyPanel })),
};

/** The panels asked for, in that order; their places are kept free until they are loaded. */
export function Insight({ parts }: { readonly parts: readonly InsightPart[] }) {
  return parts.map((part) => {
    const Panel = PANELS[part];
    return (
      Panel && (
        <Suspense key={part} fallback={<div className={styles.waiting} aria-hidden />}>
          <Panel />
        </Suspense>
      )
    );
  });
}
