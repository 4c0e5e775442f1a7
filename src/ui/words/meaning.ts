import type { SignalId } from '../slider/signals';
import { FACTORS, HORMONES } from '../slider/signals';

/** Words for each stretch of a track, from the left. */
export interface MeaningWords {
  readonly below: string;
  readonly postmenopausal: string;
  readonly between: string;
  readonly cycle: string;
  readonly above: string;
  readonly less: string;
  readonly own: string;
  readonly more: string;
}

/** Which stretch a value lies in. The bands come from the slider's records, so words and shading cannot disagree. */
export function meaningOf(signal: SignalId, value: number, words: MeaningWords): string {
  if (FACTORS.some(({ id }) => id === signal)) {
    if (Math.abs(value - 1) < 0.005) return words.own;
    return value < 1 ? words.less : words.more;
  }
  const [low, high] = HORMONES.find(({ id }) => id === signal)?.bands ?? [];
  if (!low || !high) return '';
  if (value < low.from) return words.below;
  if (value <= low.to) return words.postmenopausal;
  if (value < high.from) return words.between;
  return value <= high.to ? words.cycle : words.above;
}
