import type { ParameterValues } from '../../src/provenance';

/** Reads a number of a record by its id. @throws RangeError when it is missing, so that nothing is left out silently */
export type Numbers = (id: string) => number;

export const numbersOf =
  (values: ParameterValues): Numbers =>
  (id) => {
    const value = values[id];
    if (value === undefined || !Number.isFinite(value)) throw new RangeError(`no value for ${id}`);
    return value;
  };

export const HOURS = 24;
/** Interval in days of each unit that is not a dose a day. */
export const INTERVAL_DAYS: Readonly<Record<string, number>> = { 'mg/4wk': 28, 'mg/13wk': 91, 'mg/6mo': 182.625 };
export const PER_NANOGRAM = 3.14;
