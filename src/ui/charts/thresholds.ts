import type { Threshold } from '../../charts';
import type { Site } from '../../scenario';
import type { ChartWords } from '../words';
import type { HeroWords } from '../words/chart-tools/hero';
import type { ChartContext } from './definition';
import { straightMap, valuesOf, type Unit } from './units';

/** T-scores at which the common definitions draw their lines (WHO 1994). */
const LOW_BONE_MASS = -1;
const OSTEOPOROSIS = -2.5;
/** Densities nearer than this are the same woman's, in T-scores. */
const SAME_BONE = 1e-6;

/** Where the T-score definitions lie on the chart's scale. */
export function heroThresholds(
  context: ChartContext,
  site: Site,
  unit: Unit,
  words: ChartWords,
  hero: HeroWords,
): readonly Threshold[] {
  const at = scaleOf(context, site, unit);
  return [
    { id: 'low-bone-mass', y: at(LOW_BONE_MASS), label: words.lowBoneMass, short: hero.lowBoneMassShort },
    { id: 'osteoporosis', y: at(OSTEOPOROSIS), label: words.osteoporosisRange, short: hero.osteoporosisShort },
  ].filter(({ y }) => Number.isFinite(y));
}

/**
 * From T-score to the chart's unit. One percent is the same bone for every line only when all start from the same bone; then the
 * conversion is this woman's, else there is none.
 */
function scaleOf({ lines, startAge }: ChartContext, site: Site, unit: Unit): (tScore: number) => number {
  if (unit === 't-score') return (tScore) => tScore;
  const line = lines.find(({ isFocus }) => isFocus) ?? lines[0];
  if (!line) return () => NaN;
  if (unit === 'percent') {
    const starts = lines.map((other) => ({
      age: other.trajectory.age[0] ?? NaN,
      score: valuesOf(other, site, 't-score', startAge)[0] ?? NaN,
    }));
    const [own = { age: NaN, score: NaN }] = starts;
    const isOneBone = starts.every(({ age, score }) => age === own.age && Math.abs(score - own.score) < SAME_BONE);
    if (!isOneBone) return () => NaN;
  }
  return straightMap(valuesOf(line, site, 't-score', startAge), valuesOf(line, site, unit, startAge)).at;
}
