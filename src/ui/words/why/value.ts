import { formatNumber } from '../../../charts';
import type { WhyGroup, WhyMeasure } from '../../../simulation';
import type { WhyFacts } from './types';

/** Smaller contributions are 0 in words. */
export const WORTH_SAYING = 0.05;
/** Of all that is moved, a smaller share is not worth a word. */
const SMALLEST_SHARE = 0.02;

/** Decimals of a percent point; T-scores are a tenth, densities a hundredth of it. */
const DECIMALS: Readonly<Record<WhyMeasure, number>> = { percent: 1, 't-score': 2, grams: 3 };
/** Below this total one more digit is written, percent points. */
const SMALL_TOTAL = 1;
/** Percent points that one unit of the measure stands for, roughly: for thresholds only. */
const POINTS: Readonly<Record<WhyMeasure, number>> = { percent: 1, 't-score': 10, grams: 100 };

/** The size of a value in percent points, roughly. */
export const inPoints = (value: number, measure: WhyMeasure): number => value * POINTS[measure];

/** A signed value with as many digits as the total deserves. */
export const formatShare = (
  value: number,
  { measure, total }: Pick<WhyFacts, 'measure' | 'total'>,
  more = 0,
): string => {
  const small = Math.abs(inPoints(total, measure)) < SMALL_TOTAL ? 1 : 0;
  return formatNumber(value, { decimals: DECIMALS[measure] + Math.max(small, more), plus: true });
};

/** The same without its sign. */
export const formatSize = (value: number, facts: Pick<WhyFacts, 'measure' | 'total'>): string =>
  formatShare(Math.abs(value), facts).replace('+', '');

export interface Told {
  readonly group: WhyGroup;
  readonly value: number;
  /** Share of all that is moved, 0 … 1. */
  readonly share: number;
}

/** Contributions worth a word, largest first. */
export function worthSaying({ groups, measure }: WhyFacts): readonly Told[] {
  const moved = groups.reduce((sum, { value }) => sum + Math.abs(value), 0);
  return groups
    .map(({ group, value }) => ({ group, value, share: Math.abs(value) / moved }))
    .filter(({ value, share }) => share >= SMALLEST_SHARE && Math.abs(inPoints(value, measure)) >= WORTH_SAYING)
    .sort((one, other) => other.share - one.share);
}

/** True when the total is 0.0 as written. */
export const isNothing = ({ total, measure }: Pick<WhyFacts, 'total' | 'measure'>): boolean =>
  !(Math.abs(inPoints(total, measure)) >= WORTH_SAYING / 10);

/** "a, b and c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
