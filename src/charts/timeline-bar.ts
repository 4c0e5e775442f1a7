import { makeScale, type Scale } from './scale';
import { roundPixel } from './number-format';
import type { Mark } from './scene';
import { fitText, textWidth } from './text-width';
import { seriesStyle, type ChartTheme } from './theme';
import { AXIS_TEXT } from './ticks';
import { extentOf } from './timeline-rows';
import type { PlacedBar, TimelineBar, TimelineRow, TimelineSpec } from './timeline-spec';

const CAP = 4;
/** From an end that is open to the arrow head that says so. */
const ARROW = 5;

/** A bar with its ends and words; an arrow head instead of an end where it goes on. */
export function barMarks(
  row: TimelineRow,
  bar: TimelineBar,
  place: PlacedBar,
  spec: TimelineSpec,
  theme: ChartTheme,
): readonly Mark[] {
  const { color } = seriesStyle(theme, row.style);
  const [low, high] = spec.xDomain;
  const id = `${spec.id}-bar-${row.id}-${bar.id}`;
  const right = place.x + place.width;
  const goesOn = bar.to === undefined || bar.to > high;
  return [
    ...beforeMarks(id, row, bar, place, spec, theme),
    bodyMark(id, row, bar, place, color),
    bar.from < low
      ? arrow(`${id}-earlier`, row.id, place.x + ARROW, 1, place, color)
      : cap(`${id}-start`, row.id, place.x, place, color),
    goesOn
      ? arrow(`${id}-open`, row.id, right - ARROW, -1, place, color)
      : cap(`${id}-end`, row.id, right - CAP, place, color),
    ...(spec.form === 'list' ? [] : barLabel(id, row, bar, place, spec, theme)),
  ];
}

const RADIUS = 4;

function bodyMark(id: string, row: TimelineRow, bar: TimelineBar, place: PlacedBar, color: string): Mark {
  const { x, y, width, height } = place;
  const isOverride = bar.kind === 'override';
  return {
    kind: 'rect',
    id,
    series: row.id,
    x,
    y,
    width,
    height,
    radius: RADIUS,
    fill: color,
    fillOpacity: isOverride ? 0.05 : 0.14,
    stroke: { color, width: 1.25, ...(isOverride ? { dash: [3, 3] } : {}) },
  };
}

/** The outline of where it was. */
function beforeMarks(
  id: string,
  row: TimelineRow,
  { before }: TimelineBar,
  { y, height }: PlacedBar,
  spec: TimelineSpec,
  theme: ChartTheme,
): readonly Mark[] {
  if (before === undefined) return [];
  const scale = makeScale('linear', spec.xDomain, [spec.plot.x, spec.plot.x + spec.plot.width]);
  const stroke = { color: theme.outline, width: 1, dash: [2, 3] };
  const place = { ...extentOf(before, spec, scale), y, height };
  return [{ kind: 'rect', id: `${id}-before`, series: row.id, ...place, radius: RADIUS, stroke }];
}

const cap = (id: string, series: string, x: number, { y, height }: PlacedBar, color: string): Mark => ({
  kind: 'rect',
  id,
  series,
  x: roundPixel(x),
  y,
  width: CAP,
  height,
  radius: 2,
  fill: color,
});

/** An arrow head with its tip at `tip`, pointing away from the bar's middle: `back` is 1 where it opens to the right. */
function arrow(id: string, series: string, tip: number, back: 1 | -1, { y, height }: PlacedBar, color: string): Mark {
  const middle = y + height / 2;
  const tail = roundPixel(tip + back * 4);
  const d = `M${tail},${middle - 4}L${roundPixel(tip)},${middle}L${tail},${middle + 4}`;
  return { kind: 'path', id, series, d, stroke: { color, width: 1.5 } };
}

/** Room the ends of a bar take from its words. */
const ENDS = 26;

/** Inside the bar where it fits, else beside it, shortened to the room there is. */
function barLabel(
  id: string,
  row: TimelineRow,
  bar: TimelineBar,
  place: PlacedBar,
  spec: TimelineSpec,
  theme: ChartTheme,
): readonly Mark[] {
  const inside = place.width - ENDS;
  const isInside = textWidth(bar.label, AXIS_TEXT) <= inside;
  const right = place.x + place.width;
  const beside = nextStart(row, bar, spec) - right - 10;
  const useInside = isInside || inside >= beside;
  const text = fitText(bar.label, useInside ? inside : beside, AXIS_TEXT);
  if (text === '') return [];
  const x = roundPixel(useInside ? place.x + 12 : right + 7);
  const y = place.y + place.height / 2 + 4;
  const color = useInside ? theme.text : theme.muted;
  const halo = useInside ? {} : { halo: theme.background };
  return [{ kind: 'text', id: `${id}-label`, series: row.id, x, y, text, size: AXIS_TEXT, color, ...halo }];
}

/** Where the next bar of the row begins, else the end of the picture. */
function nextStart(row: TimelineRow, bar: TimelineBar, spec: TimelineSpec): number {
  const scale: Scale = makeScale('linear', spec.xDomain, [spec.plot.x, spec.plot.x + spec.plot.width]);
  const later = row.bars.map(({ from }) => from).filter((from) => from > bar.from && from < spec.xDomain[1]);
  return later.length === 0 ? spec.width : scale.toPixel(Math.min(...later));
}
