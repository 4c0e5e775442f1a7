import type { ChartSeries } from './chart-spec';
import { legendMarks, legendRows, LEGEND_ROW } from './legend';
import type { ComposedScene, Mark, PlacedScene, Scene } from './scene';
import { wrapText } from './text-width';
import type { ChartTheme } from './theme';

export interface CompositionSpec {
  readonly title: string;
  readonly subtitle?: string;
  /** One sentence about the whole picture. */
  readonly description: string;
  /** The main chart, above all others. */
  readonly hero?: Scene;
  /** Scenes of the full width below the hero, such as the timeline. */
  readonly wide?: readonly Scene[];
  /** Linked charts below, in rows of `columns`. */
  readonly small?: readonly Scene[];
  readonly columns?: number;
  /** Keys below the charts, where curves have no direct labels. */
  readonly legend?: readonly ChartSeries[];
  /** Paragraphs below everything. */
  readonly notes?: readonly string[];
}

const TITLE = { size: 20, line: 26, weight: 650 };
const SUBTITLE = { size: 14, line: 20, weight: 400 };
const NOTE = { size: 12, line: 17, weight: 400 };
const GAP = 24;
const COLUMN_GAP = 16;

/** One picture from many: title, hero, wide scenes, linked charts, legend, notes; as wide as its widest row. */
export function composeScenes(spec: CompositionSpec, theme: ChartTheme): ComposedScene {
  const rows = smallRows(spec.small ?? [], spec.columns ?? 4);
  const width = Math.max(
    spec.hero?.width ?? 0,
    ...(spec.wide ?? []).map((scene) => scene.width),
    ...rows.map(rowWidth),
  );
  const parts: PlacedScene[] = [];
  let y = 0;
  const add = (scene: Scene, gap: number): void => {
    parts.push({ x: 0, y, scene });
    y += scene.height + gap;
  };
  add(headScene(spec, width, theme), 16);
  if (spec.hero !== undefined) add(spec.hero, spec.wide === undefined ? GAP : 4);
  spec.wide?.forEach((scene, index) => {
    add(scene, index === (spec.wide?.length ?? 0) - 1 ? GAP : 4);
  });
  for (const row of rows) {
    let x = 0;
    for (const scene of row) {
      parts.push({ x, y, scene });
      x += scene.width + COLUMN_GAP;
    }
    y += Math.max(...row.map((scene) => scene.height)) + GAP;
  }
  const foot = footScene(spec, width, theme);
  if (foot.marks.length > 0) add(foot, 0);
  return {
    width,
    height: Math.max(0, foot.marks.length > 0 ? y : y - GAP),
    title: spec.title,
    description: spec.description,
    parts,
  };
}

function smallRows(scenes: readonly Scene[], columns: number): readonly (readonly Scene[])[] {
  const rows: Scene[][] = [];
  for (let index = 0; index < scenes.length; index += columns) rows.push(scenes.slice(index, index + columns));
  return rows;
}

const rowWidth = (row: readonly Scene[]): number =>
  row.reduce((sum, scene) => sum + scene.width, 0) + COLUMN_GAP * (row.length - 1);

type Face = typeof TITLE;

/** Wrapped text from `top` down. */
function paragraph(id: string, text: string, top: number, width: number, face: Face, color: string): readonly Mark[] {
  return wrapText(text, width, face.size, face.weight).map((line, index) => ({
    kind: 'text',
    id: `${id}-${index}`,
    x: 0,
    y: top + index * face.line + Math.round(face.size * 0.95),
    text: line,
    size: face.size,
    weight: face.weight,
    color,
  }));
}

function headScene(spec: CompositionSpec, width: number, theme: ChartTheme): Scene {
  const title = paragraph('picture-title', spec.title, 0, width, TITLE, theme.text);
  const top = title.length * TITLE.line;
  const subtitle =
    spec.subtitle === undefined ? [] : paragraph('picture-subtitle', spec.subtitle, top, width, SUBTITLE, theme.muted);
  return block(spec, width, top + subtitle.length * SUBTITLE.line, [...title, ...subtitle]);
}

function footScene(spec: CompositionSpec, width: number, theme: ChartTheme): Scene {
  const legend = spec.legend ?? [];
  const marks: Mark[] = [...legendMarks(legend, { id: 'picture', x: 0, y: 0, width }, theme)];
  let y = legend.length === 0 ? 0 : legendRows(legend, width).length * LEGEND_ROW + 10;
  (spec.notes ?? []).forEach((note, index) => {
    const lines = paragraph(`picture-note-${index}`, note, y, width, NOTE, theme.muted);
    marks.push(...lines);
    y += lines.length * NOTE.line + 4;
  });
  return block(spec, width, y, marks);
}

const block = (spec: CompositionSpec, width: number, height: number, marks: readonly Mark[]): Scene => ({
  width,
  height,
  title: spec.title,
  description: spec.description,
  clips: [],
  marks,
});
