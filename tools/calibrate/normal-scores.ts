/** Terms of the series of the normal distribution function until nothing is added. */
const MOST_TERMS = 300;
const MOST_ITERATIONS = 50;
const PRECISE = 1e-12;
/** Largest step of Newton's method: keeps it from leaping over the tail. */
const LARGEST_STEP = 1;
/** Blom's fractional ranks: (rank − 3/8)/(count + 1/4). */
const BLOM = { rank: 3 / 8, count: 1 / 4 };

const density = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);

/** Normal distribution function: ½ + φ(x)·Σ x²ⁿ⁺¹/(2n + 1)!!. */
export function normalProbability(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < MOST_TERMS && sum + term !== sum; n++) {
    term *= (x * x) / (2 * n + 1);
    sum += term;
  }
  return 0.5 + density(x) * sum;
}

/** Normal scores of ranks 1 … count, ascending, by Newton's method from neighbor to neighbor. */
function scoresOfRanks(count: number): Float64Array {
  const scores = new Float64Array(count);
  let x = 0;
  for (let rank = Math.ceil(count / 2); rank >= 1; rank--) {
    const wanted = (rank - BLOM.rank) / (count + BLOM.count);
    for (let i = 0; i < MOST_ITERATIONS; i++) {
      const step = (normalProbability(x) - wanted) / density(x);
      x -= Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, step));
      if (Math.abs(step) < PRECISE) break;
    }
    scores[rank - 1] = x;
    scores[count - rank] = -x;
  }
  return scores;
}

/** Every value replaced by the normal score of its rank among all chains; equal values share their mean rank's score. */
export function normalScores(chains: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const all = chains.flat();
  const order = all.map((_, index) => index).sort((one, other) => all[one]! - all[other]!);
  const scores = scoresOfRanks(all.length);
  const out = new Float64Array(all.length);
  for (let first = 0; first < order.length;) {
    let end = first + 1;
    while (end < order.length && all[order[end]!] === all[order[first]!]) end++;
    let sum = 0;
    for (let i = first; i < end; i++) sum += scores[i]!;
    for (let i = first; i < end; i++) out[order[i]!] = sum / (end - first);
    first = end;
  }
  let next = 0;
  return chains.map((chain) => chain.map(() => out[next++]!));
}
