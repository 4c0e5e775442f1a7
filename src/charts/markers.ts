import { roundPixel } from './number-format';
import { polyline } from './path';
import type { PathMark } from './scene';
import type { ChartTheme, MarkerShape } from './theme';

const DIAGONAL = Math.SQRT1_2;
/** Half the thickness of the arms of plus and cross, relative to the radius. */
const ARM = 0.32;

/** Closed SVG path text of a marker of about `radius` pixels around (x, y); shapes are scaled to look equally large. */
export function markerPath(shape: MarkerShape, x: number, y: number, radius: number): string {
  switch (shape) {
    case 'ring':
    case 'circle': {
      const [left, right, r, middle] = [x - radius, x + radius, radius, y].map(roundPixel);
      return `M${left},${middle}A${r},${r},0,1,0,${right},${middle}A${r},${r},0,1,0,${left},${middle}Z`;
    }
    case 'square':
      return closed(SQUARE, x, y, radius * 0.95);
    case 'diamond':
      return closed(DIAMOND, x, y, radius * 1.3);
    case 'triangle':
      return closed(TRIANGLE, x, y, radius * 1.2);
    case 'triangle-down':
      return closed(TRIANGLE, x, y, -radius * 1.2);
    case 'plus':
      return closed(PLUS, x, y, radius * 1.3);
    case 'cross':
      return closed(PLUS.map(turn), x, y, radius * 1.3);
  }
}

type Corner = readonly [number, number];

const SQUARE: readonly Corner[] = [[-1, -1], [1, -1], [1, 1], [-1, 1]]; // prettier-ignore
const DIAMOND: readonly Corner[] = [[0, -1], [1, 0], [0, 1], [-1, 0]]; // prettier-ignore
const TRIANGLE: readonly Corner[] = [[0, -1], [1, 0.8], [-1, 0.8]]; // prettier-ignore
const PLUS: readonly Corner[] = [
  [-ARM, -1], [ARM, -1], [ARM, -ARM], [1, -ARM], [1, ARM], [ARM, ARM],
  [ARM, 1], [-ARM, 1], [-ARM, ARM], [-1, ARM], [-1, -ARM], [-ARM, -ARM],
]; // prettier-ignore

/** An eighth of a turn. */
function turn([x, y]: Corner): Corner {
  return [(x - y) * DIAGONAL, (x + y) * DIAGONAL];
}

function closed(corners: readonly Corner[], x: number, y: number, scale: number): string {
  const xs = corners.map((corner) => x + corner[0] * scale);
  const ys = corners.map((corner) => y + corner[1] * scale);
  return `${polyline(xs, ys)}Z`;
}

export interface MarkerOptions {
  readonly id: string;
  readonly series?: string;
  readonly shape: MarkerShape;
  readonly color: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly opacity?: number;
}

/** A marker as a mark: the ring is open, all others filled and set off from lines by an outline in the background color. */
export function markerMark(options: MarkerOptions, theme: ChartTheme): PathMark {
  const isOpen = options.shape === 'ring';
  return {
    kind: 'path',
    id: options.id,
    ...(options.series === undefined ? {} : { series: options.series }),
    d: markerPath(options.shape, options.x, options.y, options.radius),
    fill: isOpen ? theme.background : options.color,
    ...(options.opacity === undefined || isOpen ? {} : { fillOpacity: options.opacity }),
    stroke: {
      color: isOpen ? options.color : theme.background,
      width: isOpen ? 2 : 1.5,
      ...(options.opacity === undefined || !isOpen ? {} : { opacity: options.opacity }),
    },
  };
}
