import { bisectLeft, tickStep } from 'd3-array';

export type ScaleKind = 'linear' | 'log';
/** Lower and upper end, lower first. */
export type Domain = readonly [number, number];

/** A map from values to pixels and back. */
export interface Scale {
  readonly kind: ScaleKind;
  readonly domain: Domain;
  readonly range: readonly [number, number];
  /** NaN where the value cannot be shown (NaN, or ≤ 0 on a log scale). */
  readonly toPixel: (value: number) => number;
  readonly toValue: (pixel: number) => number;
}

export function makeScale(kind: ScaleKind, domain: Domain, range: readonly [number, number]): Scale {
  const transform = kind === 'log' ? (value: number) => (value > 0 ? Math.log(value) : Number.NaN) : identity;
  const inverse = kind === 'log' ? Math.exp : identity;
  const start = transform(domain[0]);
  const span = transform(domain[1]) - start;
  if (!Number.isFinite(span) || span === 0) {
    throw new RangeError(`domain ${domain[0]} to ${domain[1]} cannot be drawn on a ${kind} scale`);
  }
  const slope = (range[1] - range[0]) / span;
  return {
    kind,
    domain,
    range,
    toPixel: (value) => range[0] + (transform(value) - start) * slope,
    toValue: (pixel) => inverse(start + (pixel - range[0]) / slope),
  };
}

export interface NiceDomainOptions {
  readonly kind?: ScaleKind;
  /** Values that must be visible, such as 0 or a threshold. */
  readonly include?: readonly number[];
  /** Neither end lies beyond these, for quantities that cannot be negative. */
  readonly floor?: number;
  readonly ceiling?: number;
  /** The domain spans at least this much (linear scale). */
  readonly minimumSpan?: number;
  /** Ticks aimed at; default 5. */
  readonly count?: number;
}

/**
 * A calm domain around all finite values: ends on half a tick step (linear) or on 1, 2, 5 × 10^n (log). Without any value it is
 * [0, 1] or [1, 10].
 */
export function niceDomain(columns: Iterable<ArrayLike<number>>, options: NiceDomainOptions = {}): Domain {
  const isLog = options.kind === 'log';
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const see = (value: number): void => {
    if (!Number.isFinite(value) || (isLog && value <= 0)) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  for (const column of columns) for (let index = 0; index < column.length; index += 1) see(column[index] ?? Number.NaN);
  options.include?.forEach(see);
  if (low > high) return isLog ? [1, 10] : [0, 1];
  return isLog ? logDomain(low, high) : linearDomain(low, high, options);
}

function linearDomain(low: number, high: number, options: NiceDomainOptions): Domain {
  const smallest = options.minimumSpan ?? (low === high ? Math.max(1e-9, Math.abs(low) * 0.2) || 1 : 0);
  const lacking = Math.max(0, smallest - (high - low)) / 2;
  const padding = 0.02 * (high - low + 2 * lacking);
  const paddedLow = Math.max(low - lacking - padding, options.floor ?? Number.NEGATIVE_INFINITY);
  const paddedHigh = Math.min(high + lacking + padding, options.ceiling ?? Number.POSITIVE_INFINITY);
  const unit = tickStep(paddedLow, paddedHigh, options.count ?? 5) / 2;
  // Halves of a tick step are not exact in binary: rounding removes the dust.
  const clean = (value: number): number => Number(value.toPrecision(12));
  return [clean(Math.floor(paddedLow / unit + 1e-9) * unit), clean(Math.ceil(paddedHigh / unit - 1e-9) * unit)];
}

function logDomain(low: number, high: number): Domain {
  const steps = logSteps(low / 10, high * 10);
  const start = [...steps].reverse().find((step) => step <= low * (1 + 1e-9));
  const end = steps.find((step) => step >= high * (1 - 1e-9) && step > (start ?? low));
  return [start ?? low, end ?? high];
}

/** Numbers 1, 2, 5 × 10^n within [low, high], ascending; both ends positive. */
export function logSteps(low: number, high: number): readonly number[] {
  const steps: number[] = [];
  for (let exponent = Math.floor(Math.log10(low)); exponent <= Math.ceil(Math.log10(high)); exponent += 1) {
    for (const mantissa of [1, 2, 5]) {
      const step = Number(`${mantissa}e${exponent}`);
      if (step >= low * (1 - 1e-9) && step <= high * (1 + 1e-9)) steps.push(step);
    }
  }
  return steps;
}

/** Linear interpolation of `y` over ascending `x` at `at`; NaN outside the range or beside missing data. */
export function interpolateAt(x: ArrayLike<number>, y: ArrayLike<number>, at: number): number {
  if (x.length === 0 || !(at >= valueAt(x, 0) && at <= valueAt(x, x.length - 1))) return Number.NaN;
  const right = bisectLeft(x, at);
  const x1 = valueAt(x, right);
  if (x1 === at) return valueAt(y, right);
  const x0 = valueAt(x, right - 1);
  const share = (at - x0) / (x1 - x0);
  return valueAt(y, right - 1) * (1 - share) + valueAt(y, right) * share;
}

/**
 * The samples that a picture of `domain` shows: those within it and the next ones beyond both ends. The same array when that is all
 * of them.
 */
export function within(x: ArrayLike<number>, y: Float64Array, [low, high]: Domain): Float64Array {
  const first = Math.max(0, bisectLeft(x, low) - 1);
  const last = Math.min(y.length, bisectLeft(x, high) + 1);
  return first === 0 && last >= y.length ? y : y.subarray(first, Math.max(first, last));
}

/** `interpolateAt` for ascending places, in one walk along the samples. */
export function samplesAt(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  count: number,
  placeOf: (index: number) => number,
): Float64Array {
  const samples = new Float64Array(count).fill(Number.NaN);
  const last = valueAt(x, x.length - 1);
  let right = 0;
  for (let index = 0; index < count; index += 1) {
    const at = placeOf(index);
    if (!(at >= valueAt(x, 0) && at <= last)) continue;
    while (valueAt(x, right) < at) right += 1;
    const x1 = valueAt(x, right);
    const x0 = valueAt(x, right - 1);
    const share = x1 === at ? 1 : (at - x0) / (x1 - x0);
    samples[index] = share === 1 ? valueAt(y, right) : valueAt(y, right - 1) * (1 - share) + valueAt(y, right) * share;
  }
  return samples;
}

const valueAt = (values: ArrayLike<number>, index: number): number => values[index] ?? Number.NaN;
const identity = (value: number): number => value;
