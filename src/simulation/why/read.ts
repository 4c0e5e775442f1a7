import type { Site } from '../../scenario';
import type { Contributions, WhyAnswer } from './explain';
import { ESTROGEN_PATHWAYS, type EstrogenPathway, WHY_GROUPS, type WhyGroup } from './groups';
import type { WhyMeasure } from './measures';

/** What one group contributes, in the unit of the measure. */
export interface GroupShare {
  readonly group: WhyGroup;
  readonly value: number;
  /** The part of it that goes when only human evidence counts; NaN until that is computed. */
  readonly hypothesis: number;
  /** False where nothing of this group differs. */
  readonly differs: boolean;
}

/** Contributions at one age. */
export interface WhyAt {
  readonly total: number;
  /** All five, in the order of `WHY_GROUPS`. */
  readonly groups: readonly GroupShare[];
  /** Sum over the groups of the part that rests on hypotheses; NaN until computed. */
  readonly hypothesis: number;
  /** Parts of the estrogen share, adding up to it; absent until computed. */
  readonly pathways?: readonly { readonly pathway: EstrogenPathway; readonly value: number }[];
}

/** Linear between ages; NaN outside. */
function interpolated(ages: Float64Array, values: Float64Array, age: number): number {
  const above = ages.findIndex((one) => one >= age);
  if (above < 0 || !(age >= (ages[0] ?? Infinity))) return Number.NaN;
  const high = ages[above] ?? Number.NaN;
  if (high === age) return values[above] ?? Number.NaN;
  const low = ages[above - 1] ?? Number.NaN;
  const [from, to] = [values[above - 1] ?? Number.NaN, values[above] ?? Number.NaN];
  return from + ((to - from) * (age - low)) / (high - low);
}

/**
 * Reads an answer at an age, years; NaN outside its ages. Linear between ages, so what adds up at them adds up between.
 * Pathways are computed in percent points and scaled to the estrogen share of another measure.
 */
export function readWhy(answer: WhyAnswer, age: number, site: Site, measure: WhyMeasure): WhyAt {
  const at = (values: Float64Array): number => interpolated(answer.ages, values, age);
  const shareOf = ({ groups }: Contributions, group: WhyGroup, unit: WhyMeasure): number =>
    at(groups[group][unit][site]);
  const groups = WHY_GROUPS.map((group): GroupShare => {
    const value = shareOf(answer.all, group, measure);
    const evident = answer.evident ? shareOf(answer.evident, group, measure) : Number.NaN;
    const differs = answer.all.players.includes(group) || (group === 'other' && value !== 0);
    return { group, value, hypothesis: value - evident, differs };
  });
  const { pathways } = answer;
  const points = shareOf(answer.all, 'estrogen', 'percent');
  const scale = measure === 'percent' ? 1 : points === 0 ? 0 : shareOf(answer.all, 'estrogen', measure) / points;
  return {
    total: at(answer.all.total[measure][site]),
    groups,
    hypothesis: groups.reduce((sum, { hypothesis }) => sum + hypothesis, 0),
    ...(pathways && {
      pathways: ESTROGEN_PATHWAYS.map((pathway) => ({ pathway, value: scale * at(pathways[pathway][site]) })),
    }),
  };
}
