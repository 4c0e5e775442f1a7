import { Button } from '../../shell/Button';
import { useEvidence } from '../evidence-context';
import styles from './Filters.module.css';

/** Said where filters leave nothing. */
export function Empty({ onClear }: { readonly onClear: () => void }) {
  const { words } = useEvidence();
  return (
    <div className={styles.empty}>
      <p>{words.empty}</p>
      <Button onClick={onClear}>{words.clear}</Button>
    </div>
  );
}
