import type { Domain } from './scale';
import type { Scene } from './scene';

/** What lasts from one age to another, drawn as a bar. */
export interface TimelineBar {
  readonly id: string;
  readonly from: number;
  /** Absent: beyond the end. */
  readonly to?: number;
  readonly label: string;
  /** Therapies are filled, overrides outlined with dashes. */
  readonly kind: 'therapy' | 'override';
  /** Where it lay before a hand took it up; stays as an outline. */
  readonly before?: { readonly from: number; readonly to?: number };
}

export interface TimelineRow {
  readonly id: string;
  readonly label: string;
  /** Index into the theme's series styles. */
  readonly style: number;
  readonly bars: readonly TimelineBar[];
  /** Lower and thinner, for what is not being edited. */
  readonly compact?: boolean;
}

export interface TimelineSpec {
  /** Prefix of all mark ids. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly xDomain: Domain;
  /** Horizontal extent of the main chart's plot, so that one line runs through both. */
  readonly plot: { readonly x: number; readonly width: number };
  readonly width: number;
  readonly rows: readonly TimelineRow[];
  readonly markers?: readonly { readonly id: string; readonly x: number }[];
  /** Draws the line of the age, and its grip above the rows. */
  readonly playhead?: number;
  readonly emptyMessage?: string;
  readonly form?: TimelineForm;
}

/**
 * `rows`: words stand in the bars. `roomy`: the same for fingers. `list`: room is left under each bar for words that the page
 * writes.
 */
export type TimelineForm = 'rows' | 'roomy' | 'list';

/** Where a bar lies, for what the screen puts over it. */
export interface PlacedBar {
  readonly rowId: string;
  readonly barId: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The strip of one row, its words included. */
export interface PlacedRow {
  readonly id: string;
  readonly y: number;
  readonly height: number;
}

export interface TimelineChart {
  readonly scene: Scene;
  readonly bars: readonly PlacedBar[];
  readonly rows: readonly PlacedRow[];
  readonly xScale: (value: number) => number;
  readonly invertX: (pixel: number) => number;
}
