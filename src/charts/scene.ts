/**
 * A chart as plain data: marks with resolved colors and pixel coordinates. The same scene is drawn by React on the screen and
 * written as SVG text for export, so what is exported is what is seen. Knows nothing about bone.
 */

export interface Stroke {
  readonly color: string;
  readonly width: number;
  /** SVG dash array in pixels; absent = solid. */
  readonly dash?: readonly number[];
  readonly opacity?: number;
  readonly linecap?: 'butt' | 'round';
}

interface MarkBase {
  /** Unique within the scene and stable between renders: the screen updates marks in place by it. */
  readonly id: string;
  /** Groups marks of one series, so that hovering one can dim the others. */
  readonly series?: string;
  /** Id of a clip rectangle of the scene. */
  readonly clip?: string;
}

export interface PathMark extends MarkBase {
  readonly kind: 'path';
  readonly d: string;
  readonly stroke?: Stroke;
  readonly fill?: string;
  readonly fillOpacity?: number;
}

export interface LineMark extends MarkBase {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}

export interface RectMark extends MarkBase {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: Stroke;
}

export interface TextMark extends MarkBase {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Pixels; 12 at least. */
  readonly size: number;
  readonly weight?: number;
  readonly color: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly baseline?: 'auto' | 'middle' | 'hanging';
  /** Paints an outline of this color behind the letters, for legibility over lines. */
  readonly halo?: string;
}

export type Mark = PathMark | LineMark | RectMark | TextMark;

export interface ClipRectangle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** One sentence a screen reader says instead of the picture. */
  readonly description: string;
  readonly clips: readonly ClipRectangle[];
  /** In painting order. */
  readonly marks: readonly Mark[];
}

/** A scene at an offset within a larger picture; its own coordinates stay as they are. */
export interface PlacedScene {
  readonly x: number;
  readonly y: number;
  readonly scene: Scene;
}

/** Several scenes in one picture, for export. */
export interface ComposedScene {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  /** In painting order. */
  readonly parts: readonly PlacedScene[];
}
