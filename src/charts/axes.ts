import type { Frame } from './frame';
import { roundPixel } from './number-format';
import type { LineMark, Mark, TextMark } from './scene';
import { textWidth } from './text-width';
import { AXIS_TEXT, xTicks, yTicks, type Tick } from './ticks';

const TICK_LENGTH = 4;

/** Horizontal grid, y labels left of the plot, the x axis with its labels below. */
export function axisMarks(frame: Frame): readonly Mark[] {
  return [...yAxisMarks(frame), ...xAxisMarks(frame)];
}

function yAxisMarks({ spec, theme, layout, yScale }: Frame): readonly Mark[] {
  const { plot } = layout;
  return yTicks(yScale, spec.yAxis?.format, spec.yAxis?.suffixAt).flatMap((tick, index): readonly Mark[] => {
    const y = roundPixel(tick.pixel);
    const color = tick.value === 0 && spec.yDomain[0] < 0 ? theme.outline : theme.grid;
    const isZeroLine = color !== theme.grid;
    const grid: LineMark = {
      kind: 'line',
      id: `${spec.id}-y-grid-${index}`,
      x1: plot.x,
      x2: plot.x + plot.width,
      y1: y,
      y2: y,
      stroke: { color, width: 1, ...(isZeroLine ? { opacity: 0.55 } : {}) },
    };
    const label: TextMark = {
      kind: 'text',
      id: `${spec.id}-y-label-${index}`,
      x: plot.x - 8,
      y: roundPixel(tick.pixel + 4),
      text: tick.label,
      size: AXIS_TEXT,
      color: theme.muted,
      anchor: 'end',
    };
    return [grid, label];
  });
}

function xAxisMarks(frame: Frame): readonly Mark[] {
  const { spec, size, theme, layout } = frame;
  const { plot, density } = layout;
  const bottom = plot.y + plot.height;
  const stroke = { color: theme.outline, width: 1 };
  const marks: Mark[] = [
    { kind: 'line', id: `${spec.id}-x-axis`, x1: plot.x, x2: plot.x + plot.width, y1: bottom, y2: bottom, stroke },
  ];
  const ticks = frameXTicks(frame);
  ticks.forEach((tick, index) => {
    const x = roundPixel(tick.pixel);
    if (density === 'regular') {
      marks.push({
        kind: 'line',
        id: `${spec.id}-x-tick-${index}`,
        x1: x,
        x2: x,
        y1: bottom,
        y2: bottom + TICK_LENGTH,
        stroke,
      });
    }
    marks.push({
      kind: 'text',
      id: `${spec.id}-x-label-${index}`,
      ...labelPlace(x, tick.label, size.width),
      y: roundPixel(bottom + (density === 'compact' ? 16 : 18)),
      text: tick.label,
      size: AXIS_TEXT,
      color: theme.muted,
    });
  });
  return marks;
}

/** The ticks of the x axis: few and bare in small charts. */
function frameXTicks({ spec, layout: { plot, density }, xScale }: Frame): readonly Tick[] {
  if (density === 'regular') return xTicks(xScale, { count: Math.round(plot.width / 70), start: true, ...spec.xAxis });
  const format = spec.xAxis?.format;
  return xTicks(xScale, { count: Math.round(plot.width / 40), ...(format === undefined ? {} : { format }) });
}

/** Pixels from left to right that each x label takes. */
export function xLabelExtents(frame: Frame): readonly (readonly [number, number])[] {
  return frameXTicks(frame).map((tick) => {
    const half = textWidth(tick.label, AXIS_TEXT) / 2;
    const { x } = labelPlace(roundPixel(tick.pixel), tick.label, frame.size.width);
    return [x - half, x + half];
  });
}

/** Centered under its tick, or moved in just enough to stay within the picture. */
function labelPlace(x: number, label: string, width: number): { readonly x: number; readonly anchor: 'middle' } {
  const half = textWidth(label, AXIS_TEXT) / 2 + 1;
  return { x: roundPixel(Math.min(Math.max(x, half), Math.max(half, width - half))), anchor: 'middle' };
}
