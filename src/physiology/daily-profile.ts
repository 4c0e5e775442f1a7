import { HOURS_PER_DAY } from '../units';

/**
 * A periodic function given by one value per day, straight lines between them, passed through a first-order filter
 * y' = rate·(c − y) in its periodic steady state. On each day it is level + slope·h + rest·e^(−rate·h), h hours.
 */
export interface DailyProfile {
  readonly days: number;
  /** Mean over the period, before and after the filter. */
  readonly mean: number;
  /** Value at `hour` (0 … 24) of `day` (0 … days − 1). */
  at(day: number, hour: number): number;
}

/**
 * @param values one per day, at hour 0
 * @param rate of the filter, per hour; Infinity leaves the profile as it is
 */
export function dailyProfile(values: readonly number[], rate: number): DailyProfile {
  const days = values.length;
  const filtered = Number.isFinite(rate);
  const level = new Float64Array(days);
  const slope = new Float64Array(days);
  const rest = new Float64Array(days);
  const value = (day: number): number => values[day % days] ?? 0;
  const decay = filtered ? Math.exp(-rate * HOURS_PER_DAY) : 0;
  // The steady state is the end value of one period begun at zero, divided by what a period takes away.
  let y = 0;
  for (let pass = 0; pass < 2; pass++) {
    for (let day = 0; day < days; day++) {
      slope[day] = (value(day + 1) - value(day)) / HOURS_PER_DAY;
      level[day] = value(day) - (filtered ? (slope[day] ?? 0) / rate : 0);
      rest[day] = filtered ? y - (level[day] ?? 0) : 0;
      y = (level[day] ?? 0) + value(day + 1) - value(day) + (rest[day] ?? 0) * decay;
    }
    y = filtered && pass === 0 ? y / -Math.expm1(-rate * HOURS_PER_DAY * days) : value(0);
  }
  return {
    days,
    mean: values.reduce((sum, one) => sum + one, 0) / days,
    at: (day, hour) => {
      const straight = (level[day] ?? 0) + (slope[day] ?? 0) * hour;
      return filtered ? straight + (rest[day] ?? 0) * Math.exp(-rate * hour) : straight;
    },
  };
}
