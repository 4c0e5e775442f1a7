import type { ListedRow } from '../../../evidence';
import { useEvidence } from '../evidence-context';
import styles from '../parts/Fold.module.css';

/** Rows that are not simulated, by reason, so that nothing published is left out in silence. */
export function ListedRows({ listed }: { readonly listed: readonly ListedRow[] }) {
  const { listed: text } = useEvidence().words.forecasts;
  const groups = new Map<string, { readonly reason: string; readonly why: string; readonly ids: string[] }>();
  for (const { id, reason, why } of listed) {
    const group = groups.get(why);
    if (group === undefined) groups.set(why, { reason, why, ids: [id] });
    else group.ids.push(id);
  }
  return (
    <details className={styles.fold}>
      <summary>{text.summary(listed.length)}</summary>
      <p>{text.note}</p>
      <table className={styles.table}>
        <tbody>
          {[...groups.values()].map(({ reason, why, ids }) => (
            <tr key={why}>
              <th scope="row">{text.reasons[reason] ?? reason}</th>
              <td>{why}</td>
              <td className={styles.ids}>{ids.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
