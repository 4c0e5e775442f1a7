/** Two odd constants that scramble well (Murmur3 finalizer, Appleby 2011). */
const FIRST = 0x85ebca6b;
const SECOND = 0xc2b2ae35;
const SPREAD = 0x9e3779b9;
const TWO_TO_THE_32 = 2 ** 32;

/** A number in [0, 1) fixed by the seed and a place; the same on every machine and in any order of asking. */
export function seeded(seed: number, ...place: readonly number[]): number {
  let value = seed | 0;
  for (const part of place) value = scramble(value ^ scramble(Math.imul(part | 0, SPREAD) + SPREAD));
  return (scramble(value) >>> 0) / TWO_TO_THE_32;
}

function scramble(bits: number): number {
  let value = bits | 0;
  value = Math.imul(value ^ (value >>> 16), FIRST);
  value = Math.imul(value ^ (value >>> 13), SECOND);
  return value ^ (value >>> 16);
}
