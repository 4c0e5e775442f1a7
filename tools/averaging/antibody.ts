import { formulationOf } from '../../src/pharmacology';
import { type CalendarEntry, depotHours } from './calendar';
import { HOURS, type Numbers } from './numbers';

/** Denosumab on its way from under the skin into the serum. */
export interface Antibody {
  /** Makes every injection due until `hour`. */
  deliver(hour: number): void;
  advance(hours: number): void;
  /** µg/mL a day. */
  absorbed(): number;
}

const MICROGRAMS_IN_MILLIGRAM = 1e3;

/** @param days after the origin at which the run ends */
export function createAntibody(
  entries: readonly CalendarEntry[],
  number: Numbers,
  weightKg: number,
  days: number,
): Antibody | undefined {
  const doses = entries
    .filter(({ therapy }) => formulationOf(therapy).action === 'rankl-binding')
    .flatMap((entry) => depotHours(entry, days * HOURS).map((hour) => ({ hour, dose: entry.therapy.dose })))
    .sort((a, b) => a.hour - b.hour);
  if (doses.length === 0) return undefined;
  const rate = number('denosumabAbsorption');
  const perDose = MICROGRAMS_IN_MILLIGRAM / (number('denosumabVolumePerKg') * weightKg);
  let due = 0;
  let waiting = 0;
  return {
    deliver: (hour) => {
      for (let next = doses[due]; next !== undefined && next.hour <= hour; next = doses[due]) {
        waiting += next.dose * perDose;
        due++;
      }
    },
    advance: (hours) => {
      waiting *= Math.exp((-rate * hours) / HOURS);
    },
    absorbed: () => rate * waiting,
  };
}
