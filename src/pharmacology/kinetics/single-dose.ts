import { HOURS_PER_DAY, type Hours } from '../../units';
import type { ResolvedInput } from './resolve';
import { filtered, modesOf } from './transfer-function';

/** Level at `hours` after one dose of which `amount` arrives; evenly over 24 h where the input is a rate. */
export function singleDoseLevel(
  inputs: readonly ResolvedInput[],
  amount: number,
  hours: Hours,
  filterRate = Infinity,
): number {
  let sum = 0;
  for (const { drive, transfer } of inputs) {
    const { rates, coefficients } = modesOf(filtered(transfer, filterRate));
    rates.forEach((rate, index) => {
      const coefficient = (coefficients[index] ?? 0) * amount;
      if (drive === 'impulse') sum += coefficient * Math.exp(-rate * hours);
      else {
        const during = Math.min(hours, HOURS_PER_DAY);
        const reached = -Math.expm1(-rate * during) / rate / HOURS_PER_DAY;
        sum += coefficient * reached * Math.exp(-rate * (hours - during));
      }
    });
  }
  return sum;
}

/** Area under that level from 0 to `hours`. */
export function singleDoseArea(inputs: readonly ResolvedInput[], amount: number, hours: Hours): number {
  let sum = 0;
  for (const { drive, transfer } of inputs) {
    const { rates, coefficients } = modesOf(transfer);
    rates.forEach((rate, index) => {
      const coefficient = (coefficients[index] ?? 0) * amount;
      const decayed = (duration: number): number => -Math.expm1(-rate * duration) / rate;
      if (drive === 'impulse') sum += coefficient * decayed(hours);
      else {
        const during = Math.min(hours, HOURS_PER_DAY);
        const whileGiven = (during - decayed(during)) / rate / HOURS_PER_DAY;
        const afterwards = (decayed(during) / HOURS_PER_DAY) * decayed(hours - during);
        sum += coefficient * (whileGiven + afterwards);
      }
    });
  }
  return sum;
}
