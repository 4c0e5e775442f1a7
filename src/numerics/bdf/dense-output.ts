/** Values between the last two accepted times, from the Nordsieck array: y(tₙ + x·h) = Σⱼ zⱼxʲ for −1 ≤ x ≤ 0. */
import { COLUMNS } from './coefficients';

/** Write all states at `x` into `target` from `offset` on; Horner's rule, written out for each order. */
export function interpolate(
  history: Float64Array,
  order: number,
  x: number,
  target: Float64Array,
  offset: number,
): void {
  const size = history.length;
  let write = offset;
  switch (order) {
    case 1:
      for (let at = 0; at < size; at += COLUMNS) {
        target[write++] = history[at + 1]! * x + history[at]!;
      }
      return;
    case 2:
      for (let at = 0; at < size; at += COLUMNS) {
        target[write++] = (history[at + 2]! * x + history[at + 1]!) * x + history[at]!;
      }
      return;
    case 3:
      for (let at = 0; at < size; at += COLUMNS) {
        target[write++] = ((history[at + 3]! * x + history[at + 2]!) * x + history[at + 1]!) * x + history[at]!;
      }
      return;
    case 4:
      for (let at = 0; at < size; at += COLUMNS) {
        target[write++] =
          (((history[at + 4]! * x + history[at + 3]!) * x + history[at + 2]!) * x + history[at + 1]!) * x +
          history[at]!;
      }
      return;
    default:
      for (let at = 0; at < size; at += COLUMNS) {
        target[write++] =
          ((((history[at + 5]! * x + history[at + 4]!) * x + history[at + 3]!) * x + history[at + 2]!) * x +
            history[at + 1]!) *
            x +
          history[at]!;
      }
  }
}
