/** Numbers as people read them: a true minus sign (U+2212), no negative zero, fixed decimals. */

export interface NumberFormat {
  /** Digits after the point; absent = as many as the step of the axis needs, or 1 for single values. */
  readonly decimals?: number;
  /** Follows the number, its own space included: ' %', ' pg/mL', '×'. */
  readonly suffix?: string;
  /** Writes + before positive numbers. */
  readonly plus?: boolean;
}

const MINUS = '\u2212';

export function formatNumber(value: number, format: NumberFormat = {}): string {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.abs(value).toFixed(format.decimals ?? 1);
  const isZero = Number(digits) === 0;
  const sign = isZero ? '' : value < 0 ? MINUS : format.plus === true ? '+' : '';
  return `${sign}${digits}${format.suffix ?? ''}`;
}

/** Decimals that show multiples of `step` without loss, at most 6. */
export function decimalsOfStep(step: number): number {
  for (let decimals = 0; decimals < 6; decimals += 1) {
    const scaled = Math.abs(step) * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6 * Math.max(1, scaled)) return decimals;
  }
  return 6;
}

/** Pixel coordinates in paths and attributes: two decimals, no negative zero. */
export function roundPixel(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
