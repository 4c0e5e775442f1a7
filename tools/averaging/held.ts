import type { LevelOverride, LevelSignal } from '../../src/scenario';
import { DAYS_PER_YEAR } from '../../src/units';
import { HOURS } from './numbers';

/** The value at which a signal is held at an hour after the origin; undefined when it is free. */
export type Held = (signal: LevelSignal, hour: number) => number | undefined;

/** @param origin age in days at hour 0 */
export function heldLevels(levels: readonly LevelOverride[], origin: number): Held {
  const hourOf = (years: number): number => (years * DAYS_PER_YEAR - origin) * HOURS;
  const spans = levels.map(({ signal, value, from, to }) => ({
    signal,
    value,
    from: hourOf(from),
    to: to === undefined ? Infinity : hourOf(to),
  }));
  return (signal, hour) => {
    for (const span of spans) {
      if (span.signal === signal && span.from <= hour && hour < span.to) return span.value;
    }
    return undefined;
  };
}

/** level → times·level + plus. */
export interface Rescaling {
  times: number;
  plus: number;
}

/** A level set by hand changes the mean and keeps the course; where there is no level at all it is flat. */
export function rescale(held: number, computedMean: number, out: Rescaling): void {
  out.times = computedMean > 0 ? held / computedMean : 0;
  out.plus = computedMean > 0 ? 0 : held;
}
