/**
 * Linear kinetics as gain·∏(s + zero)/∏(s + pole): the level that a unit of drug at time 0 (or a unit rate) leaves.
 * Its response is a sum of exponentials, one per pole (partial fractions). Rates per hour.
 */
export interface TransferFunction {
  readonly gain: number;
  readonly zeros: readonly number[];
  readonly poles: readonly number[];
}

/** Σ coefficientᵢ·e^(−rateᵢ·t). */
export interface Modes {
  readonly rates: Float64Array;
  readonly coefficients: Float64Array;
}

/** Rates nearer than this, relative to their size, are treated as equal and set apart by it. */
const CLOSEST = 1e-5;

/** Pass through y' = rate·(x − y); an infinite rate changes nothing. */
export function filtered(transfer: TransferFunction, rate: number): TransferFunction {
  if (!Number.isFinite(rate)) return transfer;
  return { gain: transfer.gain * rate, zeros: transfer.zeros, poles: [...transfer.poles, rate] };
}

/** First-order arrival at `rate` before the transfer. */
export const absorbedAt = filtered;

export const scaled = (transfer: TransferFunction, factor: number): TransferFunction => ({
  ...transfer,
  gain: transfer.gain * factor,
});

/** Level that a steady rate of 1 per hour leads to. */
export const steadyLevel = ({ gain, zeros, poles }: TransferFunction): number =>
  gain * zeros.reduce((product, zero) => product * zero, 1) * poles.reduce((product, pole) => product / pole, 1);

/** Partial fractions. Coinciding poles are spread around their mean, an error of about CLOSEST². */
export function modesOf({ gain, zeros, poles }: TransferFunction): Modes {
  const rates = Float64Array.from(setApart(poles));
  const coefficients = rates.map((rate, i) => {
    let value = gain;
    for (const zero of zeros) value *= zero - rate;
    rates.forEach((other, j) => {
      if (j !== i) value /= other - rate;
    });
    return value;
  });
  return { rates, coefficients };
}

/**
 * Near-equal rates divide by their tiny difference; a pair held ±CLOSEST/2 around its mean loses 1e-11 to rounding
 * and, being symmetric, as little to the shift.
 */
function setApart(poles: readonly number[]): readonly number[] {
  const sorted = [...poles].sort((a, b) => a - b);
  const clusters: number[][] = [];
  for (const pole of sorted) {
    const latest = clusters.at(-1);
    const before = latest?.at(-1);
    if (latest !== undefined && before !== undefined && pole - before < CLOSEST * pole) latest.push(pole);
    else clusters.push([pole]);
  }
  return clusters.flatMap((cluster) => {
    if (cluster.length === 1) return cluster;
    const center = cluster.reduce((sum, pole) => sum + pole, 0) / cluster.length;
    // Three coinciding rates divide by the square of their distance, so they are set further apart.
    const step = cluster.length === 2 ? CLOSEST : CLOSEST ** (2 / 3);
    return cluster.map((_, index) => center * (1 + step * (index - (cluster.length - 1) / 2)));
  });
}
