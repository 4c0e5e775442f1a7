import { daysToHours, HOURS_PER_DAY } from '../../units';
import type { PeriodicLevel } from './dose-train';
import type { ResolvedInput } from './resolve';
import { filtered, modesOf, steadyLevel } from './transfer-function';
import type { WornSchedule, WornSpan } from './worn-schedule';

/** One exponential of the response under fading patches: in span i, fed_i·e^(−fading·h) + free_i·e^(−rate·h). */
interface WornMode {
  readonly rate: number;
  readonly fading: number;
  readonly fed: Float64Array;
  readonly free: Float64Array;
}

/** Rates of release and loss nearer than this, relative to their size, are set apart by it. */
const CLOSEST = 1e-7;

/** (1 − e^(−rate·hours))/rate, which is the hours themselves at rate 0. */
const decayed = (rate: number, hours: number): number => (rate > 0 ? -Math.expm1(-rate * hours) / rate : hours);

/** Flow just after a patch is put on, per hour, such that worn to its end it gives `amount` a day. */
const firstFlow = (amount: number, fading: number, wear: number): number =>
  ((amount / HOURS_PER_DAY) * wear) / decayed(fading, wear);

/** Mean level over the period. A patch taken off early has given more than its share, since its flow fades. */
export function wornMean(inputs: readonly ResolvedInput[], schedule: WornSchedule, amount: number): number {
  const { spans, wear, days } = schedule;
  return inputs.reduce((sum, { transfer, fading = 0 }) => {
    const flow = firstFlow(amount, fading, wear);
    const released = spans.reduce((all, { from, to, worn }) => all + (worn ? flow * decayed(fading, to - from) : 0), 0);
    return sum + (steadyLevel(transfer) * released) / daysToHours(days);
  }, 0);
}

/**
 * Periodic steady state under patches, in closed form.
 * @param amount mass that arrives a day while patches are worn to their end
 * @param filterRate of the receptor occupancy, per hour; Infinity for the concentration itself
 */
export function wornLevel(
  inputs: readonly ResolvedInput[],
  schedule: WornSchedule,
  amount: number,
  filterRate: number,
): PeriodicLevel {
  const { days, spans, wear, shift } = schedule;
  const modes = inputs.flatMap(({ transfer, fading = 0 }) => {
    const { rates, coefficients } = modesOf(filtered(transfer, filterRate));
    const flow = firstFlow(amount, fading, wear);
    return Array.from(rates, (rate, index) => wornMode(spans, rate, fading, flow * (coefficients[index] ?? 0)));
  });
  return {
    days,
    mean: wornMean(inputs, schedule, amount),
    at: (day, hour) => {
      const time = ((((day - shift) % days) + days) % days) * HOURS_PER_DAY + hour;
      const index = spanAt(spans, time);
      const since = time - (spans[index]?.from ?? 0);
      let sum = 0;
      for (const { rate, fading, fed, free } of modes) {
        sum += (fed[index] ?? 0) * Math.exp(-fading * since) + (free[index] ?? 0) * Math.exp(-rate * since);
      }
      return sum;
    },
  };
}

/** x' = −rate·x + flow·e^(−fading·h), begun where one period returns to itself. */
function wornMode(spans: readonly WornSpan[], poleRate: number, fading: number, flow: number): WornMode {
  const rate = Math.abs(poleRate - fading) < CLOSEST * poleRate ? poleRate * (1 + CLOSEST) : poleRate;
  const fed = Float64Array.from(spans, ({ worn }) => (worn ? flow / (rate - fading) : 0));
  const free = new Float64Array(spans.length);
  const period = spans.at(-1)?.to ?? 0;
  let state = 0;
  for (let pass = 0; pass < 2; pass++) {
    spans.forEach(({ from, to }, index) => {
      const feeding = fed[index] ?? 0;
      free[index] = state - feeding;
      const hours = to - from;
      state = feeding * Math.exp(-fading * hours) + (state - feeding) * Math.exp(-rate * hours);
    });
    if (pass === 0) state /= -Math.expm1(-rate * period);
  }
  return { rate, fading, fed, free };
}

/** Index of the span that holds `time`; the later one where two meet. */
function spanAt(spans: readonly WornSpan[], time: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.from ?? Infinity) <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}
