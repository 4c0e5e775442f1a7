/** A diagram of boxes joined by lines, as plain data with resolved colors. Knows nothing about what the boxes stand for. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label is written, and how it is anchored there. */
export interface LabelPlace extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where boxes and lines lie, by their ids, pixels from the top left corner. */
export interface DiagramLayout {
  readonly width: number;
  readonly height: number;
  /** Size of names and values, pixels; 12 at least. */
  readonly textSize: number;
  /** Width of a line that carries what it carries at rest, pixels. */
  readonly restWidth: number;
  readonly nodes: Readonly<Record<string, Box>>;
  /** From the border of the box where a line starts to the border where it ends. */
  readonly edges: Readonly<Record<string, readonly Point[]>>;
  /** Room for a number on every line. */
  readonly numbered: boolean;
  /** Labels beside lines; a line without a place has no label. */
  readonly labels: Readonly<Record<string, LabelPlace>>;
}

/** How strongly something is shown: what was picked, everything else, and what steps back for it. */
export type DiagramEmphasis = 'strong' | 'normal' | 'dimmed';

/** Solid, dashed and dotted stand for ever weaker grounds. */
export type LineStyle = 'solid' | 'dashed' | 'dotted';

export interface DiagramNode {
  readonly id: string;
  readonly title: string;
  /** Below the title, or beside it where the box is low. */
  readonly value: string;
  /** A third line, for what it is compared with, in ever fewer words; boxes without room for any leave it out. */
  readonly notes?: readonly string[];
  /** A mark for above or below what it is compared with. */
  readonly trend?: 'up' | 'down';
  /** Border color. */
  readonly color: string;
  readonly borderWidth: number;
  readonly border: LineStyle;
  /** Fill of the box; default: the background. */
  readonly fill?: string;
  /** Color of the words on `fill`; default: the text color. */
  readonly textColor?: string;
  readonly emphasis: DiagramEmphasis;
}

export interface DiagramEdge {
  readonly id: string;
  /** An arrow head for what drives, a bar for what holds back. */
  readonly end: 'arrow' | 'bar';
  readonly line: LineStyle;
  readonly color: string;
  /** What it carries in multiples of rest; its width follows. */
  readonly flow: number;
  /** The same in the run it is compared with: drawn pale. */
  readonly comparedFlow?: number;
  /** Drawn thinner than others that carry as much, so that what is least certain does not stand out most. */
  readonly lean: boolean;
  /** Thin and gray whatever it would carry. */
  readonly off: boolean;
  readonly label?: string;
  /** A label in the line's color and in bold, not quiet. */
  readonly boldLabel: boolean;
  readonly emphasis: DiagramEmphasis;
}

export interface DiagramSpec {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly layout: DiagramLayout;
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}
