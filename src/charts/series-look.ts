import type { ChartSeries, Density, Emphasis } from './chart-spec';
import type { Stroke } from './scene';
import { seriesStyle, type ChartTheme, type MarkerShape } from './theme';

/** Color, dash and marker of a series once its own overrides are applied. */
export interface SeriesLook {
  readonly color: string;
  readonly dash: readonly number[];
  readonly marker: MarkerShape;
}

const WIDTHS: Readonly<Record<Density, Readonly<Record<Emphasis, number>>>> = {
  regular: { focus: 2.75, normal: 2, dimmed: 2 },
  compact: { focus: 2.25, normal: 1.6, dimmed: 1.6 },
};
const DIMMED_OPACITY = 0.3;

/** The opacity of what belongs to a dimmed series; nothing for others. */
export function dimming(series: ChartSeries): { readonly opacity?: number } {
  return series.emphasis === 'dimmed' ? { opacity: DIMMED_OPACITY } : {};
}

export function seriesLook(series: ChartSeries, theme: ChartTheme): SeriesLook {
  const style = seriesStyle(theme, series.style);
  return { color: series.color ?? style.color, dash: series.dash ?? style.dash, marker: style.marker };
}

export function seriesStroke(series: ChartSeries, theme: ChartTheme, density: Density): Stroke {
  const look = seriesLook(series, theme);
  const emphasis = series.emphasis ?? 'normal';
  return {
    color: look.color,
    width: WIDTHS[density][emphasis],
    ...(look.dash.length === 0 ? {} : { dash: look.dash }),
    ...dimming(series),
  };
}

/** Series in painting order: dimmed ones below, the focus on top, otherwise as given. */
export function paintingOrder(series: readonly ChartSeries[]): readonly ChartSeries[] {
  const rank: Record<Emphasis, number> = { dimmed: 0, normal: 1, focus: 2 };
  return [...series].sort((a, b) => rank[a.emphasis ?? 'normal'] - rank[b.emphasis ?? 'normal']);
}
