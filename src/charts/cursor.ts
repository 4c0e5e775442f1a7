import { xLabelExtents } from './axes';
import type { Cursor } from './chart-spec';
import { heightAt, type Frame } from './frame';
import { cursorValueMarks } from './cursor-values';
import { markerMark } from './markers';
import { roundPixel } from './number-format';
import type { Mark } from './scene';
import { dimming, paintingOrder, seriesLook } from './series-look';
import { textWidth } from './text-width';
import { AXIS_TEXT } from './ticks';

const FLAG_HEIGHT = 20;

/** The line with a marker on every series, its flag on the axis and, if asked for, values beside it. Empty outside the x domain. */
export function cursorMarks(frame: Frame, cursor: Cursor): readonly Mark[] {
  const { spec, theme, layout, xScale } = frame;
  if (!(cursor.x >= spec.xDomain[0] && cursor.x <= spec.xDomain[1])) return [];
  const { plot } = layout;
  const pixel = xScale.toPixel(cursor.x);
  const x = roundPixel(pixel);
  return [
    {
      kind: 'line',
      id: `${spec.id}-cursor-line`,
      x1: x,
      x2: x,
      y1: plot.y,
      y2: plot.y + plot.height,
      stroke: { color: theme.text, width: 1 },
    },
    ...flagMarks(frame, pixel, cursor.label),
    ...cursorValueMarks(frame, cursor, pixel),
    ...dotMarks(frame, cursor.x, pixel),
  ];
}

/** A dark flag under the main chart's axis; bold text under a small chart's. A patch hides the tick labels it would touch. */
function flagMarks(frame: Frame, pixel: number, label: string): readonly Mark[] {
  const { spec, size, theme, layout } = frame;
  const isCompact = layout.density === 'compact';
  const bottom = layout.plot.y + layout.plot.height;
  const width = textWidth(label, AXIS_TEXT, 600) + (isCompact ? 4 : 14);
  const middle = Math.min(Math.max(pixel, width / 2 + 1), size.width - width / 2 - 1);
  const flag = [middle - width / 2, middle + width / 2] as const;
  const touched = xLabelExtents(frame).filter(([left, right]) => left < flag[1] + 5 && right > flag[0] - 5);
  const left = Math.min(flag[0], ...touched.map((extent) => extent[0])) - 1;
  const right = Math.max(flag[1], ...touched.map((extent) => extent[1])) + 1;
  const id = `${spec.id}-cursor`;
  const rects: Mark[] = [
    {
      kind: 'rect',
      id: `${id}-patch`,
      x: roundPixel(left),
      y: roundPixel(bottom + (isCompact ? 3 : 6)),
      width: roundPixel(right - left),
      height: isCompact ? 18 : 17,
      fill: theme.background,
    },
  ];
  if (!isCompact) {
    const place = { x: roundPixel(flag[0]), y: roundPixel(bottom + 4), width: roundPixel(width), height: FLAG_HEIGHT };
    rects.push({ kind: 'rect', id: `${id}-flag`, ...place, radius: 4, fill: theme.text });
  }
  return [
    ...rects,
    {
      kind: 'text',
      id: `${id}-label`,
      x: roundPixel(middle),
      y: roundPixel(bottom + (isCompact ? 16 : 18)),
      text: label,
      size: AXIS_TEXT,
      weight: 600,
      color: isCompact ? theme.text : theme.background,
      anchor: 'middle',
    },
  ];
}

/** Markers where the series meet the line; those outside the y domain are left out. */
function dotMarks(frame: Frame, at: number, pixel: number): readonly Mark[] {
  const { spec, theme, layout } = frame;
  return paintingOrder(spec.series).flatMap((series) => {
    const y = heightAt(frame, series, at);
    if (y === undefined) return [];
    const look = seriesLook(series, theme);
    const radius = layout.density === 'compact' ? 3.5 : series.emphasis === 'focus' ? 5 : 4.5;
    const place = { x: pixel, y, radius, ...dimming(series) };
    const id = `${spec.id}-dot-${series.id}`;
    return [markerMark({ id, series: series.id, shape: look.marker, color: look.color, ...place }, theme)];
  });
}
