import { roundPixel } from '../number-format';
import type { Mark } from '../scene';
import { fitText, textWidth } from '../text-width';
import type { ChartTheme } from '../theme';
import { OPACITY } from './edge-marks';
import { styledStroke } from './line-look';
import type { Box, DiagramLayout, DiagramNode } from './types';

const RADIUS = 6;
const TITLE_WEIGHT = 600;
/** Line height in multiples of the text size. */
const LEADING = 1.3;
/** A small triangle in the corner: half its breadth, its height and its distance from the border, pixels. */
const TREND = { half: 2.6, height: 4, inset: 3.2 };
/** Room between words and border, pixels. */
const PADDING = 3;
/** A picked box lies in a ring of its color. */
const RING = { gap: 3, width: 2, opacity: 0.45 };

/** Box and words of one node. */
export function nodeMarks(node: DiagramNode, layout: DiagramLayout, theme: ChartTheme): readonly Mark[] {
  const box = layout.nodes[node.id];
  if (box === undefined) return [];
  const id = `node-${node.id}`;
  const size = layout.textSize;
  const opacity = OPACITY[node.emphasis];
  const lines = linesOf(node, box, size);
  const top = box.y + box.height / 2 - ((lines.length - 1) * size * LEADING) / 2;
  const ring: Mark = {
    kind: 'rect',
    id: `${id}-ring`,
    x: box.x - RING.gap,
    y: box.y - RING.gap,
    width: box.width + 2 * RING.gap,
    height: box.height + 2 * RING.gap,
    radius: RADIUS + RING.gap,
    stroke: { color: node.color, width: RING.width, opacity: RING.opacity },
  };
  return [
    ...(node.emphasis === 'strong' ? [ring] : []),
    {
      kind: 'rect',
      id,
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      radius: RADIUS,
      fill: node.fill ?? theme.background,
      stroke: styledStroke(node.border, node.color, node.borderWidth, opacity),
    },
    ...trendMarks(node, box, theme),
    ...lines.map(({ text, strong, muted }, index): Mark => {
      const faint = muted || node.emphasis === 'dimmed';
      return {
        kind: 'text',
        id: `${id}-line-${index}`,
        x: box.x + box.width / 2,
        y: top + index * size * LEADING,
        text: fitText(text, box.width - 2 * PADDING, size, strong ? TITLE_WEIGHT : undefined),
        size,
        ...(strong ? { weight: TITLE_WEIGHT } : {}),
        color: node.textColor ?? (faint ? theme.muted : theme.text),
        anchor: 'middle',
        baseline: 'middle',
      };
    }),
  ];
}

function trendMarks({ id, trend, emphasis }: DiagramNode, box: Box, theme: ChartTheme): readonly Mark[] {
  if (trend === undefined) return [];
  const { half, height, inset } = TREND;
  const right = roundPixel(box.x + box.width - inset);
  const [tip, base] =
    trend === 'up' ? [box.y + inset, box.y + inset + height] : [box.y + inset + height, box.y + inset];
  const opacity = OPACITY[emphasis];
  return [
    {
      kind: 'path',
      id: `node-${id}-trend`,
      d: `M${right - 2 * half},${roundPixel(base)}L${right},${roundPixel(base)}L${right - half},${roundPixel(tip)}Z`,
      fill: theme.muted,
      ...(opacity < 1 ? { fillOpacity: opacity } : {}),
    },
  ];
}

interface Line {
  readonly text: string;
  readonly strong: boolean;
  readonly muted: boolean;
}

/** As many lines as the box has room for: the name first; in the lowest boxes the value stands beside it. */
function linesOf({ title, value, notes = [] }: DiagramNode, box: Box, size: number): readonly Line[] {
  const room = Math.max(1, Math.floor((box.height - 1) / (size * LEADING)));
  if (room === 1) return [{ text: `${title} ${value}`.trim(), strong: true, muted: false }];
  const note = notes.find((text) => textWidth(text, size) <= box.width - 2 * PADDING);
  return [
    { text: title, strong: true, muted: false },
    { text: value, strong: false, muted: false },
    ...(note === undefined ? [] : [{ text: note, strong: false, muted: true }]),
  ]
    .filter(({ text }) => text !== '')
    .slice(0, room);
}
