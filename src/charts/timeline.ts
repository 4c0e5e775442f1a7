import { makeScale, type Scale } from './scale';
import { roundPixel } from './number-format';
import type { Mark } from './scene';
import { fitText } from './text-width';
import type { ChartTheme } from './theme';
import type { PlacedBar, PlacedRow, TimelineChart, TimelineRow, TimelineSpec } from './timeline-spec';
import { barMarks } from './timeline-bar';
import { timelinePlayhead } from './timeline-playhead';
import { heightOf, placeBars, placeRows, sizeOf } from './timeline-rows';
import { AXIS_TEXT, xTicks } from './ticks';

/** From this room left of the plot on, row labels stand there. */
const LABEL_ROOM = 120;
/** Grid lines aimed at: those of the main chart. */
export const TICK_COUNT = 8;

/** Therapy and override bars on the x pixels of the main chart; as high as its rows need. */
export function timelineScene(spec: TimelineSpec, theme: ChartTheme): TimelineChart {
  const { x: left, width } = spec.plot;
  const xScale = makeScale('linear', spec.xDomain, [left, left + width]);
  const places = placeRows(spec);
  const height = heightOf(spec, places);
  const placed = spec.rows.map((row, index) => placeOf(row, places[index], spec, xScale));
  // Words lie above the playhead, which crosses them.
  const rows = spec.rows.flatMap((row, index) => rowMarks(row, places[index], placed[index] ?? [], spec, theme));
  const marks: Mark[] = [
    ...gridMarks(spec, height, xScale, theme),
    ...guideMarks(spec, height, xScale, theme),
    ...rows.filter((mark) => mark.kind !== 'text'),
    ...timelinePlayhead(spec, spec.playhead, [0, height], theme),
    ...rows.filter((mark) => mark.kind === 'text'),
    ...emptyMark(spec, theme),
  ];
  const description = spec.description ?? describe(spec);
  return {
    scene: { width: spec.width, height, title: spec.title, description, clips: [], marks },
    bars: placed.flat(),
    rows: places,
    xScale: xScale.toPixel,
    invertX: xScale.toValue,
  };
}

const placeOf = (
  row: TimelineRow,
  place: PlacedRow | undefined,
  spec: TimelineSpec,
  xScale: Scale,
): readonly PlacedBar[] => (place === undefined ? [] : placeBars(row, place, spec, xScale));

function gridMarks(spec: TimelineSpec, height: number, xScale: Scale, theme: ChartTheme): readonly Mark[] {
  return xTicks(xScale, { count: TICK_COUNT, start: true }).map(({ value, pixel }) => {
    const x = roundPixel(pixel);
    const stroke = { color: theme.grid, width: 1 };
    return { kind: 'line', id: `${spec.id}-grid-${value}`, x1: x, x2: x, y1: 0, y2: height, stroke };
  });
}

function guideMarks(spec: TimelineSpec, height: number, xScale: Scale, theme: ChartTheme): readonly Mark[] {
  return (spec.markers ?? [])
    .filter((marker) => marker.x >= spec.xDomain[0] && marker.x <= spec.xDomain[1])
    .map((marker) => {
      const x = roundPixel(xScale.toPixel(marker.x));
      const stroke = { color: theme.outline, width: 1, dash: [1, 3] };
      return { kind: 'line', id: `${spec.id}-marker-${marker.id}`, x1: x, x2: x, y1: 0, y2: height, stroke };
    });
}

function rowMarks(
  row: TimelineRow,
  place: PlacedRow | undefined,
  placed: readonly PlacedBar[],
  spec: TimelineSpec,
  theme: ChartTheme,
): readonly Mark[] {
  if (place === undefined) return [];
  const { bar: barHeight, above } = sizeOf(row, spec.form);
  const marks: Mark[] = [];
  if (spec.plot.x >= LABEL_ROOM) {
    const text = fitText(row.label, spec.plot.x - 12, AXIS_TEXT);
    const id = `${spec.id}-row-${row.id}`;
    const y = place.y + above + barHeight / 2 + 4;
    marks.push({ kind: 'text', id, series: row.id, x: 0, y, text, size: AXIS_TEXT, color: theme.text });
  }
  for (const one of placed) {
    const bar = row.bars.find((candidate) => candidate.id === one.barId);
    if (bar !== undefined) marks.push(...barMarks(row, bar, one, spec, theme));
  }
  return marks;
}

function emptyMark(spec: TimelineSpec, theme: ChartTheme): readonly Mark[] {
  if (spec.emptyMessage === undefined || spec.rows.some((row) => row.bars.length > 0)) return [];
  const [x, y] = [spec.plot.x, (placeRows(spec)[0]?.y ?? 2) + sizeOf({}).row / 2 + 4];
  return [{ kind: 'text', id: `${spec.id}-empty`, x, y, text: spec.emptyMessage, size: AXIS_TEXT, color: theme.muted }];
}

function describe(spec: TimelineSpec): string {
  const rows = spec.rows.filter((row) => row.bars.length > 0);
  if (rows.length === 0) return `${spec.title}: ${spec.emptyMessage ?? ''}`;
  return `${spec.title}: ${rows.map((row) => `${row.label}, ${row.bars.map((bar) => bar.label).join(', ')}`).join('; ')}.`;
}
