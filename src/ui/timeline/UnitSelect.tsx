import { FORMULATIONS } from '../../pharmacology';
import type { EntryList } from '../../scenario';
import type { EntryDialogWords } from '../words/timeline';
import styles from './EntryDialog.module.css';

export interface UnitSelectProps {
  readonly what: string;
  readonly list: EntryList;
  readonly unit: string;
  readonly words: Pick<EntryDialogWords, 'unit' | 'dose'>;
  readonly onChange: (unit: string) => void;
}

/** The unit of a dose; a choice where a product comes in several. */
export function UnitSelect({ what, list, unit, words, onChange }: UnitSelectProps) {
  if (list === 'rates') return <span>×</span>;
  const units = list === 'levels' ? [unit] : unitsOf(what);
  if (units.length < 2) return <span>{words.unit(unit)}</span>;
  return (
    <select
      className={styles.unit}
      aria-label={`${words.dose}, ${words.unit(unit)}`}
      value={unit}
      onChange={(event) => onChange(event.target.value)}
    >
      {units.map((one) => (
        <option key={one} value={one}>
          {words.unit(one)}
        </option>
      ))}
    </select>
  );
}

const unitsOf = (id: string): readonly string[] =>
  FORMULATIONS.find(({ agent, route }) => `${agent}/${route}` === id)?.units ?? [];
