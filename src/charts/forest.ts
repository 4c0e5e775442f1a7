import type { Size } from './chart-spec';
import { markerPath } from './markers';
import { roundPixel } from './number-format';
import { makeScale, type Domain, type Scale } from './scale';
import type { LineMark, Mark, Scene } from './scene';
import type { ChartTheme } from './theme';
import { AXIS_TEXT, xTicks, type Tick } from './ticks';

/** A published number and what was computed for it, with their intervals where they have one. */
export interface ForestRow {
  readonly id: string;
  readonly observed: number;
  readonly observedRange?: readonly [number, number];
  readonly computed: number;
  readonly computedRange?: readonly [number, number];
  /** Drawn apart: the two disagree by more than their errors explain. */
  readonly apart: boolean;
}

export interface ForestStripSpec {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly domain: Domain;
  readonly row: ForestRow;
}

export interface ForestAxisSpec {
  readonly id: string;
  readonly title: string;
  readonly domain: Domain;
  /** Written once, at the zero or the last tick: ' %'. */
  readonly suffix?: string;
}

/** Kept free left and right of the plot, so that markers and tick labels at the ends stay whole. */
export const FOREST_PADDING = 14;
const TICK_SPACING = 64;
const MARKER_RADIUS = 4;
const WHISKER = 3;
const BAR = 5;
/** Heights of the observation and of what was computed, of the row's height. */
const OBSERVED_AT = 0.34;
const COMPUTED_AT = 0.68;

/** The x scale all rows and the axis of one forest share. */
export const forestScale = (domain: Domain, width: number): Scale =>
  makeScale('linear', domain, [FOREST_PADDING, Math.max(FOREST_PADDING + 1, width - FOREST_PADDING)]);

const ticksOf = (scale: Scale, suffix = ''): readonly Tick[] => {
  const width = scale.range[1] - scale.range[0];
  const ticks = xTicks(scale, { count: Math.max(2, Math.round(width / TICK_SPACING)), format: { plus: true } });
  return ticks.map((tick) => (tick.value === 0 ? { ...tick, label: `${tick.label}${suffix}` } : tick));
};

/** Hairlines of a row at every tick, the zero line stronger. */
function gridMarks(id: string, scale: Scale, top: number, bottom: number, theme: ChartTheme): readonly Mark[] {
  return ticksOf(scale).map(({ value, pixel }, index): LineMark => {
    const x = roundPixel(pixel);
    const stroke = value === 0 ? { color: theme.outline, width: 1, opacity: 0.7 } : { color: theme.grid, width: 1 };
    return { kind: 'line', id: `${id}-grid-${index}`, x1: x, x2: x, y1: top, y2: bottom, stroke };
  });
}

/** One row of a forest between `top` and `top + height`: the observation above as a diamond, the computed value below as a dot. */
export function forestRowMarks(
  id: string,
  row: ForestRow,
  place: { readonly scale: Scale; readonly top: number; readonly height: number; readonly left?: number },
  theme: ChartTheme,
): readonly Mark[] {
  const { scale, top, height, left = 0 } = place;
  const x = (value: number): number => roundPixel(left + scale.toPixel(value));
  const [observedY, computedY] = [top + height * OBSERVED_AT, top + height * COMPUTED_AT].map(roundPixel);
  if (observedY === undefined || computedY === undefined) return [];
  const color = row.apart ? theme.warning : theme.accent;
  const marks: Mark[] = [];
  if (row.observedRange !== undefined) {
    const [low, high] = row.observedRange.map(x);
    const stroke = { color: theme.text, width: 1 };
    if (low !== undefined && high !== undefined) {
      marks.push({ kind: 'line', id: `${id}-range`, x1: low, x2: high, y1: observedY, y2: observedY, stroke });
      [low, high].forEach((end, index) =>
        marks.push({
          kind: 'line',
          id: `${id}-end-${index}`,
          x1: end,
          x2: end,
          y1: observedY - WHISKER,
          y2: observedY + WHISKER,
          stroke,
        }),
      );
    }
  }
  if (row.computedRange !== undefined) {
    const [low = 0, high = 0] = row.computedRange.map(x);
    const bar = { x: low, y: roundPixel(computedY - BAR / 2), width: Math.max(1, high - low), height: BAR };
    marks.push({ kind: 'rect', id: `${id}-interval`, ...bar, radius: 2, fill: color, fillOpacity: 0.35 });
  }
  return [
    ...marks,
    {
      kind: 'path',
      id: `${id}-observed`,
      d: markerPath('diamond', x(row.observed), observedY, MARKER_RADIUS),
      fill: theme.background,
      stroke: { color: theme.text, width: 1.5 },
    },
    {
      kind: 'path',
      id: `${id}-computed`,
      // Shape as well as hue tells the rows that disagree.
      d: markerPath(row.apart ? 'square' : 'circle', x(row.computed), computedY, MARKER_RADIUS),
      fill: color,
      stroke: { color: theme.background, width: 1 },
    },
  ];
}

/** One row as a picture of its own, to stand in a line of a table. */
export function forestStrip(spec: ForestStripSpec, size: Size, theme: ChartTheme): Scene {
  const scale = forestScale(spec.domain, size.width);
  return {
    ...size,
    title: spec.title,
    description: spec.description,
    clips: [],
    marks: [
      ...gridMarks(spec.id, scale, 0, size.height, theme),
      ...forestRowMarks(spec.id, spec.row, { scale, top: 0, height: size.height }, theme),
    ],
  };
}

/** The axis above or below the rows of a forest. */
export function forestAxis(spec: ForestAxisSpec, size: Size, theme: ChartTheme): Scene {
  const scale = forestScale(spec.domain, size.width);
  return {
    ...size,
    title: spec.title,
    description: spec.title,
    clips: [],
    marks: ticksOf(scale, spec.suffix).map(({ pixel, label }, index): Mark => ({
      kind: 'text',
      id: `${spec.id}-label-${index}`,
      x: roundPixel(pixel),
      y: roundPixel(size.height - 5),
      text: label,
      size: AXIS_TEXT,
      color: theme.muted,
      anchor: 'middle',
    })),
  };
}
