/** Values between the last two accepted times, from the Nordsieck array: y(tₙ + x·h) = Σⱼ zⱼxʲ for −1 ≤ x ≤ 0. */
import { COLUMNS } from './coefficients';

export function interpolate(
  history: Float64Array,
  order: number,
  position: number,
  target: Float64Array,
  offset: number,
): void {
  let write = offset;
  for (let start = 0; start < history.length; start += COLUMNS) {
    let value = history[start + order]!;
    for (let j = order - 1; j >= 0; j--) value = value * position + history[start + j]!;
    target[write++] = value;
  }
}
