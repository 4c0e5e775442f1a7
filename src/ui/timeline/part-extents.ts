import type { PlacedBar } from '../../charts';
import type { SpanPart } from '../../scenario';

/** Left end and width of what takes hold of a part, pixels from the bar's left end. */
export interface Extent {
  readonly left: number;
  readonly width: number;
}

/** How wide an end wants to be, and how far of that beyond the bar. */
export interface Reach {
  readonly wide: number;
  readonly beyond: number;
}

export const MOUSE_REACH: Reach = { wide: 24, beyond: 14 };
export const FINGER_REACH: Reach = { wide: 44, beyond: 30 };

/** Share of a bar that one end may take from its middle. */
const INSIDE_SHARE = 1 / 3;

/**
 * Where each part of a bar is taken hold of. Ends reach beyond the bar, up to half of the gap to the next bar of the row, so
 * that bars that touch keep an end each; what is lost outside is gained inside, as far as the middle keeps a third.
 */
export function partExtents(
  bar: Pick<PlacedBar, 'x' | 'width'>,
  others: readonly Pick<PlacedBar, 'x' | 'width'>[],
  { wide, beyond }: Reach,
): Readonly<Record<SpanPart, Extent>> {
  const right = bar.x + bar.width;
  const gapBefore = Math.min(...others.map((one) => bar.x - one.x - one.width).filter((gap) => gap >= -1), Infinity);
  const gapAfter = Math.min(...others.map((one) => one.x - right).filter((gap) => gap >= -1), Infinity);
  const side = (gap: number): { readonly outside: number; readonly inside: number } => {
    const outside = Math.min(beyond, Math.max(0, gap) / 2);
    return { outside, inside: Math.min(wide - outside, bar.width * INSIDE_SHARE) };
  };
  const [before, after] = [side(gapBefore), side(gapAfter)];
  return {
    start: { left: -before.outside, width: before.outside + before.inside },
    whole: { left: 0, width: bar.width },
    stop: { left: bar.width - after.inside, width: after.inside + after.outside },
  };
}
