import { HOURS_PER_DAY, type Days } from '../../units';
import type { ExponentialSegment } from './exponential-segment';
import { modesOf } from './transfer-function';
import type { Kinetics } from './resolve';

/** Of its highest level: what is left of the last depot below this counts as nothing. */
const NEGLIGIBLE = 1e-7;

/**
 * The level that depots given one by one leave, in closed form: between doses a sum of exponentials, at a dose each of
 * them gains what that dose adds. Ends when next to nothing is left.
 * @param doses days of the doses, ascending; each of `dose` in the unit of `kinetics`
 */
export function depotLevel(kinetics: Kinetics, dose: number, doses: readonly Days[]): readonly ExponentialSegment[] {
  const amount = kinetics.arrives(dose);
  const modes = kinetics.inputs.map(({ transfer }) => modesOf(transfer));
  const rates = modes.flatMap((one) => Array.from(one.rates, (rate) => rate * HOURS_PER_DAY));
  const gains = modes.flatMap((one) => Array.from(one.coefficients, (coefficient) => coefficient * amount));
  const segments: ExponentialSegment[] = [];
  for (const day of doses) {
    const before = segments.at(-1);
    const coefficients = gains.map((gain, index) => {
      const left = before?.coefficients[index] ?? 0;
      return gain + left * Math.exp(-(rates[index] ?? 0) * (day - (before?.from ?? day)));
    });
    segments.push({ from: day, rates, coefficients });
  }
  const last = segments.at(-1);
  const slowest = Math.min(...rates);
  if (last === undefined || !(slowest > 0)) return segments;
  const end = last.from - Math.log(NEGLIGIBLE) / slowest;
  return [...segments, { from: end, rates: [], coefficients: [] }];
}

/** The level of a device from its insertion to its removal: the sum of its modes, nothing after. */
export function deviceLevel(kinetics: Kinetics, from: Days, to: Days): readonly ExponentialSegment[] {
  const inserted = depotLevel({ ...kinetics }, 1, [from]).slice(0, 1);
  return Number.isFinite(to) ? [...inserted, { from: to, rates: [], coefficients: [] }] : inserted;
}
