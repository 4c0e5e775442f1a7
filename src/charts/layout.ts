import type { ChartSeries, Density, LabelMode, PlotArea, Size, Span, TimeChartSpec } from './chart-spec';
import { ENTRY_GAP, legendRows, LEGEND_ROW } from './legend';
import { makeScale } from './scale';
import { textWidth } from './text-width';
import { AXIS_TEXT, yTicks } from './ticks';

/** Where everything goes, pixels. */
export interface Layout {
  readonly plot: PlotArea;
  readonly density: Density;
  readonly heading: boolean;
  /** Direct labels, a legend, or neither. */
  readonly labels: Exclude<LabelMode, 'auto'>;
  /** Rows of spans above the plot, top row first. */
  readonly spanRows: readonly (readonly Span[])[];
  readonly legendTop: number;
  /** Widest a legend entry may be. */
  readonly legendEntry: number;
}

/** From this width on there is room for labels beside the plot. */
export const DIRECT_LABEL_WIDTH = 560;
export const SPAN_ROW = 20;
const HEADING = { regular: 30, compact: 30 };
const BOTTOM = { regular: 30, compact: 24 };
const TOP = { regular: 10, compact: 6 };
/** From the plot to the words beside it: leader line and marker. */
export const LEADER = 28;
const LEGEND_GAP = 6;
/** Below this height a plot gives way to nothing. */
const MINIMUM_PLOT = 90;
/** Below this height a main chart has no room for periods above its plot; a small one is drawn for them. */
const SPANS_FROM = 200;

export function layOut(spec: TimeChartSpec, size: Size, density: Density): Layout {
  const heading = spec.heading ?? density === 'compact';
  const wanted = spec.labels ?? (density === 'compact' ? 'none' : 'auto');
  const labels = wanted === 'auto' ? (size.width >= DIRECT_LABEL_WIDTH ? 'direct' : 'legend') : wanted;
  const labeled = labeledSeries(spec);
  const right = spec.margins?.right ?? rightMargin(labels === 'direct' ? labeled : [], size.width, density);
  const hasSpans = density === 'compact' || size.height >= SPANS_FROM;
  const spanRows = hasSpans ? packSpans(spec, size.width - right - (spec.margins?.left ?? 44)) : [];
  const rows = Math.max(spanRows.length, hasSpans ? (spec.spanRows ?? 0) : 0);
  const top = (heading ? HEADING[density] : TOP[density]) + rows * SPAN_ROW;
  const room = size.height - top - BOTTOM[density];
  const legend = labels === 'legend' && labeled.length > 0 ? fitLegend(labeled, size.width, room) : undefined;
  const height = Math.max(20, room - (legend?.height ?? 0));
  const left = spec.margins?.left ?? leftMargin(spec, height, density);
  return {
    plot: { x: left, y: top, width: Math.max(20, size.width - left - right), height },
    density,
    heading,
    labels: labels === 'legend' && legend === undefined ? 'none' : labels,
    spanRows,
    legendTop: top + height + BOTTOM[density] + LEGEND_GAP,
    legendEntry: legend?.entry ?? size.width,
  };
}

/** Full labels if the plot keeps a height worth reading, else two shortened columns, else no legend. */
function fitLegend(
  labeled: readonly ChartSeries[],
  width: number,
  room: number,
): { readonly height: number; readonly entry: number } | undefined {
  return [width, (width - ENTRY_GAP) / 2]
    .map((entry) => ({ entry, height: legendRows(labeled, width, entry).length * LEGEND_ROW + LEGEND_GAP }))
    .find(({ height }) => room - height >= MINIMUM_PLOT);
}

export function labeledSeries(spec: TimeChartSpec): readonly ChartSeries[] {
  return spec.series.filter((series) => series.labeled !== false);
}

function leftMargin(spec: TimeChartSpec, height: number, density: Density): number {
  const scale = makeScale(spec.yAxis?.kind ?? 'linear', spec.yDomain, [height, 0]);
  const widths = yTicks(scale, spec.yAxis?.format, spec.yAxis?.suffixAt).map((tick) =>
    textWidth(tick.label, AXIS_TEXT),
  );
  return Math.max(density === 'regular' ? 44 : 28, Math.ceil(Math.max(0, ...widths)) + 11);
}

/** Room for direct labels: as wide as the longest, within a third of the picture; else half an axis label. */
function rightMargin(labeled: readonly ChartSeries[], width: number, density: Density): number {
  if (labeled.length === 0) return density === 'regular' ? 14 : 12;
  const widths = labeled.map((series) =>
    Math.max(textWidth(series.label, AXIS_TEXT, 600), textWidth(series.valueLabel ?? '', AXIS_TEXT)),
  );
  return Math.ceil(Math.min(Math.max(96, LEADER + Math.max(...widths) + 6), 204, width / 3));
}

/** First-fit rows in which no two spans meet, their labels included. */
function packSpans(spec: TimeChartSpec, width: number): readonly (readonly Span[])[] {
  const pixelsPerUnit = width / (spec.xDomain[1] - spec.xDomain[0]);
  const end = (span: Span): number =>
    (span.to ?? spec.xDomain[1]) + (textWidth(span.label, AXIS_TEXT) + 20) / pixelsPerUnit;
  const rows: Span[][] = [];
  for (const span of spec.spans ?? []) {
    const free = rows.find((row) => row.every((other) => end(other) < span.from || other.from > end(span)));
    if (free === undefined) rows.push([span]);
    else free.push(span);
  }
  return rows;
}
