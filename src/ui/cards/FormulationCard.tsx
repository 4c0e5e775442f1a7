import { Info } from 'lucide-react';
import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { cx } from '../cx';
import { useWords } from '../lab-context';
import type { CardProps } from './CardFigure';
import styles from './Card.module.css';

const CardFigure = lazy(async () => ({ default: (await import('../second-load')).CardFigure }));
const Legend = lazy(async () => ({ default: (await import('../second-load')).CardLegend }));
const CardDetails = lazy(async () => ({ default: (await import('../second-load')).CardDetails }));

export interface FormulationCardProps extends CardProps {
  /** The name as text, for what speaks about the card. */
  readonly name: string;
  /** The name as it is shown, such as a button that applies the formulation. */
  readonly heading: ReactNode;
  /** A line below the name. */
  readonly note?: ReactNode;
  /** Buttons at the right edge. */
  readonly actions?: ReactNode;
  readonly active?: boolean;
  readonly title?: string;
}

/**
 * A formulation as a card: name, level curve, progesterone : allopregnanolone : pregnanolone, evidence; numbers, studied
 * doses and limits on request. Any layout can place it: it knows therapies and parameters, nothing of the Lab's panels.
 */
export function FormulationCard(props: FormulationCardProps) {
  const { name, heading, note, actions, active = false, title, ...card } = props;
  const { scenarios } = useWords();
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const hasLevels = card.therapies.length > 0;
  return (
    <div className={cx(styles.card, active && styles.active)}>
      <div className={styles.face}>
        <div className={styles.main} title={title}>
          {heading}
          {note}
          {hasLevels && (
            <Suspense fallback={<div className={styles.figure} aria-hidden />}>
              <CardFigure {...card} />
            </Suspense>
          )}
        </div>
        <div className={styles.actions}>
          {actions}
          {hasLevels && (
            <button
              type="button"
              aria-expanded={open}
              aria-controls={detailsId}
              aria-label={scenarios.aboutPreset(name)}
              title={scenarios.aboutPreset(name)}
              onClick={() => setOpen(!open)}
            >
              <Info size={15} aria-hidden />
            </button>
          )}
        </div>
      </div>
      <div id={detailsId} hidden={!open}>
        {open && (
          <Suspense fallback={null}>
            <CardDetails {...card} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** The key to the bars, for above a group of cards. */
export function FormulationLegend() {
  return (
    <Suspense fallback={<div className={styles.legendPlace} aria-hidden />}>
      <Legend />
    </Suspense>
  );
}
