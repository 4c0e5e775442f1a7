import type { TimelineBar, TimelineRow } from '../../charts';
import type { Entry, EntryRef, Scenario, ScenarioSet, Span, Therapy } from '../../scenario';
import { styleOf } from '../charts/lines';
import type { TimelineWords } from '../words/timeline';
import { entriesOf, findEntry, keyOf, type ListedEntry } from './entries';

/** A bar that can be edited knows its entry; those of other lines do not. */
export interface EntryBar extends TimelineBar {
  readonly ref?: EntryRef;
}

export interface EntryRow extends TimelineRow {
  /** Position of its scenario in the set. */
  readonly scenario: number;
  readonly bars: readonly EntryBar[];
}

export interface RowsInput {
  /** What is on screen: the draft while something is held. */
  readonly set: ScenarioSet;
  /** What was on screen when it was taken up: entries keep their rows until it is let go. */
  readonly settled: ScenarioSet;
  readonly hidden: readonly number[];
  /** Key of the entry in hand; its former place is drawn beneath. */
  readonly held: string | null;
  readonly text: TimelineWords;
  /** Every entry gets a row of its own, for words below it. */
  readonly apart?: boolean;
}

/** The focused line first, one row per product and signal; then a thin row for each other treated line. */
export function timelineRows(input: RowsInput): readonly EntryRow[] {
  const { set, hidden } = input;
  const others = set.scenarios.flatMap((scenario, index): readonly EntryRow[] => {
    if (index === set.focus || hidden.includes(index) || scenario.therapies.length === 0) return [];
    const bars = mergedBars(scenario, input.text);
    return [
      { id: `s${index}`, label: scenario.name, style: styleOf(set, index), scenario: index, bars, compact: true },
    ];
  });
  return [...focusedRows(input), ...others];
}

function focusedRows(input: RowsInput): readonly EntryRow[] {
  const { set, settled, held } = input;
  const scenario = set.scenarios[set.focus];
  if (scenario === undefined) return [];
  const before = held === null ? undefined : settled.scenarios[set.focus];
  const row = (id: string, bars: readonly EntryBar[]): EntryRow => ({
    id: `s${set.focus}-${id}`,
    label: scenario.name,
    style: styleOf(set, set.focus),
    scenario: set.focus,
    bars,
  });
  const listed = entriesOf(before ?? scenario);
  const lanes = input.apart === true ? listed.map(ownLane) : lanesOf(listed);
  if (lanes.length === 0) return [row('empty', [])];
  return lanes.map(({ id, keys }) =>
    row(
      id,
      keys.flatMap((key) => {
        const listed = findEntry(scenario, key);
        return listed
          ? [barOf(listed, key === held ? findEntry(before ?? scenario, key)?.entry : undefined, input)]
          : [];
      }),
    ),
  );
}

function barOf({ ref, entry }: ListedEntry, before: Entry | undefined, { text }: RowsInput): EntryBar {
  return {
    id: keyOf(ref),
    ref,
    ...spanOf(entry),
    label: text.entryName(entry),
    kind: ref.list === 'therapies' ? 'therapy' : 'override',
    ...(before === undefined || sameSpan(before, entry) ? {} : { before: spanOf(before) }),
  };
}

const spanOf = ({ from, to }: Span): Span => (to === undefined ? { from } : { from, to });
const sameSpan = (one: Span, other: Span): boolean => one.from === other.from && one.to === other.to;

interface Lane {
  readonly id: string;
  readonly keys: readonly string[];
}

const ownLane = ({ ref }: ListedEntry): Lane => ({ id: keyOf(ref), keys: [keyOf(ref)] });

/** What follows one another of one product or signal shares a row; what overlaps gets a row of its own. */
export function lanesOf(entries: readonly ListedEntry[]): readonly Lane[] {
  const lanes: { kind: string; id: string; listed: ListedEntry[] }[] = [];
  for (const listed of entries) {
    const kind = kindOf(listed.entry);
    const alike = lanes.filter((lane) => lane.kind === kind);
    const free = alike.find((lane) => lane.listed.every(({ entry }) => apart(entry, listed.entry)));
    if (free) free.listed.push(listed);
    else lanes.push({ kind, id: `${kind}-${alike.length}`, listed: [listed] });
  }
  return lanes.map(({ id, listed }) => ({
    id,
    keys: [...listed].sort((one, other) => one.entry.from - other.entry.from).map(({ ref }) => keyOf(ref)),
  }));
}

const kindOf = (entry: Entry): string => ('agent' in entry ? `${entry.agent}-${entry.route}` : entry.signal);
const apart = (one: Span, other: Span): boolean =>
  (one.to ?? Number.POSITIVE_INFINITY) <= other.from || (other.to ?? Number.POSITIVE_INFINITY) <= one.from;

/** One row for all therapies of a line: from each switch to the next, what is taken then. */
export function mergedBars({ therapies }: Scenario, text: TimelineWords): readonly EntryBar[] {
  const switches = [...new Set(therapies.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])))].sort(
    (one, other) => one - other,
  );
  return switches.flatMap((from, index): readonly EntryBar[] => {
    const taken = therapies.filter((therapy: Therapy) => therapy.from <= from && from < (therapy.to ?? Infinity));
    if (taken.length === 0) return [];
    const to = switches[index + 1];
    const label = text.taken(taken);
    return [{ id: String(from), from, ...(to === undefined ? {} : { to }), label, kind: 'therapy' }];
  });
}
