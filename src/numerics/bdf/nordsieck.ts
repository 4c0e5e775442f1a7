/**
 * The Nordsieck array: per state the scaled derivatives hʲy⁽ʲ⁾/j!, j = 0 … q, kept side by side with a stride of
 * `COLUMNS`. One step ahead is Pascal's triangle; the loops are written out for each order because they are the inner
 * loops of every step. The array changes only when a step is accepted, so a failed step needs nothing undone.
 */
import { COLUMNS } from './coefficients';

/**
 * Value and scaled slope of each state one step ahead.
 * @param ratio length of the step over the step to which `history` is scaled
 */
export function predict(
  history: Float64Array,
  order: number,
  ratio: number,
  value: Float64Array,
  slope: Float64Array,
): void {
  const size = value.length;
  const r1 = ratio;
  const r2 = r1 * ratio;
  const r3 = r2 * ratio;
  const r4 = r3 * ratio;
  const r5 = r4 * ratio;
  switch (order) {
    case 1:
      for (let i = 0, at = 0; i < size; i++, at += COLUMNS) {
        const z1 = history[at + 1]! * r1;
        value[i] = history[at]! + z1;
        slope[i] = z1;
      }
      return;
    case 2:
      for (let i = 0, at = 0; i < size; i++, at += COLUMNS) {
        const z1 = history[at + 1]! * r1;
        const z2 = history[at + 2]! * r2;
        value[i] = history[at]! + z1 + z2;
        slope[i] = z1 + 2 * z2;
      }
      return;
    case 3:
      for (let i = 0, at = 0; i < size; i++, at += COLUMNS) {
        const z1 = history[at + 1]! * r1;
        const z2 = history[at + 2]! * r2;
        const z3 = history[at + 3]! * r3;
        value[i] = history[at]! + z1 + z2 + z3;
        slope[i] = z1 + 2 * z2 + 3 * z3;
      }
      return;
    case 4:
      for (let i = 0, at = 0; i < size; i++, at += COLUMNS) {
        const z1 = history[at + 1]! * r1;
        const z2 = history[at + 2]! * r2;
        const z3 = history[at + 3]! * r3;
        const z4 = history[at + 4]! * r4;
        value[i] = history[at]! + z1 + z2 + z3 + z4;
        slope[i] = z1 + 2 * z2 + 3 * z3 + 4 * z4;
      }
      return;
    default:
      for (let i = 0, at = 0; i < size; i++, at += COLUMNS) {
        const z1 = history[at + 1]! * r1;
        const z2 = history[at + 2]! * r2;
        const z3 = history[at + 3]! * r3;
        const z4 = history[at + 4]! * r4;
        const z5 = history[at + 5]! * r5;
        value[i] = history[at]! + z1 + z2 + z3 + z4 + z5;
        slope[i] = z1 + 2 * z2 + 3 * z3 + 4 * z4 + 5 * z5;
      }
  }
}

/** Move the array one step ahead and add correction·Λ; `value` is what `predict` gave for the same step. */
export function advance(
  history: Float64Array,
  order: number,
  ratio: number,
  value: Float64Array,
  correction: Float64Array,
  polynomial: Float64Array,
): void {
  const size = value.length;
  const r1 = ratio;
  const r2 = r1 * ratio;
  const r3 = r2 * ratio;
  const r4 = r3 * ratio;
  const r5 = r4 * ratio;
  const l1 = polynomial[1]!;
  const l2 = polynomial[2]!;
  const l3 = polynomial[3]!;
  const l4 = polynomial[4]!;
  const l5 = polynomial[5]!;
  switch (order) {
    case 1:
      for (let i = 0, at = 0; i < size; i++, at += COLUMNS) {
        const e = correction[i]!;
        const z1 = history[at + 1]! * r1;
        history[at] = value[i]! + e;
        history[at + 1] = z1 + l1 * e;
      }
      return;
    case 2:
      for (let i = 0, at = 0; i < size; i++, at += COLUMNS) {
        const e = correction[i]!;
        const z1 = history[at + 1]! * r1;
        const z2 = history[at + 2]! * r2;
        history[at] = value[i]! + e;
        history[at + 1] = z1 + 2 * z2 + l1 * e;
        history[at + 2] = z2 + l2 * e;
      }
      return;
    case 3:
      for (let i = 0, at = 0; i < size; i++, at += COLUMNS) {
        const e = correction[i]!;
        const z1 = history[at + 1]! * r1;
        const z2 = history[at + 2]! * r2;
        const z3 = history[at + 3]! * r3;
        history[at] = value[i]! + e;
        history[at + 1] = z1 + 2 * z2 + 3 * z3 + l1 * e;
        history[at + 2] = z2 + 3 * z3 + l2 * e;
        history[at + 3] = z3 + l3 * e;
      }
      return;
    case 4:
      for (let i = 0, at = 0; i < size; i++, at += COLUMNS) {
        const e = correction[i]!;
        const z1 = history[at + 1]! * r1;
        const z2 = history[at + 2]! * r2;
        const z3 = history[at + 3]! * r3;
        const z4 = history[at + 4]! * r4;
        history[at] = value[i]! + e;
        history[at + 1] = z1 + 2 * z2 + 3 * z3 + 4 * z4 + l1 * e;
        history[at + 2] = z2 + 3 * z3 + 6 * z4 + l2 * e;
        history[at + 3] = z3 + 4 * z4 + l3 * e;
        history[at + 4] = z4 + l4 * e;
      }
      return;
    default:
      for (let i = 0, at = 0; i < size; i++, at += COLUMNS) {
        const e = correction[i]!;
        const z1 = history[at + 1]! * r1;
        const z2 = history[at + 2]! * r2;
        const z3 = history[at + 3]! * r3;
        const z4 = history[at + 4]! * r4;
        const z5 = history[at + 5]! * r5;
        history[at] = value[i]! + e;
        history[at + 1] = z1 + 2 * z2 + 3 * z3 + 4 * z4 + 5 * z5 + l1 * e;
        history[at + 2] = z2 + 3 * z3 + 6 * z4 + 10 * z5 + l2 * e;
        history[at + 3] = z3 + 4 * z4 + 10 * z5 + l3 * e;
        history[at + 4] = z4 + 5 * z5 + l4 * e;
        history[at + 5] = z5 + l5 * e;
      }
  }
}
