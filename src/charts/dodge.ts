/** Labels moved apart as little as possible. */

export interface DodgeItem {
  /** Where the label's center would like to be, pixels. */
  readonly desired: number;
  /** Room the label needs, pixels. */
  readonly height: number;
}

/**
 * Centers of labels that keep the order of `desired`, do not overlap, lie within [low, high], and minimize the sum of squared
 * moves: isotonic regression by pooling adjacent violators (Ayer, Brunk, Ewing, Reid and Silverman 1955) on the centers less the room
 * above them. Returns undefined when the labels do not fit.
 */
export function dodge(items: readonly DodgeItem[], low: number, high: number): readonly number[] | undefined {
  const needed = items.reduce((sum, item) => sum + item.height, 0);
  if (needed > high - low + 1e-9) return undefined;
  const order = items.map((_, index) => index).sort((a, b) => desiredAt(items, a) - desiredAt(items, b) || a - b);

  // In coordinates where each label has lost the room above it, "no overlap" becomes "not decreasing".
  const room: number[] = [];
  let above = 0;
  for (const index of order) {
    const height = items[index]?.height ?? 0;
    room.push(above + height / 2);
    above += height;
  }
  const fitted = poolAdjacentViolators(order.map((index, rank) => desiredAt(items, index) - (room[rank] ?? 0)));
  const centers = new Array<number>(items.length).fill(0);
  order.forEach((index, rank) => {
    const free = Math.min(Math.max(fitted[rank] ?? 0, low), high - needed);
    centers[index] = free + (room[rank] ?? 0);
  });
  return centers;
}

/** The nearest non-decreasing sequence in the least-squares sense. */
export function poolAdjacentViolators(values: readonly number[]): readonly number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const value of values) {
    let block = { sum: value, count: 1 };
    let previous = blocks[blocks.length - 1];
    while (previous !== undefined && previous.sum / previous.count > block.sum / block.count) {
      block = { sum: previous.sum + block.sum, count: previous.count + block.count };
      blocks.pop();
      previous = blocks[blocks.length - 1];
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => new Array<number>(block.count).fill(block.sum / block.count));
}

const desiredAt = (items: readonly DodgeItem[], index: number): number => items[index]?.desired ?? 0;
