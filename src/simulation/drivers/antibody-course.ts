import { doseDays, type ExponentialSegment, intervalDays, parameterValue } from '../../pharmacology';
import { actsBy, dated, type SlowInput } from './dated-therapies';
import { courseValue } from './exponential-sum';

const MICROGRAMS_PER_MILLIGRAM = 1e3;

/** Denosumab absorbed, µg/mL a day: first-order absorption from under the skin into the serum volume. */
export function antibodyCourse({ therapies, to, weightKg, parameters }: SlowInput): readonly ExponentialSegment[] {
  const doses = therapies.filter(actsBy('rankl-binding')).flatMap((therapy) => {
    const { startAge, stopAge, unit, dose } = dated(therapy);
    return doseDays(startAge, stopAge, intervalDays(unit) ?? Infinity, to).map((day) => ({ day, dose }));
  });
  doses.sort((one, other) => one.day - other.day);
  const rate = parameterValue(parameters, 'denosumabAbsorption');
  const milliliters = parameterValue(parameters, 'denosumabVolumePerKg') * weightKg;
  const perDose = (dose: number): number => (rate * dose * MICROGRAMS_PER_MILLIGRAM) / milliliters;
  const segments: ExponentialSegment[] = [];
  for (const { day, dose } of doses) {
    const coefficients = [perDose(dose) + courseValue(segments, day)];
    if (segments.at(-1)?.from === day) segments.pop();
    segments.push({ from: day, rates: [rate], coefficients });
  }
  return segments;
}
