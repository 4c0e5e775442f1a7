import { formatNumber } from '../../../charts';
import type { ParameterRecord } from '../../../provenance';
import { formatLevel } from '../../format';
import type { ParameterWords } from '../../words/evidence';

/** "× / ÷ 1.35": what one standard deviation does to the value. */
export function spreadText({ distribution }: Pick<ParameterRecord, 'distribution'>, words: ParameterWords): string {
  switch (distribution.kind) {
    case 'fixed':
      return words.spread.fixed;
    case 'normal':
      return words.spread.normal(formatLevel(distribution.sd));
    case 'lognormal':
      return words.spread.lognormal(formatNumber(Math.exp(distribution.sigma), { decimals: 2 }));
    case 'uniform':
      return words.spread.uniform;
  }
}

/** Units of 1 are not written. */
export const unitText = (unit: string): string => (unit === '1' ? '' : unit);

/** A number with its unit. */
export const valueText = (value: number, unit: string): string => `${formatLevel(value)} ${unitText(unit)}`.trimEnd();

export const rangeText = ({ range: [low, high] }: Pick<ParameterRecord, 'range'>): string =>
  `${formatLevel(low)} … ${formatLevel(high)}`;

/** Points with as many digits as they are worth; what rounds to nothing is said to be less than that. */
export function pointsText(points: number): string {
  const size = Math.abs(points);
  if (size === 0) return '0';
  if (size < 0.005) return '< 0.01';
  return formatNumber(points, { decimals: 2, plus: true });
}
