import { useShown, useWords } from '../lab-context';
import styles from './RunFailures.module.css';

/** Runs that could not be completed, and the wait for the first ones: said, never a blank chart. */
export function RunFailures() {
  const { shell } = useWords();
  const runs = useShown((state) => state.runs);
  if (runs.length === 0) return <p className={styles.loading}>{shell.loading}</p>;
  const failed = runs.flatMap(({ scenario, failure }) =>
    failure ? [{ name: scenario.name, detail: failure.message }] : [],
  );
  if (failed.length === 0) return null;
  return (
    <div role="alert" className={styles.failures}>
      {failed.map(({ name, detail }) => (
        <p key={name}>{shell.runFailed(name, detail)}</p>
      ))}
    </div>
  );
}
