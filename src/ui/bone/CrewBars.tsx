import { cx } from '../cx';
import type { BoneWords, CrewFacts } from '../words/bone';
import type { BoneState } from './bone-course';
import styles from './Crews.module.css';

export interface CrewBarsProps {
  readonly now: BoneState;
  readonly other: BoneState | undefined;
  readonly facts: CrewFacts;
  readonly words: BoneWords;
}

/** Share of the bone at which a bar fills its track. */
const FULL = 0.2;
const widthOf = (share: number): string => `${Math.min(100, (100 * share) / FULL)}%`;

/** What each crew does in a year, against the dashed outline of the baseline. */
export function CrewBars({ now, other, facts, words: { crews } }: CrewBarsProps) {
  const rows = [
    { flow: 'taken', label: crews.taken, tone: styles.taken },
    { flow: 'put', label: crews.put, tone: styles.put },
  ] as const;
  return (
    <dl className={styles.bars}>
      {rows.map(({ flow, label, tone }) => (
        <div key={flow} className={styles.row}>
          <dt>{label}</dt>
          <dd>
            <span className={styles.track} aria-hidden>
              <i className={tone} style={{ width: widthOf(now[flow]) }} />
              {other && <i className={cx(styles.other, tone)} style={{ width: widthOf(other[flow]) }} />}
            </span>
            <b>{crews.parts(facts[flow])}</b>
            {facts.baseline && <small>{crews.without(facts.baseline[flow], facts.baseline.name)}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
