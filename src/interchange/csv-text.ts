/** The text of a CSV file: cells, rows and commented header lines. Same bytes in every locale. */

/** Digits of a written number; far more than any of them deserves, few enough to read. */
export const SIGNIFICANT_DIGITS = 10;

/** `value` rounded to the digits of a written number; what is not finite, or would round beyond all numbers, stays as it is. */
export function rounded(value: number): number {
  const near = Number.isFinite(value) ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) : value;
  return Number.isFinite(near) ? near : value;
}

/** A number cell: "." as decimal sign, empty when there is no number. Never escaped: a minus sign is part of it. */
export const csvNumber = (value: number): string => (Number.isFinite(value) ? String(rounded(value)) : '');

/** First characters by which spreadsheet programs take a text for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** A text cell: what a spreadsheet would run as a formula gets an apostrophe in front; quoted where needed (RFC 4180). */
export function csvText(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return /[",;\n\r\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row of finished cells. */
export const csvRow = (cells: readonly string[]): string => cells.join(',');

/**
 * A comment line. It stays one line and one comment in every reader: no line breaks, no quotation marks that would swallow the
 * lines below, and no separator directly before a character that starts a formula.
 */
export function csvComment(text: string): string {
  const oneLine = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('"', "'");
  return `# ${oneLine.replace(/([,;]\s*)(?=[=+\-@])/g, "$1'")}`.trimEnd();
}

/** Lines as the text of a file. */
export const csvFile = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
