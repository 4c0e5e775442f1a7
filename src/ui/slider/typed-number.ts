/** Why a text is not taken as the number of a field. */
export type Misread =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-number' }
  /** "1,000": a comma between groups of three may be a decimal point or a separator of thousands. */
  | { readonly kind: 'two-readings'; readonly readings: readonly [number, number] }
  | { readonly kind: 'other-unit'; readonly unit: string }
  | { readonly kind: 'outside' };

/** What a person typed: a number, or why it is none. */
export type Typed = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly misread: Misread };

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?/i;
/** Groups of three behind commas, which nobody can tell from a decimal comma; a leading zero can only be a decimal. */
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?![\d.,])/;

/**
 * Reads `text` as people type numbers: decimal point or comma, true minus sign, blanks between thousands, and one of
 * `units` behind it. `low` and `high` are the smallest and largest number taken.
 */
export function readTyped(text: string, low: number, high: number, units: readonly string[] = []): Typed {
  const plain = text
    .trim()
    .replace(/^\u2212/, '-')
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '');
  if (plain === '') return { ok: false, misread: { kind: 'empty' } };
  const digits = NUMBER.exec(plain)?.[0];
  if (digits === undefined) return { ok: false, misread: { kind: 'no-number' } };
  const grouped = GROUPED.exec(plain)?.[0];
  if (grouped !== undefined) return twoReadings(grouped);
  const unit = plain.slice(digits.length).trim();
  if (unit !== '' && !units.some((own) => plainUnit(own) === plainUnit(unit))) {
    const misread: Misread = /^[\d.,]/.test(unit) ? { kind: 'no-number' } : { kind: 'other-unit', unit };
    return { ok: false, misread };
  }
  const value = Number(digits.replace(',', '.'));
  return value >= low && value <= high ? { ok: true, value } : { ok: false, misread: { kind: 'outside' } };
}

/** A number as people type it, of any size; NaN when it is none. */
export function readNumber(text: string): number {
  const typed = readTyped(text, -Number.MAX_VALUE, Number.MAX_VALUE);
  return typed.ok ? typed.value : NaN;
}

function twoReadings(grouped: string): Typed {
  const readings = [
    Number(grouped.replace(',', '.').replaceAll(',', '')),
    Number(grouped.replaceAll(',', '')),
  ] as const;
  return { ok: false, misread: { kind: 'two-readings', readings } };
}

/** Units are compared without case and blanks; the Greek letter and the sign for times have stand-ins on keyboards. */
const plainUnit = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/[\s.]/g, '')
    .replace(/[\u00b5\u03bc]/g, 'u')
    .replace(/[\u00d7*]/g, 'x');
