import { makeScale } from './scale';
import { roundPixel } from './number-format';
import type { Mark } from './scene';
import { fitText, textWidth } from './text-width';
import { seriesStyle, type ChartTheme } from './theme';
import { AXIS_TEXT } from './ticks';
import type { PlacedBar, TimelineBar, TimelineRow, TimelineSpec } from './timeline-spec';

/** A bar with its ends and words; an arrow head instead of an end where it goes on. */
export function barMarks(
  row: TimelineRow,
  bar: TimelineBar,
  place: PlacedBar,
  spec: TimelineSpec,
  theme: ChartTheme,
): readonly Mark[] {
  const { color } = seriesStyle(theme, row.style);
  const isOpen = bar.to === undefined || bar.to > spec.xDomain[1];
  const id = `${spec.id}-bar-${row.id}-${bar.id}`;
  const { x, y, width, height } = place;
  const [right, middle] = [x + width, y + height / 2];
  const dash = bar.kind === 'override' ? { dash: [3, 3] } : {};
  const marks: Mark[] = [
    {
      kind: 'rect',
      id,
      series: row.id,
      x,
      y,
      width,
      height,
      radius: 4,
      fill: color,
      fillOpacity: bar.kind === 'override' ? 0.05 : 0.14,
      stroke: { color, width: 1.25, ...dash },
    },
    cap(`${id}-start`, row.id, x, place, color),
    isOpen
      ? {
          kind: 'path',
          id: `${id}-open`,
          series: row.id,
          d: `M${roundPixel(right - 9)},${middle - 4}L${roundPixel(right - 5)},${middle}L${roundPixel(right - 9)},${middle + 4}`,
          stroke: { color, width: 1.5 },
        }
      : cap(`${id}-end`, row.id, right - 4, place, color),
  ];
  return [...marks, ...barLabel(id, row, bar, place, spec, theme)];
}

const cap = (id: string, series: string, x: number, { y, height }: PlacedBar, color: string): Mark => ({
  kind: 'rect',
  id,
  series,
  x: roundPixel(x),
  y,
  width: 4,
  height,
  radius: 2,
  fill: color,
});

/** Inside the bar where it fits, else beside it, shortened to the room there is. */
function barLabel(
  id: string,
  row: TimelineRow,
  bar: TimelineBar,
  place: PlacedBar,
  spec: TimelineSpec,
  theme: ChartTheme,
): readonly Mark[] {
  const inside = place.width - 26;
  const isInside = textWidth(bar.label, AXIS_TEXT) <= inside;
  const right = place.x + place.width;
  const next = row.bars.map((other) => other.from).filter((from) => from > bar.from);
  const limit =
    next.length === 0
      ? spec.width
      : makeScale('linear', spec.xDomain, [spec.plot.x, spec.plot.x + spec.plot.width]).toPixel(Math.min(...next));
  const beside = limit - right - 10;
  const useInside = isInside || inside >= beside;
  const text = fitText(bar.label, useInside ? inside : beside, AXIS_TEXT);
  if (text === '') return [];
  const x = roundPixel(useInside ? place.x + 12 : right + 7);
  const y = place.y + place.height / 2 + 4;
  const color = useInside ? theme.text : theme.muted;
  const halo = useInside ? {} : { halo: theme.background };
  return [{ kind: 'text', id: `${id}-label`, series: row.id, x, y, text, size: AXIS_TEXT, color, ...halo }];
}
