import { Table2 } from 'lucide-react';
import { useWords } from '../lab-context';
import styles from './ChartTableView.module.css';

export function TableToggle(props: {
  readonly title: string;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}) {
  const { charts } = useWords();
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={props.on}
      aria-label={charts.table(props.title)}
      title={charts.table(props.title)}
      onClick={() => props.onToggle(!props.on)}
    >
      <Table2 size={15} aria-hidden />
    </button>
  );
}
