import type { ChartSeries, Ghost } from './chart-spec';
import type { Frame } from './frame';
import { roundPixel } from './number-format';
import { areaPath, linePath, type Curve } from './path';
import { ON_BOX, placeLabel, type Place } from './place-label';
import { interpolateAt } from './scale';
import type { Mark } from './scene';
import { dimming, paintingOrder, seriesLook, seriesStroke } from './series-look';
import { AXIS_TEXT } from './ticks';

const GHOST_DASH = [1.5, 3.5];
const GHOST_FILL = 0.12;
/** Where along the plot the arrow from a ghost to its curve stands, and how far apart they must be for one, pixels. */
const ARROW_SHARE = 0.82;
const ARROW_FROM = 14;

/** Bands, widest first, the focus' band on top. */
export function bandMarks({ spec, theme, xScale, yScale, clip }: Frame): readonly Mark[] {
  return paintingOrder(spec.series).flatMap((series) => {
    const bands = (spec.bands ?? []).filter((band) => band.seriesId === series.id).sort((a, b) => b.level - a.level);
    return bands.map((band): Mark => ({
      kind: 'path',
      id: bandId(spec.id, series.id, band.level),
      series: series.id,
      clip,
      d: areaPath({ x: band.x, y: band.low }, { x: band.x, y: band.high }, xScale, yScale),
      fill: seriesLook(series, theme).color,
      fillOpacity: theme.bandOpacity[band.level] * (dimming(series).opacity ?? 1),
    }));
  });
}

/** The previous curve of a series: dotted, with the area to the present one filled. */
export function ghostMarks(frame: Frame, ghost: Ghost): readonly Mark[] {
  const { spec, theme, xScale, yScale, clip } = frame;
  const series = spec.series.find((candidate) => candidate.id === ghost.seriesId);
  if (series === undefined) return [];
  const { color } = seriesLook(series, theme);
  const common = { series: series.id, clip };
  return [
    {
      kind: 'path',
      id: ghostAreaId(spec.id, series.id),
      ...common,
      d: areaPath(ghost, series, xScale, yScale),
      fill: color,
      fillOpacity: GHOST_FILL,
    },
    {
      kind: 'path',
      id: `${spec.id}-ghost-${series.id}`,
      ...common,
      d: linePath(ghost.x, ghost.y, xScale, yScale),
      stroke: { color, width: 1.75, dash: GHOST_DASH, linecap: 'round' },
    },
  ];
}

/** A small arrow from the ghost to the present curve, and the ghost's words. */
export function ghostLabelMarks(frame: Frame, ghost: Ghost): readonly Mark[] {
  const { spec, theme, xScale, yScale, layout } = frame;
  const series = spec.series.find((candidate) => candidate.id === ghost.seriesId);
  if (series === undefined || ghost.label === undefined || layout.density === 'compact') return [];
  const x = layout.plot.x + ARROW_SHARE * layout.plot.width;
  const heightOf = (curve: Curve): number => yScale.toPixel(interpolateAt(curve.x, curve.y, xScale.toValue(x)));
  const [from, to] = [heightOf(ghost), heightOf(series)];
  if (!Number.isFinite(from) || !Number.isFinite(to)) return [];
  const marks: Mark[] = [];
  if (Math.abs(to - from) >= ARROW_FROM) {
    const towards = Math.sign(to - from);
    const [tip, tail, wing] = [to - 4 * towards, from + 3 * towards, to - 9 * towards].map(roundPixel);
    const [left, middle, right] = [x - 4, x, x + 4].map(roundPixel);
    marks.push({
      kind: 'path',
      id: `${spec.id}-ghost-arrow-${series.id}`,
      series: series.id,
      d: `M${middle},${tail}L${middle},${tip}M${left},${wing}L${middle},${tip}L${right},${wing}`,
      stroke: { color: seriesLook(series, theme).color, width: 1.5 },
    });
  }
  const middle = (from + to) / 2;
  const places: Place[] = [
    { x: x + 9, y: middle + 4, anchor: 'start' },
    { x: x + 9, y: from + 16, anchor: 'start' },
    { x: x + 9, y: from - 8, anchor: 'start' },
    { x: x - 9, y: middle + 4, anchor: 'end' },
  ];
  const label = placeLabel(
    {
      id: `${spec.id}-ghost-label-${series.id}`,
      series: series.id,
      text: ghost.label,
      size: AXIS_TEXT,
      color: theme.text,
      halo: theme.background,
      costLimit: ON_BOX - 1,
    },
    places,
    frame.obstacles,
  );
  return label === undefined ? marks : [...marks, label];
}

export function seriesMarks({ spec, theme, layout, xScale, yScale, clip }: Frame): readonly Mark[] {
  return paintingOrder(spec.series).map((series) => ({
    kind: 'path',
    id: lineId(spec.id, series.id),
    series: series.id,
    clip,
    d: linePath(series.x, series.y, xScale, yScale),
    stroke: seriesStroke(series, theme, layout.density),
  }));
}

/** Words beside a line, in its color, where they cover least. */
export function inlineLabelMarks(frame: Frame, series: ChartSeries): readonly Mark[] {
  const { spec, theme, layout, xScale, yScale } = frame;
  if (series.inlineLabel === undefined) return [];
  const { plot } = layout;
  const places = [0.98, 0.8, 0.6, 0.4, 0.25].flatMap((share): Place[] => {
    const x = plot.x + share * plot.width;
    const y = yScale.toPixel(interpolateAt(series.x, series.y, xScale.toValue(x)));
    if (!Number.isFinite(y)) return [];
    const anchor = share > 0.9 ? 'end' : 'middle';
    return [6, 12, 20].flatMap((distance): Place[] => [
      { x, y: y - distance, anchor },
      { x, y: y + distance + 9, anchor },
    ]);
  });
  const label = placeLabel(
    {
      id: `${spec.id}-inline-${series.id}`,
      series: series.id,
      text: series.inlineLabel,
      size: AXIS_TEXT,
      weight: 600,
      color: series.color ?? theme.text,
      halo: theme.background,
      costLimit: ON_BOX - 1,
    },
    places,
    frame.obstacles,
  );
  return label === undefined ? [] : [label];
}

/** Mark ids the screen may write `d` to while something is dragged. */
export const lineId = (chart: string, series: string): string => `${chart}-line-${series}`;
export const ghostAreaId = (chart: string, series: string): string => `${chart}-ghost-area-${series}`;
export const bandId = (chart: string, series: string, level: number): string => `${chart}-band-${level}-${series}`;
