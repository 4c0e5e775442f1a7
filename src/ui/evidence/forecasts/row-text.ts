import { formatNumber } from '../../../charts';
import type { EvidenceWords } from '../../words/evidence';
import { formatGain } from '../../format';
import type { ComparedRow } from './forecast-run';
import { outcomeOf } from './judge';

/** Months without needless decimals. */
export const months = (value: number): string => formatNumber(value, { decimals: Number.isInteger(value) ? 0 : 1 });

export const windowText = ({ row }: ComparedRow, words: EvidenceWords): string =>
  words.forecasts.window(months(row.fromMonth), months(row.month));

/** "Spine · months 0–24 · %". */
export const metaText = (compared: ComparedRow, words: EvidenceWords): string => {
  const { sites, units } = words.forecasts;
  const { row } = compared;
  return [sites[row.site], windowText(compared, words), units[row.quantity]].join(' · ');
};

export const sentenceOf = ({ row }: ComparedRow, words: EvidenceWords): string =>
  words.forecasts.rowSentence({
    study: row.study,
    arm: row.arm,
    site: words.forecasts.sites[row.site],
    computed: formatGain(row.forecast),
    observed: formatGain(row.observed),
    unit: words.forecasts.units[row.quantity],
    z: formatGain(row.z),
    outcome: outcomeOf(row),
  });
