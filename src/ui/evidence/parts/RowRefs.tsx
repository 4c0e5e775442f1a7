import { formatGain } from '../../format';
import { queryOf } from '../address';
import { useEvidence, useForecast } from '../evidence-context';
import { cx } from '../../cx';
import { outcomeOf } from '../forecasts/judge';
import styles from './RowRefs.module.css';

/** Published rows by their ids; those that are simulated carry their numbers and lead to their place. */
export function RowRefs({ ids, label }: { readonly ids: readonly string[]; readonly label: string }) {
  const { words, go } = useEvidence();
  const { rows } = useForecast();
  if (ids.length === 0) return null;
  return (
    <ul className={styles.refs} aria-label={label}>
      {ids.map((id) => {
        const found = rows.find(({ row }) => row.id === id)?.row;
        if (found === undefined) return <li key={id}>{id}</li>;
        const [computed, observed] = [formatGain(found.forecast), formatGain(found.observed)];
        const place = { section: 'forecasts', item: id } as const;
        return (
          <li key={id}>
            <a
              href={queryOf(place)}
              className={cx(outcomeOf(found) === 'miss' && styles.miss)}
              onClick={(event) => {
                event.preventDefault();
                go(place);
              }}
            >
              {id} <span>{words.rowOf(computed, observed)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
