import type { NumberFormat } from './number-format';
import type { Domain, ScaleKind } from './scale';
import type { BandLevel } from './theme';

/** How strongly a series is drawn: the focus is thickest and on top, dimmed ones step back while another is hovered. */
export type Emphasis = 'focus' | 'normal' | 'dimmed';

export interface ChartSeries {
  /** Unique within the chart. */
  readonly id: string;
  readonly label: string;
  /** Second line of the direct label, such as '−6.6 % at 80'. */
  readonly valueLabel?: string;
  /** Index into the theme's series styles. */
  readonly style: number;
  /** Ascending, data units. */
  readonly x: Float64Array;
  /** Same length as `x`; NaN = missing. */
  readonly y: Float64Array;
  readonly emphasis?: Emphasis;
  /** Replaces the style's hue and dash, where the quantity rather than the scenario gives the color. */
  readonly color?: string;
  readonly dash?: readonly number[];
  /** Label set beside the line inside the plot, in the series' color; for charts without room for direct labels. */
  readonly inlineLabel?: string;
  /** False keeps the line out of direct labels and legend, for second lines of one scenario. */
  readonly labeled?: boolean;
}

/** The curve of a series before the current drag; the area between both is filled. */
export interface Ghost {
  readonly seriesId: string;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Such as 'was 29'. */
  readonly label?: string;
}

/** An uncertainty band around a series. */
export interface Band {
  readonly seriesId: string;
  readonly level: BandLevel;
  readonly x: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** A dotted horizontal line with words; left out where it lies outside the y domain. */
export interface Threshold {
  readonly id: string;
  readonly y: number;
  readonly label: string;
  /** Fewer words, where the label would cover curves. */
  readonly short?: string;
}

/** A dotted vertical line with words, such as the last period. */
export interface VerticalMarker {
  readonly id: string;
  readonly x: number;
  readonly label: string;
}

/** A period shown as a bracket above the plot. Without `to` it lasts beyond the right edge. */
export interface Span {
  readonly id: string;
  readonly from: number;
  readonly to?: number;
  readonly label: string;
  /** Index into the theme's series styles. */
  readonly style: number;
}

/** A measured value with its words; `low` and `high` draw a whisker. */
export interface DataPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly label?: string;
  readonly low?: number;
  readonly high?: number;
  /** Everything there is to say about it, for those who point at it. */
  readonly detail?: string;
}

/** The playhead or hover line. */
export interface Cursor {
  readonly x: number;
  /** Text of the flag on the x axis, such as 'age 65'. */
  readonly label: string;
  /** Which series write their value beside the line; default none. */
  readonly values?: 'none' | 'focus' | 'all';
}

export interface XAxis {
  /** Word before the first tick, such as 'age'. */
  readonly prefix?: string;
  readonly format?: NumberFormat;
}

export interface YAxis {
  readonly kind?: ScaleKind;
  readonly format?: NumberFormat;
  /** Where the format's suffix appears: on every tick, or on one (zero, else the highest); default one. */
  readonly suffixAt?: 'every' | 'one';
}

export type LabelMode = 'auto' | 'direct' | 'legend' | 'none';

/** Everything a chart over time shows, as data; sizes and colors come separately. */
export interface TimeChartSpec {
  /** Prefix of all mark ids: unique among the charts of a page. */
  readonly id: string;
  readonly title: string;
  /** Follows the title, muted: the unit, or what is compared with what. */
  readonly subtitle?: string;
  /** One sentence instead of the picture; default: a summary made from the numbers. */
  readonly description?: string;
  /** Draws title and subtitle inside the scene; default only in small charts. */
  readonly heading?: boolean;
  readonly xDomain: Domain;
  /** Explicit, so that it can be held still while something is dragged. */
  readonly yDomain: Domain;
  readonly xAxis?: XAxis;
  readonly yAxis?: YAxis;
  /** Format of single values in cursor labels, table and summary. */
  readonly valueFormat?: NumberFormat;
  readonly series: readonly ChartSeries[];
  readonly ghosts?: readonly Ghost[];
  readonly bands?: readonly Band[];
  readonly thresholds?: readonly Threshold[];
  readonly markers?: readonly VerticalMarker[];
  readonly spans?: readonly Span[];
  /** Rows kept free for spans, so that the plot keeps its place when they come and go. */
  readonly spanRows?: number;
  readonly points?: readonly DataPoint[];
  readonly cursor?: Cursor;
  /** Where a line will be drawn over the picture: words keep off it where they can. */
  readonly keepClearAt?: number;
  /** Auto: direct labels from 560 px width on, a legend row below otherwise. */
  readonly labels?: LabelMode;
  /** Fixes a margin that would otherwise follow its labels, pixels. */
  readonly margins?: { readonly left?: number; readonly right?: number };
  /** Words shown when no series has a value to draw. */
  readonly emptyMessage?: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The rectangle in which data are drawn, pixels. */
export interface PlotArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Regular: the main chart. Compact: a small linked chart. */
export type Density = 'regular' | 'compact';
