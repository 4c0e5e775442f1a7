/** Steps that fill one day, in hours, and their halves, which Runge–Kutta needs the hormones at. */
export interface DaySteps {
  /** Lengths of the half steps in use. */
  readonly lengths: readonly number[];
  /** For each step of the day the number of its half step in `lengths`. */
  readonly day: readonly number[];
}

function daySteps(hours: readonly number[]): DaySteps {
  const halves = hours.map((length) => length / 2);
  const lengths = [...new Set(halves)];
  return { lengths, day: halves.map((half) => lengths.indexOf(half)) };
}

const repeated = (count: number, hours: number): readonly number[] => Array.from({ length: count }, () => hours);
const split = (hours: readonly number[], parts: number): readonly number[] =>
  hours.flatMap((length) => repeated(parts, length / parts));

const HOURLY = repeated(24, 1);
/** An eighth of an hour after the doses of the morning, then hours. */
const AFTER_DOSES = [...repeated(4, 0.125), ...repeated(2, 0.25), ...repeated(2, 0.5), ...repeated(22, 1)];
/** Own hormones alone: straight lines within a day. */
const OWN_HORMONES = repeated(3, 8);

/** @param parts each step is cut into so many, to see whether the steps were short enough */
export const stepsOfDay = (pulsed: boolean, parts = 1): DaySteps =>
  daySteps(split(pulsed ? AFTER_DOSES : HOURLY, parts));
export const coarseSteps = (parts = 1): DaySteps => daySteps(split(OWN_HORMONES, parts));
