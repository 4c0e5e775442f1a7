/** Seeded random numbers: the same seed gives the same numbers on every machine. */

export interface RandomGenerator {
  /** 32 random bits as a number in [0, 2³²). */
  bits(): number;
  /** Uniform in [0, 1) with 53 random bits. */
  uniform(): number;
  /** A generator of its own stream, fixed by this one's seed and by how often it was split, not by how much it was used. */
  split(): RandomGenerator;
}

/** Outputs thrown away after seeding, so that close seeds part. */
const WARM_UP = 20;
const TWO_TO_THE_32 = 2 ** 32;
const LOW_BITS_IN_53 = 2 ** 21;
/** 2³² divided by the golden ratio: increment of the seed sequence (Steele, Lea & Flood 2014, SplitMix). */
const GOLDEN_INCREMENT = 0x9e3779b9;

/** @param seed any whole number; its low 53 bits count */
export function createRandom(seed: number): RandomGenerator {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`createRandom: expected a whole number, got ${seed}`);
  return new SmallFastCounting(seed >>> 0, Math.floor(seed / TWO_TO_THE_32) >>> 0, 0);
}

/** sfc32, "small fast counting" generator (Doty-Humphrey, PractRand, 2010): 128 bits of state, period at least 2³². */
class SmallFastCounting implements RandomGenerator {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;
  private splits = 0;
  private readonly seeds: readonly [number, number, number];

  constructor(low: number, high: number, stream: number) {
    this.seeds = [mix(low + GOLDEN_INCREMENT), mix(high ^ mix(low)), mix(stream + mix(high + 2 * GOLDEN_INCREMENT))];
    [this.a, this.b, this.c] = this.seeds;
    for (let i = 0; i < WARM_UP; i++) this.bits();
  }

  bits(): number {
    const result = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + result) | 0;
    return result >>> 0;
  }

  uniform(): number {
    const high = this.bits();
    const low = this.bits() >>> 11;
    return (high * LOW_BITS_IN_53 + low) / (TWO_TO_THE_32 * LOW_BITS_IN_53);
  }

  split(): RandomGenerator {
    this.splits++;
    const [low, high, stream] = this.seeds;
    return new SmallFastCounting(mix(low ^ this.splits), high, mix(stream + this.splits));
  }
}

/** A one-to-one scramble of 32 bits, the finalizer of MurmurHash3 (Appleby 2011). */
function mix(bits: number): number {
  let value = bits | 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
