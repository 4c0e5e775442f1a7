import { formatNumber } from '../charts';

/** Numbers as the interface writes them; the only place that decides how many digits. */

/** Three significant digits at most, no trailing zeros: 42, 0.15, 130. */
export function formatLevel(value: number): string {
  if (!Number.isFinite(value)) return formatNumber(value);
  const rounded = Number(value.toPrecision(3));
  return formatNumber(rounded, { decimals: decimalsOf(rounded) });
}

/** Age to a tenth of a year, whole years without a point. */
export function formatAge(age: number): string {
  const rounded = Math.round(age * 10) / 10;
  return formatNumber(rounded, { decimals: Number.isInteger(rounded) ? 0 : 1 });
}

/** Percent or T-score with one digit and a true minus. */
export const formatOne = (value: number): string => formatNumber(value, { decimals: 1 });

/** The same with a plus before gains. */
export const formatGain = (value: number): string => formatNumber(value, { decimals: 1, plus: true });

/** `one` less `other` as they stand written, so that the eye can check it: −6.3 and −23.9 are 17.6 apart, whatever was cut off. */
export const shownDifference = (one: number, other: number): number =>
  Math.round(10 * Number(one.toFixed(1)) - 10 * Number(other.toFixed(1))) / 10;

export const formatRatio = (value: number): string => formatNumber(value, { decimals: 2 });

function decimalsOf(value: number): number {
  const text = String(value);
  const point = text.indexOf('.');
  return point < 0 || text.includes('e') ? 0 : text.length - point - 1;
}
