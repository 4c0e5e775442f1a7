import { clampTo, LIMITS, RANGES } from '../limits';
import type { RateSignal, Scenario } from '../types';
import { covers, replaced } from './spans';

/** Edits of the production and lifespan factors. A factor outside the range is moved to its end; the result passes the gate. */

/** Product of all factors of `signal` that hold at `age`; 1 = as the body makes it. */
export const rateFactorAt = (scenario: Scenario, signal: RateSignal, age: number): number =>
  scenario.rates.reduce(
    (product, rate) => (rate.signal === signal && covers(rate, age) ? product * rate.factor : product),
    1,
  );

/**
 * Makes the factor of `signal` at `age` equal `value`, from `age` to the end of the run; a factor that already covers `age`
 * changes instead (of several, which multiply, the last one). Later factors stay and multiply, as the format says.
 */
export function setRateFrom(scenario: Scenario, signal: RateSignal, value: number, age: number): Scenario {
  if (Number.isNaN(value)) return scenario;
  const wanted = clampTo(RANGES.factor, value);
  const covering = scenario.rates.findLastIndex((rate) => rate.signal === signal && covers(rate, age));
  const old = scenario.rates[covering];
  if (old === undefined) {
    if (scenario.rates.length >= LIMITS.entries) return scenario;
    const from = clampTo(RANGES.spanAge, age);
    return { ...scenario, rates: [...scenario.rates, { signal, factor: wanted, from }] };
  }
  const others = scenario.rates.reduce(
    (product, rate, index) =>
      rate.signal === signal && index !== covering && covers(rate, age) ? product * rate.factor : product,
    1,
  );
  const factor = clampTo(RANGES.factor, wanted / others);
  return factor === old.factor
    ? scenario
    : { ...scenario, rates: replaced(scenario.rates, covering, { ...old, factor }) };
}

/** Removes every factor of `signal` that covers `age`. */
export function clearRateAt(scenario: Scenario, signal: RateSignal, age: number): Scenario {
  const rates = scenario.rates.filter((rate) => rate.signal !== signal || !covers(rate, age));
  return rates.length === scenario.rates.length ? scenario : { ...scenario, rates };
}

/** Removes every factor of `signal`, or of all signals. */
export function clearRates(scenario: Scenario, signal?: RateSignal): Scenario {
  const rates = scenario.rates.filter((rate) => signal !== undefined && rate.signal !== signal);
  return rates.length === scenario.rates.length ? scenario : { ...scenario, rates };
}
