import type { LevelSignal } from './types';

/** Inclusive range of a number that may stand in a document. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** Ranges of the scenario format, version 1. */
export const RANGES = {
  age: { low: 18, high: 95, unit: 'years' },
  ageAtFinalPeriod: { low: 12, high: 65, unit: 'years' },
  weightKg: { low: 35, high: 200, unit: 'kg' },
  tScore: { low: -6, high: 6, unit: 'SD' },
  factor: { low: 0.1, high: 10, unit: '×' },
  ofEvery: { low: 1, high: 366, unit: 'days' },
  /** Any age that may start or stop something: a life may hold therapies long before the output starts. */
  spanAge: { low: 0, high: 110, unit: 'years' },
} as const satisfies Record<string, NumberRange>;

/** A run lasts longer than 0 and at most this many years. */
export const LONGEST_RUN_YEARS = 80;
/** No run goes beyond this age, years. */
export const OLDEST_AGE = 110;
/** A dose may reach this multiple of the largest studied dose; above the studied one it is flagged "extrapolated". */
export const DOSE_HEADROOM = 20;

/** Range and only unit of each level a user may set; the stress tone is relative to premenopausal rest. */
export const LEVEL_RANGES: Readonly<Record<LevelSignal, NumberRange>> = {
  estradiol: { low: 0, high: 1000, unit: 'pg/mL' },
  progesterone: { low: 0, high: 100, unit: 'ng/mL' },
  allopregnanolone: { low: 0, high: 500, unit: 'nmol/L' },
  'cortisol-tone': { low: 0.5, high: 2, unit: 'relative' },
};

/** Counted limits of everything that comes from outside; each refusal names the one it met. */
export const LIMITS = {
  /** UTF-8 bytes of a file, clipboard text or stored draft. */
  inputBytes: 1_048_576,
  depth: 32,
  /** Values of all kinds in one document. */
  values: 100_000,
  keysPerObject: 256,
  scenarios: 8,
  /** Therapies, levels and rates of one scenario, each. */
  entries: 64,
  nameCharacters: 200,
  /** Issues told for one refused document. */
  issues: 20,
  /** Characters of a link's fragment. */
  linkCharacters: 16_384,
  /** Bytes a link may inflate to, counted while inflating. */
  inflatedBytes: 262_144,
} as const;

/** "0–1000 pg/mL", as refusals and tooltips say it. */
export const rangeText = ({ low, high, unit }: NumberRange): string =>
  `${low < 0 ? `−${-low}` : low}${low < 0 ? ' to ' : '–'}${high} ${unit}`;

/** `value` moved into `range`. */
export const clampTo = (range: NumberRange, value: number): number => Math.min(range.high, Math.max(range.low, value));
