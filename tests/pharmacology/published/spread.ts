/** What counts as agreeing with a published value. */
export interface Spread {
  readonly low: number;
  readonly high: number;
  /** How the two ends follow from what was published. */
  readonly text: string;
}

/** Without a published spread a value agrees within this part of it. */
const UNKNOWN_SPREAD = 0.3;

export const sd = (mean: number, deviation: number): Spread => ({
  low: mean - deviation,
  high: mean + deviation,
  text: `${mean} ± SD ${deviation}`,
});

/** A standard error says how well the mean is known; twice it is allowed. */
export const se = (mean: number, error: number): Spread => ({
  low: mean - 2 * error,
  high: mean + 2 * error,
  text: `${mean} ± 2 SE ${error}`,
});

/** Coefficient of variation in percent. */
export const cv = (mean: number, percent: number): Spread => ({
  low: mean * (1 - percent / 100),
  high: mean * (1 + percent / 100),
  text: `${mean} ± CV ${percent} %`,
});

export const range = (low: number, high: number): Spread => ({ low, high, text: `${low}–${high}` });

/** Means without a spread: the smallest and largest of them, 30 % either way. */
export const around = (least: number, most = least): Spread => ({
  low: least * (1 - UNKNOWN_SPREAD),
  high: most * (1 + UNKNOWN_SPREAD),
  text: `${least === most ? least : `${least}–${most}`}, no spread: ± 30 %`,
});
