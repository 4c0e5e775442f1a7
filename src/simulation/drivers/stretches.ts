import { type Days, yearsToDays } from '../../units';

/** A stretch of life, in days from the final period or surgery, short enough for one smooth table. */
export interface Stretch {
  readonly from: Days;
  readonly to: Days;
  /** False when nothing of the ovary is left that could be told from the postmenopausal levels. */
  readonly ovary: boolean;
}

const FAR = yearsToDays(200);

/**
 * Borders in multiples of the decline's time scale, from the final period. Near it the estrogen response has poles
 * about 1.5 time scales off the real axis (where E2 = K·e^(±iπ/n) for the Hill function), so stretches there are short
 * and grow with distance. Ovarian activity beyond the last border is 6e-11.
 */
const NATURAL: readonly number[] = [-65, -36, -11.5, -3.5, -0.65, 1.2, 4.1, 12, 23.5];
/** Borders in half-lives from surgery; after 34 of them 6e-11 is left. */
const SURGICAL: readonly number[] = [0, 1.5, 3, 4.5, 6.5, 10, 18, 34];

/** @param scale of the course in days: the decline's time scale, or with surgery the half-life */
export function stretchesOf(surgical: boolean, scale: Days): readonly Stretch[] {
  const borders = [-FAR, ...(surgical ? SURGICAL : NATURAL).map((count) => count * scale), FAR];
  return borders
    .slice(0, -1)
    .map((from, index) => ({ from, to: borders[index + 1] ?? FAR, ovary: index < borders.length - 2 }));
}
