import type { PlacedBar, PlacedRow, TimelineForm } from '../../charts';
import { useLab } from '../lab-context';
import type { TimelineWords } from '../words/timeline';
import type { EntryRow } from './rows';
import styles from './TimelineRows.module.css';

export interface OtherLineProps {
  readonly row: EntryRow;
  readonly place: PlacedRow;
  readonly bars: readonly PlacedBar[];
  readonly width: number;
  readonly form: TimelineForm;
  readonly text: TimelineWords;
}

/** The bars of a line that is not in focus: pressing them brings it into focus, and its therapies under the hand. */
export function OtherLine({ row, place, bars, width, form, text }: OtherLineProps) {
  const lab = useLab();
  const [first] = bars;
  if (first === undefined) return null;
  const taken = row.bars.map((bar) => `${bar.label}, ${text.span(bar.from, bar.to)}`).join('; ');
  const label = text.otherLine(row.label, taken);
  const last = bars.at(-1) ?? first;
  const extent =
    form === 'list' ? { left: 0, width } : { left: first.x, width: Math.max(24, last.x + last.width - first.x) };
  const point = (on: boolean): void => lab.view.setState({ hoverScenario: on ? row.scenario : null });
  return (
    <button
      type="button"
      className={form === 'list' ? styles.otherItem : styles.other}
      style={{ ...extent, top: place.y, height: place.height }}
      aria-label={label}
      title={label}
      onClick={() => lab.actions.focus(row.scenario)}
      onPointerEnter={() => point(true)}
      onPointerLeave={() => point(false)}
    >
      {form === 'list' && row.label}
    </button>
  );
}
