import { roundPixel } from '../number-format';
import type { Mark } from '../scene';
import type { ChartTheme } from '../theme';
import { flowWidth, styledStroke } from './line-look';
import { type RouteEnd, routeEnd, routePath, shortened } from './route';
import type { DiagramEdge, DiagramEmphasis, DiagramLayout, Point } from './types';

export const OPACITY: Readonly<Record<DiagramEmphasis, number>> = { strong: 1, normal: 1, dimmed: 0.22 };
/** A line that is off, pixels. */
const OFF_WIDTH = 1.2;
/** Room between a line and one that crosses below it, pixels on each side. */
const BRIDGE = 2;
/** What is compared with lies below, this faint. */
const COMPARED_OPACITY = 0.28;
/** What is compared with is seen where it is wider by this much, pixels. */
const COMPARED_DIFFERENCE = 0.6;
/** Around a picked line. */
const GLOW = { room: 10, opacity: 0.2 };
const LABEL_WEIGHT = 600;

interface Head {
  /** Half its breadth and its length, pixels. */
  readonly half: number;
  readonly length: number;
}

/** A head grows with its line but never so little that it is not seen. */
const headOf = (edge: DiagramEdge, width: number): Head =>
  edge.end === 'arrow'
    ? { half: Math.max(3.6, width / 2 + 2.4), length: Math.max(6.5, width * 0.8 + 4) }
    : { half: Math.max(5.5, width / 2 + 3.5), length: Math.max(2.4, width / 3 + 1) };
/** Between a bar and the box it holds back, pixels. */
const BAR_GAP = 3;

/** Lines of one edge, from below: the bridge over what it crosses, what it is compared with, itself, its head, its label. */
export function edgeMarks(
  edge: DiagramEdge,
  layout: DiagramLayout,
  theme: ChartTheme,
  background: string,
): readonly Mark[] {
  const points = layout.edges[edge.id];
  if (points === undefined) return [];
  const width = edge.off ? OFF_WIDTH : flowWidth(edge.flow, layout.restWidth, edge.lean);
  const color = edge.off ? theme.outline : edge.color;
  const opacity = OPACITY[edge.emphasis];
  const head = headOf(edge, width);
  const end = routeEnd(edge.end === 'bar' ? shortened(points, BAR_GAP) : points);
  const body = routePath(shortened(points, edge.end === 'arrow' ? head.length - 1 : head.length + BAR_GAP - 0.5));
  const id = `edge-${edge.id}`;
  const compared =
    edge.comparedFlow === undefined || edge.off ? width : flowWidth(edge.comparedFlow, layout.restWidth, edge.lean);
  const differs = compared - width >= COMPARED_DIFFERENCE;
  return [
    ...(edge.emphasis === 'strong'
      ? [
          {
            kind: 'path' as const,
            id: `${id}-glow`,
            d: routePath(points),
            stroke: { color, width: roundPixel(width + GLOW.room), opacity: GLOW.opacity },
          },
        ]
      : []),
    {
      kind: 'path',
      id: `${id}-bridge`,
      d: body,
      stroke: { color: background, width: roundPixel(Math.max(width, differs ? compared : 0) + 2 * BRIDGE) },
    },
    ...(differs
      ? [
          {
            kind: 'path' as const,
            id: `${id}-compared`,
            d: body,
            stroke: { color, width: roundPixel(compared), opacity: roundPixel(COMPARED_OPACITY * opacity) },
          },
        ]
      : []),
    {
      kind: 'path',
      id,
      d: body,
      stroke: styledStroke(edge.off ? 'dotted' : edge.line, color, roundPixel(width), opacity),
    },
    {
      kind: 'path',
      id: `${id}-end`,
      d: edge.end === 'arrow' ? arrowHead(end, head) : barEnd(end, head),
      fill: color,
      ...(opacity < 1 ? { fillOpacity: opacity } : {}),
    },
    ...labelMarks(edge, layout, theme, background),
  ];
}

function labelMarks(edge: DiagramEdge, layout: DiagramLayout, theme: ChartTheme, background: string): readonly Mark[] {
  const place = layout.labels[edge.id];
  if (place === undefined || edge.label === undefined || edge.emphasis === 'dimmed') return [];
  return [
    {
      kind: 'text',
      id: `edge-${edge.id}-label`,
      x: place.x,
      y: place.y,
      text: edge.label,
      size: layout.textSize,
      ...(edge.boldLabel ? { weight: LABEL_WEIGHT } : {}),
      color: edge.boldLabel ? edge.color : theme.muted,
      anchor: place.anchor,
      baseline: 'middle',
      halo: background,
    },
  ];
}

/** A corner of an end: so far back along the line, so far to its side. */
const corner = ({ at, direction }: RouteEnd, back: number, side: number): Point => ({
  x: at.x - direction.x * back - direction.y * side,
  y: at.y - direction.y * back + direction.x * side,
});

const outline = (corners: readonly Point[]): string =>
  `M${corners.map(({ x, y }) => `${roundPixel(x)},${roundPixel(y)}`).join('L')}Z`;

const arrowHead = (end: RouteEnd, { half, length }: Head): string =>
  outline([corner(end, 0, 0), corner(end, length, half), corner(end, length, -half)]);

const barEnd = (end: RouteEnd, { half, length }: Head): string =>
  outline([corner(end, 0, half), corner(end, length, half), corner(end, length, -half), corner(end, 0, -half)]);
