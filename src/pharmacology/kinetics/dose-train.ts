import { HOURS_PER_DAY } from '../../units';
import type { ResolvedInput } from './resolve';
import { filtered, modesOf, steadyLevel } from './transfer-function';

/** A level that repeats every `days` days. */
export interface PeriodicLevel {
  readonly days: number;
  /** Mean over the period. */
  readonly mean: number;
  /** Level at `hour` (0 … 24) of `day` (0 … days − 1); at hour 0 the day's dose has just been taken. */
  at(day: number, hour: number): number;
}

/** One exponential of the response: on day d its value is level_d + (state_d − level_d)·e^(−rate·h). */
interface ModeTrain {
  readonly rate: number;
  readonly level: Float64Array;
  readonly above: Float64Array;
}

/**
 * Periodic steady state of a train of daily doses, in closed form.
 * @param amounts mass that arrives from the dose of each day of the period
 * @param filterRate of the receptor occupancy, per hour; Infinity for the concentration itself
 */
export function periodicLevel(
  inputs: readonly ResolvedInput[],
  amounts: Float64Array,
  filterRate: number,
): PeriodicLevel {
  const days = amounts.length;
  const trains: ModeTrain[] = [];
  for (const { drive, transfer } of inputs) {
    const { rates, coefficients } = modesOf(filtered(transfer, filterRate));
    rates.forEach((rate, index) => {
      const coefficient = coefficients[index] ?? 0;
      trains.push(modeTrain(drive, rate, coefficient, amounts));
    });
  }
  return {
    days,
    mean: meanLevel(inputs, amounts),
    at: (day, hour) => {
      let sum = 0;
      for (const { rate, level, above } of trains)
        sum += (level[day] ?? 0) + (above[day] ?? 0) * Math.exp(-rate * hour);
      return sum;
    },
  };
}

/** Mean over the period of the steady state; a filter does not change it. */
export function meanLevel(inputs: readonly ResolvedInput[], amounts: Float64Array): number {
  const ratePerHour = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length / HOURS_PER_DAY;
  return inputs.reduce((sum, { transfer }) => sum + steadyLevel(transfer) * ratePerHour, 0);
}

/** x' = −rate·x + coefficient·input: the state at the start of each day, begun where one period returns to itself. */
function modeTrain(drive: ResolvedInput['drive'], rate: number, coefficient: number, amounts: Float64Array): ModeTrain {
  const days = amounts.length;
  const level = new Float64Array(days);
  const above = new Float64Array(days);
  const decay = Math.exp(-rate * HOURS_PER_DAY);
  let state = 0;
  for (let pass = 0; pass < 2; pass++) {
    for (let day = 0; day < days; day++) {
      const amount = coefficient * (amounts[day] ?? 0);
      if (drive === 'impulse') state += amount;
      else level[day] = amount / HOURS_PER_DAY / rate;
      above[day] = state - (level[day] ?? 0);
      state = (level[day] ?? 0) + (above[day] ?? 0) * decay;
    }
    state /= -Math.expm1(-rate * HOURS_PER_DAY * days);
  }
  return { rate, level, above };
}
