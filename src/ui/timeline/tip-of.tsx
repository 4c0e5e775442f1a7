import type { ReactNode } from 'react';
import type { TimelineChart } from '../../charts';
import { entryAt, type Scenario } from '../../scenario';
import type { TimelineWords } from '../words/timeline';
import { keyOf } from './entries';
import { Tip } from './Tip';
import type { Held } from './use-gesture';

/** Ages and length of what is in the hand, over the place it is at. */
export function tipOf(
  held: Held | null,
  focused: Scenario,
  chart: TimelineChart | null,
  text: TimelineWords,
  run: readonly [number, number],
  /** Above its own bar instead of over the ruler, which may be out of sight. */
  atBar: boolean,
): ReactNode {
  if (held === null || chart === null) return null;
  const { grip } = held;
  const { width } = chart.scene;
  const stopped = held.issue !== null;
  // The final period has its words beside it already.
  if (grip.kind === 'final-period') return null;
  const span = entryAt(focused, grip.ref);
  if (span === undefined) return null;
  const { from, to } = span;
  const [start, stop] = [Math.max(from, run[0]), Math.min(to ?? run[1], run[1])];
  const bar = chart.bars.find(({ barId }) => barId === keyOf(grip.ref));
  const y = atBar && bar ? bar.y - ABOVE_BAR : undefined;
  const at = grip.part === 'start' ? start : grip.part === 'stop' ? stop : (start + stop) / 2;
  return (
    <Tip y={y} x={chart.xScale(at)} width={width} text={text.tip(from, to, run[1], grip.part)} stopped={stopped} />
  );
}

/** A finger hides what is below it. */
const ABOVE_BAR = 34;
