import type { BoneMark } from '../words/bone';
import styles from './BonePanel.module.css';

const MARKS: readonly BoneMark[] = ['lost', 'pit', 'seam'];

/** What the marks in the picture are: told apart by shape, not only by color. */
export function BoneLegend({
  marks,
  label,
}: {
  readonly marks: Readonly<Record<BoneMark, string>>;
  readonly label: string;
}) {
  return (
    <ul className={styles.legend} aria-label={label}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <Sample mark={mark} />
          {marks[mark]}
        </li>
      ))}
    </ul>
  );
}

function Sample({ mark }: { readonly mark: BoneMark }) {
  return (
    <svg width={18} height={12} viewBox="0 0 18 12" className={styles.sample} aria-hidden>
      {mark === 'lost' && (
        <>
          <rect className={styles.lostGround} x="0" y="2" width="18" height="8" />
          <path className={styles.lostHatch} d="M2 10 10 2M7 10 15 2M12 10 18 4M0 7 5 2" />
        </>
      )}
      {mark !== 'lost' && <rect className={styles.boneBar} x="0" y="5" width="18" height="6" rx="2" />}
      {mark === 'pit' && <circle className={styles.pit} cx="9" cy="5" r="3.4" />}
      {mark === 'seam' && <path className={styles.seam} d="M2.5 5H15.5C13.5 7.4 4.5 7.4 2.5 5Z" />}
    </svg>
  );
}
