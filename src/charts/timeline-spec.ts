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
}

export interface TimelineRow {
  readonly id: string;
  readonly label: string;
  /** Index into the theme's series styles. */
  readonly style: number;
  readonly bars: readonly TimelineBar[];
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
  readonly playhead?: number;
  readonly emptyMessage?: string;
}

/** Where a bar lies, for what the screen puts over it. */
export interface PlacedBar {
  readonly rowId: string;
  readonly barId: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TimelineChart {
  readonly scene: Scene;
  readonly bars: readonly PlacedBar[];
  readonly xScale: (value: number) => number;
  readonly invertX: (pixel: number) => number;
}
