/**
 * Sums of exponentials that periodic superposition needs, accurate for every rate from zero up: each is written with
 * expm1, so that nothing cancels when rate × time is tiny. Rates per unit of time, at least 0; times at least 0.
 */

/** (1 − e⁻ˣ)/x, 1 at x = 0. */
export const relativeDecay = (x: number): number => (x === 0 ? 1 : -Math.expm1(-x) / x);

/** Σ_{m=0}^{count−1} e^(−rate·interval·m): what `count` equal doses leave, as multiples of the latest. */
export function geometricSum(rate: number, interval: number, count: number): number {
  const x = rate * interval;
  return x === 0 ? count : Math.expm1(-x * count) / Math.expm1(-x);
}

/** The same sum without end, 1/(1 − e^(−rate·interval)): periodic steady state. Infinite at rate 0. */
export const geometricSeries = (rate: number, interval: number): number => -1 / Math.expm1(-rate * interval);

/** Mean of e^(−rate·t) over 0 … duration; 1 for duration 0. */
export const meanDecay = (rate: number, duration: number): number => relativeDecay(rate * duration);

/**
 * (e^(−slow·t) − e^(−fast·t))/(fast − slow), also when both rates are equal (then t·e^(−rate·t)): the response of one
 * first-order compartment to the unit output of another (Bateman 1910).
 */
export function bateman(fast: number, slow: number, t: number): number {
  const lower = Math.min(fast, slow);
  const difference = Math.abs(fast - slow);
  return Math.exp(-lower * t) * t * relativeDecay(difference * t);
}
