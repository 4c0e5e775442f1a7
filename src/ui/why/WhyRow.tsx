import type { ReactNode } from 'react';
import { cx } from '../cx';
import { barParts, type BarScale } from './bar-scale';
import styles from './WhyBars.module.css';

export interface WhyRowProps {
  readonly name: string;
  /** Second line below the name. */
  readonly aside?: string | undefined;
  /** As written; a dash while unknown. */
  readonly text: string;
  readonly spoken: string;
  readonly value: number;
  readonly hypothesis: number;
  readonly scale: BarScale;
  readonly off?: boolean;
  readonly inner?: boolean;
  /** Absent: the row cannot be picked. */
  readonly pick?: { readonly label: string; readonly on: boolean; readonly toggle: () => void } | undefined;
  /** A button beside the name. */
  readonly opener?: ReactNode;
}

/** One input: name, bar from the common zero line, signed value. */
export function WhyRow(props: WhyRowProps) {
  const { name, aside, text, spoken, value, hypothesis, scale, off = false, inner = false, pick, opener } = props;
  const { evident, hypothesis: assumed } = barParts(value, hypothesis);
  return (
    <li className={cx(styles.row, inner && styles.inner, off && styles.off, pick?.on && styles.picked)}>
      {pick && (
        <button
          type="button"
          className={styles.pick}
          aria-pressed={pick.on}
          aria-label={`${pick.label}: ${spoken}${aside === undefined ? '' : `, ${aside}`}`}
          onClick={pick.toggle}
        />
      )}
      <span className={styles.name} aria-hidden={pick ? true : undefined}>
        <span>
          {name}
          {aside !== undefined && <small>{aside}</small>}
        </span>
      </span>
      {opener}
      <span className={styles.track} aria-hidden>
        <Part scale={scale} ends={evident} loss={value < 0} />
        <Part scale={scale} ends={assumed} loss={value < 0} hatched />
        <i className={styles.zero} style={{ insetInlineStart: `${scale.zero}%` }} />
      </span>
      <span className={styles.value} aria-hidden={pick ? true : undefined}>
        {text}
      </span>
    </li>
  );
}

interface PartProps {
  readonly scale: BarScale;
  readonly ends: readonly [from: number, to: number];
  readonly loss: boolean;
  readonly hatched?: boolean;
}

function Part({ scale, ends: [from, to], loss, hatched = false }: PartProps) {
  const { start, length } = scale.between(from, to);
  if (!(length > 0)) return null;
  return (
    <i
      className={cx(styles.bar, loss ? styles.loss : styles.gain, hatched && styles.hatched)}
      style={{ insetInlineStart: `${start}%`, inlineSize: `${length}%` }}
    />
  );
}
