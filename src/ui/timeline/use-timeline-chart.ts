import { useMemo, type RefObject } from 'react';
import {
  DARK_THEME,
  LIGHT_THEME,
  timelineScene,
  type PlotArea,
  type TimelineChart,
  type TimelineForm,
} from '../../charts';
import { endAge, type Scenario, type ScenarioSet } from '../../scenario';
import { ageDomain, visibleLines } from '../charts/lines';
import { useElementSize } from '../hooks/use-element-size';
import { focusedOf, useDocument, useSettledSet, useShown, useTheme, useView, useWords } from '../lab-context';
import { TIMELINE_WORDS, type TimelineWords } from '../words/timeline';
import { keyOf } from './entries';
import { type EntryRow, timelineRows } from './rows';
import type { Held } from './use-gesture';

export interface TimelineAxis {
  readonly id: string;
  readonly xDomain: readonly [number, number];
  readonly plot: { readonly x: number; readonly width: number };
  readonly width: number;
}

export interface TimelineView {
  readonly set: ScenarioSet;
  readonly focused: Scenario;
  readonly rows: readonly EntryRow[];
  /** Null until the main chart has been drawn. */
  readonly axis: TimelineAxis | null;
  readonly chart: TimelineChart | null;
  /** First and last age of the focused run. */
  readonly run: readonly [number, number];
}

const INITIAL = { width: 788, height: 104 };

/** What is on screen: trails the sliders as words do, but follows a hand on the timeline itself frame by frame. */
export function useTimelineChart(
  plot: PlotArea | null,
  box: RefObject<HTMLElement | null>,
  held: Held | null,
  form: TimelineForm,
): TimelineView {
  const words = useWords();
  const text = TIMELINE_WORDS[words.depth];
  const shown = useShown((state) => state.set);
  const runs = useShown((state) => state.runs);
  const settled = useSettledSet();
  const draft = useDocument((state) => (held === null ? null : (state.draft ?? state.history.present)));
  const hidden = useView((state) => state.hidden);
  const zoom = useView((state) => state.zoom);
  const { width } = useElementSize(box, INITIAL);

  const set = draft ?? shown;
  const focused = focusedOf(set);
  const heldKey = held?.grip.kind === 'entry' ? keyOf(held.grip.ref) : null;
  const rows = useMemo(
    () =>
      timelineRows({
        set,
        settled: held === null ? set : settled,
        hidden,
        held: heldKey,
        text,
        apart: form === 'list',
      }),
    [set, settled, held, heldKey, hidden, text, form],
  );

  const [from, to] = zoom ?? ageDomain(visibleLines(shown, runs, hidden));
  const ready = plot !== null && (zoom !== null || runs.some(({ trajectory }) => trajectory !== undefined));
  const [left, plotWidth] = [plot?.x ?? 0, plot?.width ?? 0];
  const axis = useMemo(
    (): TimelineAxis | null =>
      ready ? { id: 'timeline', xDomain: [from, to], plot: { x: left, width: plotWidth }, width } : null,
    [ready, from, to, left, plotWidth, width],
  );
  const chart = useScene(axis, rows, text, focused.person.ageAtFinalPeriod, form);
  const { age } = focused.person;
  const end = endAge(focused);
  const run = useMemo((): readonly [number, number] => [age, end], [age, end]);
  return { set, focused, rows, axis, chart, run };
}

function useScene(
  axis: TimelineAxis | null,
  rows: readonly EntryRow[],
  text: TimelineWords,
  ageAtFinalPeriod: number,
  form: TimelineForm,
): TimelineChart | null {
  const title = useWords().charts.timeline;
  const theme = useTheme().resolved === 'dark' ? DARK_THEME : LIGHT_THEME;
  return useMemo(
    () =>
      axis &&
      timelineScene(
        {
          ...axis,
          title,
          description: describe(title, rows, text),
          rows,
          markers: [{ id: 'final-period', x: ageAtFinalPeriod }],
          form,
        },
        theme,
      ),
    [axis, title, rows, text, ageAtFinalPeriod, form, theme],
  );
}

/** Who takes what from when to when. */
function describe(title: string, rows: readonly EntryRow[], text: TimelineWords): string {
  const lines = rows.flatMap(({ label, bars }) =>
    bars.map((bar) => `${label}: ${bar.label}, ${text.span(bar.from, bar.to)}`),
  );
  return text.picture(title, lines.length === 0 ? [text.empty] : lines);
}
