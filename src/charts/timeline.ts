import { makeScale, type Scale } from './scale';
import { roundPixel } from './number-format';
import type { Mark } from './scene';
import { fitText } from './text-width';
import type { ChartTheme } from './theme';
import type { PlacedBar, TimelineChart, TimelineRow, TimelineSpec } from './timeline-spec';
import { barMarks } from './timeline-bar';
import { AXIS_TEXT } from './ticks';

const ROW = 26;
const BAR = 18;
const TOP = 12;
const BOTTOM = 6;
/** From this room left of the plot on, row labels stand there. */
const LABEL_ROOM = 120;

/** Therapy and override bars on the x pixels of the main chart; as high as its rows need. */
export function timelineScene(spec: TimelineSpec, theme: ChartTheme): TimelineChart {
  const { x: left, width } = spec.plot;
  const xScale = makeScale('linear', spec.xDomain, [left, left + width]);
  const height = TOP + Math.max(1, spec.rows.length) * ROW + BOTTOM;
  const placed = spec.rows.map((row, index) => placeRow(row, index, spec, xScale));
  // Words lie above the playhead, which crosses them.
  const rows = spec.rows.flatMap((row, index) => rowMarks(row, index, placed[index] ?? [], spec, theme));
  const marks: Mark[] = [
    ...guideMarks(spec, height, xScale, theme),
    ...rows.filter((mark) => mark.kind !== 'text'),
    ...playheadMarks(spec, height, xScale, theme),
    ...rows.filter((mark) => mark.kind === 'text'),
    ...emptyMark(spec, theme),
  ];
  const description = spec.description ?? describe(spec);
  return {
    scene: { width: spec.width, height, title: spec.title, description, clips: [], marks },
    bars: placed.flat(),
    xScale: xScale.toPixel,
    invertX: xScale.toValue,
  };
}

function placeRow(row: TimelineRow, index: number, spec: TimelineSpec, xScale: Scale): readonly PlacedBar[] {
  const [low, high] = spec.xDomain;
  return row.bars
    .filter((bar) => bar.from < high && (bar.to ?? high) > low)
    .map((bar) => {
      const x = xScale.toPixel(Math.max(low, bar.from));
      const end = xScale.toPixel(Math.min(high, bar.to ?? high));
      const y = TOP + index * ROW + (ROW - BAR) / 2;
      return {
        rowId: row.id,
        barId: bar.id,
        x: roundPixel(x),
        y,
        width: roundPixel(Math.max(3, end - x)),
        height: BAR,
      };
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
  index: number,
  placed: readonly PlacedBar[],
  spec: TimelineSpec,
  theme: ChartTheme,
): readonly Mark[] {
  const baseline = TOP + index * ROW + ROW / 2 + 4;
  const marks: Mark[] = [];
  if (spec.plot.x >= LABEL_ROOM) {
    const text = fitText(row.label, spec.plot.x - 12, AXIS_TEXT);
    const id = `${spec.id}-row-${row.id}`;
    marks.push({ kind: 'text', id, series: row.id, x: 0, y: baseline, text, size: AXIS_TEXT, color: theme.text });
  }
  for (const place of placed) {
    const bar = row.bars.find((candidate) => candidate.id === place.barId);
    if (bar !== undefined) marks.push(...barMarks(row, bar, place, spec, theme));
  }
  return marks;
}

function emptyMark(spec: TimelineSpec, theme: ChartTheme): readonly Mark[] {
  if (spec.emptyMessage === undefined || spec.rows.some((row) => row.bars.length > 0)) return [];
  const [x, y] = [spec.plot.x, TOP + ROW / 2 + 4];
  return [{ kind: 'text', id: `${spec.id}-empty`, x, y, text: spec.emptyMessage, size: AXIS_TEXT, color: theme.muted }];
}

function playheadMarks(spec: TimelineSpec, height: number, xScale: Scale, theme: ChartTheme): readonly Mark[] {
  const { playhead } = spec;
  if (playhead === undefined || playhead < spec.xDomain[0] || playhead > spec.xDomain[1]) return [];
  const x = roundPixel(xScale.toPixel(playhead));
  const stroke = { color: theme.text, width: 1 };
  return [
    { kind: 'line', id: `${spec.id}-playhead`, x1: x, x2: x, y1: 0, y2: height, stroke },
    { kind: 'path', id: `${spec.id}-playhead-grip`, d: `M${x - 6},0L${x + 6},0L${x},8Z`, fill: theme.text },
  ];
}

function describe(spec: TimelineSpec): string {
  const rows = spec.rows.filter((row) => row.bars.length > 0);
  return `${spec.title}: ${rows.map((row) => `${row.label}, ${row.bars.map((bar) => bar.label).join(', ')}`).join('; ')}.`;
}
