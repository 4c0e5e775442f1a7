import { makeScale } from './scale';
import { roundPixel } from './number-format';
import type { Mark } from './scene';
import type { ChartTheme } from './theme';
import type { TimelineSpec } from './timeline-spec';

const GRIP = { half: 6, height: 8 };

/**
 * The line of one age from `y` to `y`, with a grip at its top; apart from the rows, so that a moving age repaints nothing
 * else. Empty without an age, or outside the picture.
 */
export function timelinePlayhead(
  { id, xDomain, plot }: Pick<TimelineSpec, 'id' | 'xDomain' | 'plot'>,
  age: number | undefined,
  [top, bottom]: readonly [top: number, bottom: number],
  theme: ChartTheme,
  grip = true,
): readonly Mark[] {
  if (age === undefined || !(age >= xDomain[0] && age <= xDomain[1])) return [];
  const x = roundPixel(makeScale('linear', xDomain, [plot.x, plot.x + plot.width]).toPixel(age));
  const stroke = { color: theme.text, width: 1 };
  const line: Mark = { kind: 'line', id: `${id}-playhead`, x1: x, x2: x, y1: top, y2: bottom, stroke };
  if (!grip) return [line];
  const { half, height } = GRIP;
  const d = `M${roundPixel(x - half)},${top}L${roundPixel(x + half)},${top}L${x},${top + height}Z`;
  return [line, { kind: 'path', id: `${id}-playhead-grip`, d, fill: theme.text }];
}
