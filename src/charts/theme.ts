/** Colors, dashes and markers of charts as resolved values, for light and dark backgrounds. */

export type MarkerShape = 'ring' | 'circle' | 'square' | 'triangle' | 'diamond' | 'plus' | 'cross' | 'triangle-down';

/** What tells one series from another, never by hue alone. */
export interface SeriesStyle {
  readonly color: string;
  /** SVG dash array in pixels; empty = solid. */
  readonly dash: readonly number[];
  readonly marker: MarkerShape;
}

export interface ChartTheme {
  readonly name: 'light' | 'dark';
  readonly background: string;
  readonly panel: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  /** Axis lines and control outlines. */
  readonly outline: string;
  readonly hairline: string;
  readonly grid: string;
  readonly warning: string;
  readonly warningBackground: string;
  readonly error: string;
  readonly formation: string;
  readonly resorption: string;
  /** Opacity of the 50, 80 and 95 % bands. */
  readonly bandOpacity: Readonly<Record<BandLevel, number>>;
  readonly series: readonly SeriesStyle[];
}

/** Share of the draws inside a band, percent. */
export type BandLevel = 50 | 80 | 95;

const DASHES: readonly (readonly number[])[] = [[6, 4], [], [], [], [8, 3], [2, 3], [10, 3, 2, 3], [4, 2]];
const MARKERS: readonly MarkerShape[] = [
  'ring',
  'circle',
  'square',
  'triangle',
  'diamond',
  'plus',
  'cross',
  'triangle-down',
];

function seriesStyles(colors: readonly string[]): readonly SeriesStyle[] {
  return colors.map((color, index) => ({
    color,
    dash: DASHES[index] ?? [],
    marker: MARKERS[index] ?? 'circle',
  }));
}

export const LIGHT_THEME: ChartTheme = {
  name: 'light',
  background: '#FFFFFF',
  panel: '#F5F7F9',
  text: '#14191F',
  muted: '#55606C',
  accent: '#0B5CAD',
  outline: '#76818D',
  hairline: '#DFE4E9',
  grid: '#ECEFF2',
  warning: '#8A4B00',
  warningBackground: '#FFF6E5',
  error: '#A4262C',
  formation: '#1F6FB5',
  resorption: '#BE4A16',
  bandOpacity: { 50: 0.3, 80: 0.18, 95: 0.1 },
  series: seriesStyles(['#575A60', '#163F67', '#B57F12', '#9A44D9', '#2397C5', '#873B00', '#F1479E', '#5A8063']),
};

export const DARK_THEME: ChartTheme = {
  name: 'dark',
  background: '#10151B',
  panel: '#19212A',
  text: '#E6EBF0',
  muted: '#A3AFBC',
  accent: '#6CB4FF',
  outline: '#7A8896',
  hairline: '#2B3540',
  grid: '#1D252E',
  warning: '#FFC46B',
  warningBackground: '#2A2013',
  error: '#FF8A8A',
  formation: '#6DB3F2',
  resorption: '#FF9A66',
  bandOpacity: { 50: 0.3, 80: 0.18, 95: 0.1 },
  series: seriesStyles(['#A8ACB2', '#7CB5FC', '#E6C58C', '#A667FE', '#A2E1F4', '#FC5612', '#CF5ABA', '#569E67']),
};

/** The style of a series; indices beyond the eighth start again. */
export function seriesStyle(theme: ChartTheme, index: number): SeriesStyle {
  const count = theme.series.length;
  const style = theme.series[((index % count) + count) % count];
  if (style === undefined) throw new RangeError(`no series style ${index}`);
  return style;
}
