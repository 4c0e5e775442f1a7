import type { ChartSeries, Cursor } from './chart-spec';
import { dodge } from './dodge';
import { heightAt, type Frame } from './frame';
import { formatNumber, roundPixel } from './number-format';
import { ON_BOX, placeLabel, type Place } from './place-label';
import { interpolateAt } from './scale';
import type { Mark } from './scene';
import { seriesLook } from './series-look';
import { textWidth } from './text-width';
import { AXIS_TEXT } from './ticks';

const ROW = 16;
const LEADER = 18;
const WEIGHT = 600;
const PLATE_OPACITY = 0.88;

interface ValueLabel {
  readonly series: ChartSeries;
  readonly y: number;
  readonly text: string;
}

/** What the series are worth at the cursor, written beside its line. */
export function cursorValueMarks(frame: Frame, cursor: Cursor, pixel: number): readonly Mark[] {
  const { spec } = frame;
  const mode = cursor.values ?? 'none';
  if (mode === 'none') return [];
  const labels = spec.series.flatMap((series): ValueLabel[] => {
    const y = mode === 'focus' && series.emphasis !== 'focus' ? undefined : heightAt(frame, series, cursor.x);
    const text = formatNumber(interpolateAt(series.x, series.y, cursor.x), spec.valueFormat);
    return y === undefined ? [] : [{ series, y, text }];
  });
  return mode === 'focus' ? nearMarks(frame, labels, pixel) : columnMarks(frame, labels, pixel);
}

/** Near its marker, off the curves. */
function nearMarks(frame: Frame, labels: readonly ValueLabel[], pixel: number): readonly Mark[] {
  const obstacles = { ...frame.obstacles, boxes: [], lines: [] };
  return labels.flatMap(({ series, y, text }) => {
    const places = [10, 20, 34, 50].flatMap((distance): Place[] => [
      { x: pixel + 8, y: y - distance + 4, anchor: 'start' },
      { x: pixel - 8, y: y - distance + 4, anchor: 'end' },
      { x: pixel + 8, y: y + distance + 6, anchor: 'start' },
      { x: pixel - 8, y: y + distance + 6, anchor: 'end' },
    ]);
    const label = placeLabel({ ...look(frame, series), text, costLimit: ON_BOX - 1 }, places, obstacles);
    return label === undefined ? [] : [label];
  });
}

/** In one column in the order of the curves, each led to from its marker. */
function columnMarks(frame: Frame, labels: readonly ValueLabel[], pixel: number): readonly Mark[] {
  const { spec, theme, layout } = frame;
  const { plot } = layout;
  const items = labels.map((label) => ({ desired: label.y, height: ROW }));
  const centers = dodge(items, plot.y, plot.y + plot.height);
  if (centers === undefined) return [];
  const widest = Math.max(0, ...labels.map((label) => textWidth(label.text, AXIS_TEXT, WEIGHT)));
  const side = pixel + LEADER + widest + 4 > plot.x + plot.width ? -1 : 1;
  const at = (offset: number): number => roundPixel(pixel + side * offset);
  return labels.flatMap(({ series, y, text }, index): readonly Mark[] => {
    const center = centers[index] ?? y;
    const d = `M${at(5)},${roundPixel(y)}L${at(11)},${roundPixel(center)}L${at(LEADER - 3)},${roundPixel(center)}`;
    const stroke = { color: seriesLook(series, theme).color, width: 1.25 };
    return [
      {
        kind: 'rect',
        id: `${spec.id}-value-plate-${series.id}`,
        series: series.id,
        x: roundPixel(side > 0 ? pixel + LEADER - 3 : pixel - LEADER - widest - 3),
        y: roundPixel(center - ROW / 2),
        width: roundPixel(widest + 6),
        height: ROW,
        radius: 3,
        fill: theme.background,
        fillOpacity: PLATE_OPACITY,
      },
      { kind: 'path', id: `${spec.id}-value-leader-${series.id}`, series: series.id, d, stroke },
      {
        kind: 'text',
        ...look(frame, series),
        x: at(LEADER),
        y: roundPixel(center + 4),
        text,
        anchor: side > 0 ? 'start' : 'end',
      },
    ];
  });
}

const look = ({ spec, theme }: Frame, series: ChartSeries) => ({
  id: `${spec.id}-cursor-value-${series.id}`,
  series: series.id,
  size: AXIS_TEXT,
  weight: WEIGHT,
  color: theme.text,
  halo: theme.background,
});
