import { OVULATORY_CYCLE } from '../../src/physiology';
import type { Person } from '../../src/scenario';
import type { Numbers } from './numbers';

export const CYCLE = 28;

/** Own hormones day by day of a 28-day cycle; straight lines between the days. */
export interface OwnCycle {
  /** Estradiol as multiples of its mean. */
  readonly estradiol: Float64Array;
  /** Progesterone of the woman's cycles with a luteal phase, and of those without, at full activity, ng/mL. */
  readonly luteal: Float64Array;
  readonly anovulatory: Float64Array;
}

export const meanOf = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum / values.length;
};

export function ownCycle(kind: Person['cycle'], number: Numbers): OwnCycle {
  const { estradiol, progesterone } = OVULATORY_CYCLE;
  const follicular = number('follicularProgesterone');
  const anovulatory = new Float64Array(CYCLE).fill(follicular);
  const scale = number('ovulatoryProgesterone') / meanOf(progesterone);
  const full = Float64Array.from(progesterone, (value) => value * scale);
  const area = meanOf(estradiol);
  return {
    estradiol: Float64Array.from(estradiol, (value) => value / area),
    luteal:
      kind === 'ovulatory'
        ? full
        : kind === 'anovulatory'
          ? anovulatory
          : shortLuteal(full, follicular, number('shortLutealArea')),
    anovulatory,
  };
}

/** Day of the cycle, counted from its first, after which progesterone rises: two days before the LH peak. */
const LAST_FOLLICULAR = 12;

/**
 * A luteal phase shrunk in time and in height by the root of `area`, so that the area above the follicular level is
 * `area` times that of the full one; what is lost to daily values is made up by one common factor.
 */
function shortLuteal(full: Float64Array, follicular: number, area: number): Float64Array {
  const shrink = Math.sqrt(area);
  const height = (day: number): number => {
    const value = full[LAST_FOLLICULAR + day];
    return day <= 0 || value === undefined ? 0 : Math.max(0, value - follicular);
  };
  const course: number[] = [];
  let fullArea = 0;
  for (let day = 0; LAST_FOLLICULAR + day < CYCLE; day++) {
    const at = day / shrink;
    const whole = Math.floor(at);
    course.push(height(whole) * (1 - (at - whole)) + height(whole + 1) * (at - whole));
    fullArea += height(day);
  }
  const sum = course.reduce((total, value) => total + value, 0);
  return full.map((value, day) =>
    day <= LAST_FOLLICULAR ? value : follicular + ((course[day - LAST_FOLLICULAR] ?? 0) * area * fullArea) / sum,
  );
}
