import { type Days, yearsToDays } from '../../units';

/**
 * Where the course within a cycle must be resolved: always; only beside therapies that are not taken every day; never.
 * With amplitude a of the cycle, replacing its course by its mean errs by a² when the days of a therapy are all alike
 * (every hour of the day then meets every day of the cycle), and by a when they are not.
 */
export type CycleCourse = 'always' | 'beside-schedules' | 'never';

/** A stretch of life, in days from the final period or surgery, short enough for one smooth table. */
export interface Stretch {
  readonly from: Days;
  readonly to: Days;
  readonly cycle: CycleCourse;
}

const FAR = yearsToDays(200);

/**
 * Borders in multiples of the decline's time scale, from the final period. Near it the estrogen response has poles
 * about 1.5 time scales off the real axis (where E2 = K·e^(±iπ/n) for the Hill function), so stretches there are short
 * and grow with distance. Ovarian activity is 5e-5 at the second-last border and 6e-11 at the last.
 */
const NATURAL: readonly number[] = [-65, -33, -14, -6.5, -3, -0.9, 0.45, 1.7, 4, 10, 23.5];
/** Borders in half-lives from surgery; 4e-6 is left at the second-last and 6e-11 at the last. */
const SURGICAL: readonly number[] = [0, 1.5, 3, 4.5, 6.5, 10, 18, 34];

/** @param scale of the course in days: the decline's time scale, or with surgery the half-life */
export function stretchesOf(surgical: boolean, scale: Days): readonly Stretch[] {
  const borders = [0 - FAR, ...(surgical ? SURGICAL : NATURAL).map((count) => count * scale), FAR];
  const last = borders.length - 2;
  return borders.slice(0, -1).map((from, index) => ({
    from,
    to: borders[index + 1] ?? FAR,
    cycle: index < last - 1 ? 'always' : index < last ? 'beside-schedules' : 'never',
  }));
}
