import { boneDepth, boneShare, WIDEST, type BoneField, type BoneLevel } from './bone-field';

/** Relative error of the drawn share of bone. */
export const SHARE_ERROR = 5e-4;
const MOST_STEPS = 40;

/**
 * The level at which `share` of the picture is bone when `number` of its trabeculae are left: thickness carries the rest.
 * `depth` is a scratch of the field's size and holds the level's depths afterwards. Starting near the answer saves time.
 * A share that no thickness reaches gives the widest.
 */
export function levelFor(
  field: BoneField,
  share: number,
  number: number,
  depth: Float32Array,
  near = WIDEST / 3,
): BoneLevel {
  let low = 0;
  let high = WIDEST - 1;
  let thickness = Math.min(high, Math.max(low, near));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const level = { thickness, number };
    boneDepth(field, level, depth);
    const drawn = boneShare(field, depth);
    if (Math.abs(drawn - share) <= SHARE_ERROR * share) return level;
    if (drawn < share) low = thickness;
    else high = thickness;
    // Area grows about in proportion to thickness; where that leads out of the bracket, halve it.
    const guess = drawn > 0 ? (thickness * share) / drawn : NaN;
    thickness = guess > low && guess < high ? guess : (low + high) / 2;
  }
  return { thickness, number };
}
