import type { ChartSeries } from './chart-spec';
import { markerMark } from './markers';
import { roundPixel } from './number-format';
import type { Mark } from './scene';
import { seriesLook, seriesStroke } from './series-look';
import { fitText, textWidth } from './text-width';
import type { ChartTheme } from './theme';
import { AXIS_TEXT } from './ticks';

export const LEGEND_ROW = 20;
const KEY_WIDTH = 24;
const KEY_GAP = 6;
export const ENTRY_GAP = 16;

/** Legend entries broken into rows of at most `width` pixels, each entry at most `limit` wide. */
export function legendRows(
  series: readonly ChartSeries[],
  width: number,
  limit = width,
): readonly (readonly ChartSeries[])[] {
  const rows: ChartSeries[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of series) {
    const needed = entryWidth(entry, limit);
    const row = rows[rows.length - 1];
    if (row !== undefined && used + ENTRY_GAP + needed <= width) {
      row.push(entry);
      used += ENTRY_GAP + needed;
    } else {
      rows.push([entry]);
      used = needed;
    }
  }
  return rows;
}

function entryWidth(series: ChartSeries, limit: number): number {
  return Math.min(limit, KEY_WIDTH + KEY_GAP + textWidth(series.label, AXIS_TEXT));
}

export interface LegendOptions {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Widest an entry may be; longer labels are shortened. Default: `width`. */
  readonly entryLimit?: number;
}

/** Keys (line with its dash and marker) and labels, row by row from (x, y) down. */
export function legendMarks(
  series: readonly ChartSeries[],
  options: LegendOptions,
  theme: ChartTheme,
): readonly Mark[] {
  const limit = options.entryLimit ?? options.width;
  return legendRows(series, options.width, limit).flatMap((row, rowIndex) => {
    let x = options.x;
    const middle = options.y + rowIndex * LEGEND_ROW + LEGEND_ROW / 2;
    return row.flatMap((entry) => {
      const marks: Mark[] = [...keyMarks(entry, `${options.id}-legend`, x, middle, theme)];
      const room = limit - KEY_WIDTH - KEY_GAP;
      marks.push({
        kind: 'text',
        id: `${options.id}-legend-text-${entry.id}`,
        series: entry.id,
        x: roundPixel(x + KEY_WIDTH + KEY_GAP),
        y: roundPixel(middle + 4),
        text: fitText(entry.label, room, AXIS_TEXT),
        size: AXIS_TEXT,
        color: theme.text,
      });
      x += entryWidth(entry, limit) + ENTRY_GAP;
      return marks;
    });
  });
}

/** A short piece of the series' line with its marker in the middle. */
export function keyMarks(series: ChartSeries, id: string, x: number, y: number, theme: ChartTheme): readonly Mark[] {
  const look = seriesLook(series, theme);
  const { opacity: _dimmed, ...stroke } = seriesStroke(series, theme, 'regular');
  return [
    {
      kind: 'line',
      id: `${id}-key-${series.id}`,
      series: series.id,
      x1: roundPixel(x),
      y1: roundPixel(y),
      x2: roundPixel(x + KEY_WIDTH),
      y2: roundPixel(y),
      stroke: { ...stroke, width: 2 },
    },
    markerMark(
      {
        id: `${id}-marker-${series.id}`,
        series: series.id,
        shape: look.marker,
        color: look.color,
        x: x + KEY_WIDTH / 2,
        y,
        radius: 4,
      },
      theme,
    ),
  ];
}
