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

/** Two hours: Runge–Kutta asks for the hormones at the start, the middle and the end, so they are met every hour. */
const HOURLY = repeated(12, 2);
/** An eighth of an hour after the doses of the morning, then longer. */
const AFTER_DOSES = [
  ...repeated(4, 0.125),
  ...repeated(2, 0.25),
  ...repeated(2, 0.5),
  ...repeated(2, 1),
  ...repeated(10, 2),
];
/** Own hormones alone: straight lines within a day. */
const OWN_HORMONES = repeated(2, 12);

/** @param parts each step is cut into so many, to see whether the steps were short enough */
export const stepsOfDay = (pulsed: boolean, parts = 1): DaySteps =>
  daySteps(split(pulsed ? AFTER_DOSES : HOURLY, parts));
export const coarseSteps = (parts = 1): DaySteps => daySteps(split(OWN_HORMONES, parts));
