import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PlacedBar, TimelineChart, TimelineForm } from '../../charts';
import type { Scenario, SpanPart } from '../../scenario';
import type { TimelineWords } from '../words/timeline';
import { BarParts } from './BarParts';
import { findEntry } from './entries';
import { OtherLine } from './OtherLine';
import { partExtents, type Reach } from './part-extents';
import type { EntryRow } from './rows';
import styles from './TimelineRows.module.css';
import type { Gesture } from './use-gesture';
import type { Selected } from './use-selection';

export interface TimelineRowsProps {
  readonly rows: readonly EntryRow[];
  readonly chart: TimelineChart;
  readonly focus: number;
  readonly focused: Scenario;
  readonly run: readonly [number, number];
  /** Left end of the ages. */
  readonly left: number;
  readonly scale: number;
  readonly form: TimelineForm;
  readonly reach: Reach;
  readonly text: TimelineWords;
  readonly helpId: string;
  readonly gesture: Gesture;
  readonly selected: Selected | null;
  readonly refusal: string | null;
  /** Words of what is being moved, where they lie over the bars. */
  readonly tip: ReactNode;
  readonly callOf: (key: string) => number;
  readonly onSelect: (key: string, part: SpanPart) => void;
  /** Opens an entry's fields; null for something new. */
  readonly onOpen: (key: string | null) => void;
  readonly onRemove: (key: string) => void;
}

/** Over the drawn rows: bars to take hold of, words of the list, lines to bring into focus. */
export function TimelineRows(props: TimelineRowsProps) {
  const { rows, chart, focus, left, form, text, gesture, tip, onOpen } = props;
  const { height, width } = chart.scene;
  const guide = gesture.held?.guide ?? null;
  return (
    <div className={styles.overlay} data-print="hide">
      {guide !== null && <i className={styles.guide} style={{ left: chart.xScale(guide), height }} />}
      {rows.map((row, index) => {
        const place = chart.rows[index];
        if (!place) return null;
        const bars = chart.bars.filter(({ rowId }) => rowId === row.id);
        if (row.scenario !== focus) return <OtherLine key={row.id} {...{ row, place, bars, form, text, width }} />;
        if (row.bars.length > 0)
          return bars.map((bar) => <EntryOfRow key={bar.barId} {...props} bar={bar} bars={bars} />);
        return (
          <p key={row.id} className={styles.empty} style={{ left, top: place.y }}>
            {text.empty}
            <button type="button" onClick={() => onOpen(null)}>
              {text.add}
            </button>
          </p>
        );
      })}
      {tip}
    </div>
  );
}

interface EntryOfRowProps extends TimelineRowsProps {
  readonly bar: PlacedBar;
  /** All bars of its row. */
  readonly bars: readonly PlacedBar[];
}

function EntryOfRow({ bar, bars, ...props }: EntryOfRowProps) {
  const { focused, selected, form, text, reach, refusal, callOf, onOpen } = props;
  const key = bar.barId;
  const listed = findEntry(focused, key);
  if (!listed) return null;
  const mine = selected?.kind === 'entry' && selected.key === key ? selected : null;
  return (
    <>
      <BarParts
        {...props}
        place={bar}
        extents={partExtents(
          bar,
          bars.filter((one) => one !== bar),
          reach,
        )}
        target={listed.ref}
        entry={listed.entry}
        part={mine?.part ?? 'whole'}
        selected={mine !== null}
        call={callOf(key)}
        refusal={mine ? refusal : null}
      />
      {form === 'list' && (
        <button
          type="button"
          className={styles.item}
          style={{ top: bar.y + bar.height + ITEM_GAP }}
          onClick={() => onOpen(key)}
        >
          <b>{text.entryName(listed.entry)}</b>
          <small>{text.entryDetail(listed.entry)}</small>
          <ChevronRight size={18} aria-hidden />
        </button>
      )}
    </>
  );
}

/** Pixels between a bar and its words in the list. */
const ITEM_GAP = 8;
