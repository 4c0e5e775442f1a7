import type { Misread } from '../slider/typed-number';
import { formatLevel } from '../format';

/** What a refused number field knows: texts as they are shown. */
export interface RefusedFacts {
  readonly typed: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
  /** What still holds. */
  readonly kept: string;
}

/** Why a text was not taken, what is expected, and what holds on: in that order, in one breath. */
export function refusedNumber(misread: Misread, { typed, low, high, unit, kept }: RefusedFacts): string {
  const range = `${low} to ${high} ${unit}`;
  const keeps = `It stays at ${kept}.`;
  switch (misread.kind) {
    case 'empty':
      return `Nothing was typed: expected ${range}. ${keeps}`;
    case 'no-number':
      return `“${shortened(typed)}” is not a number: expected ${range}. ${keeps}`;
    case 'two-readings': {
      const [one, other] = misread.readings;
      return `“${shortened(typed)}” could be ${formatLevel(one)} or ${formatLevel(other)}: please type it without a comma. ${keeps}`;
    }
    case 'other-unit':
      return `This field takes ${unit}, not “${shortened(misread.unit)}”: expected ${range}. ${keeps}`;
    case 'outside':
      return `${shortened(typed)} lies outside ${range}. ${keeps}`;
  }
}

/** Characters of a typed text that are repeated to its writer. */
const REPEATED = 20;
const shortened = (text: string): string => (text.length > REPEATED ? `${text.slice(0, REPEATED)}…` : text);
