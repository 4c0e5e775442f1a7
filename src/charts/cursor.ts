import type { ChartSeries, Cursor } from './chart-spec';
import { dodge } from './dodge';
import { clampToPlot, type Frame } from './frame';
import { markerMark } from './markers';
import { formatNumber, roundPixel } from './number-format';
import { textBox } from './place-label';
import { interpolateAt } from './scale';
import type { Mark } from './scene';
import { paintingOrder, seriesLook } from './series-look';
import { textWidth } from './text-width';
import { AXIS_TEXT } from './ticks';

const FLAG_HEIGHT = 20;
const VALUE_HEIGHT = 15;

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
    ...valueMarks(frame, cursor, pixel),
    ...dotMarks(frame, cursor.x, pixel),
  ];
}

/** A dark flag under the main chart's axis; bold text under a small chart's. A patch hides the tick label beneath. */
function flagMarks({ spec, size, theme, layout }: Frame, pixel: number, label: string): readonly Mark[] {
  const { plot, density } = layout;
  const isCompact = density === 'compact';
  const bottom = plot.y + plot.height;
  const width = textWidth(label, AXIS_TEXT, 600) + (isCompact ? 8 : 14);
  const middle = Math.min(Math.max(pixel, width / 2 + 1), size.width - width / 2 - 1);
  const left = middle - width / 2;
  const patch = isCompact ? 4 : 14;
  return [
    {
      kind: 'rect',
      id: `${spec.id}-cursor-patch`,
      x: roundPixel(left - patch),
      y: bottom + 1,
      width: roundPixel(width + 2 * patch),
      height: isCompact ? 20 : FLAG_HEIGHT + 5,
      fill: theme.background,
    },
    {
      kind: 'rect',
      id: `${spec.id}-cursor-flag`,
      x: roundPixel(left),
      y: bottom + 4,
      width: roundPixel(width),
      height: isCompact ? 16 : FLAG_HEIGHT,
      radius: 4,
      fill: isCompact ? theme.background : theme.text,
    },
    {
      kind: 'text',
      id: `${spec.id}-cursor-label`,
      x: roundPixel(middle),
      y: bottom + (isCompact ? 16 : 18),
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
    const id = `${spec.id}-dot-${series.id}`;
    return [markerMark({ id, series: series.id, shape: look.marker, color: look.color, x: pixel, y, radius }, theme)];
  });
}

function valueMarks(frame: Frame, cursor: Cursor, pixel: number): readonly Mark[] {
  const { spec, theme, layout, obstacles } = frame;
  const { plot } = layout;
  if (cursor.values === undefined || cursor.values === 'none') return [];
  const shown = spec.series.filter((series) => cursor.values === 'all' || series.emphasis === 'focus');
  const labels = shown.flatMap((series) => {
    const y = heightAt(frame, series, cursor.x);
    const value = interpolateAt(series.x, series.y, cursor.x);
    return y === undefined ? [] : [{ series, y, text: formatNumber(value, spec.valueFormat) }];
  });
  const centers = dodge(
    labels.map((label) => ({ desired: label.y, height: VALUE_HEIGHT })),
    plot.y,
    plot.y + plot.height,
  );
  if (centers === undefined) return [];
  const widest = Math.max(0, ...labels.map((label) => textWidth(label.text, AXIS_TEXT, 600)));
  const isLeft = pixel + 10 + widest > plot.x + plot.width;
  return labels.map((label, index): Mark => {
    const x = roundPixel(isLeft ? pixel - 10 : pixel + 10);
    const y = roundPixel((centers[index] ?? label.y) + 4);
    const anchor = isLeft ? 'end' : 'start';
    obstacles.boxes.push(textBox(label.text, AXIS_TEXT, 600, { x, y, anchor }));
    return {
      kind: 'text',
      id: `${spec.id}-value-at-cursor-${label.series.id}`,
      series: label.series.id,
      x,
      y,
      text: label.text,
      size: AXIS_TEXT,
      weight: 600,
      color: theme.text,
      anchor,
      halo: theme.background,
    };
  });
}

function heightAt(frame: Frame, series: ChartSeries, at: number): number | undefined {
  const y = frame.yScale.toPixel(interpolateAt(series.x, series.y, at));
  return Number.isFinite(y) && Math.abs(y - clampToPlot(frame, y)) < 0.5 ? y : undefined;
}
