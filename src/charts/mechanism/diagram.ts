import type { Scene } from '../scene';
import type { ChartTheme } from '../theme';
import { edgeMarks } from './edge-marks';
import { nodeMarks } from './node-marks';
import type { DiagramEmphasis, DiagramSpec } from './types';

/** What steps back is painted first, what was picked last. */
const ORDER: Readonly<Record<DiagramEmphasis, number>> = { dimmed: 0, normal: 1, strong: 2 };

const byEmphasis = (a: { readonly emphasis: DiagramEmphasis }, b: { readonly emphasis: DiagramEmphasis }): number =>
  ORDER[a.emphasis] - ORDER[b.emphasis];

/** The diagram as a scene. `background` is what it lies on: lines that cross are parted by it. */
export function diagramScene(spec: DiagramSpec, theme: ChartTheme, background: string = theme.background): Scene {
  const { layout } = spec;
  return {
    width: layout.width,
    height: layout.height,
    title: spec.title,
    description: spec.description,
    clips: [],
    marks: [
      ...[...spec.edges].sort(byEmphasis).flatMap((edge) => edgeMarks(edge, layout, theme, background)),
      ...spec.nodes.flatMap((node) => nodeMarks(node, layout, theme)),
    ],
  };
}
