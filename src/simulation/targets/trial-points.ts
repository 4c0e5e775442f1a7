import { errorParameter, isDensity, type Target, type TargetArm, type TargetTherapy } from '../../evidence';
import type { Scenario, Site, Therapy } from '../../scenario';
import { MONTHS_PER_YEAR } from '../../units';

/** A published change of density, placed where a scenario's own curve is when the trial begins. */
export interface TrialPoint {
  /** Row id of the published file. */
  readonly id: string;
  readonly study: string;
  readonly arm: string;
  readonly age: number;
  /** Percent since the scenario's start, with the trial's 95 % sampling error. */
  readonly percent: number;
  readonly low: number;
  readonly high: number;
  /** The change as published, percent, and the years it took. */
  readonly observed: number;
  readonly years: number;
  readonly usedForFit: boolean;
}

/** Percent since the scenario's start at an age; NaN outside the run. */
export type PercentAt = (age: number) => number;

/** Years by which a trial's woman may be further from her final period than the scenario's when therapy starts. */
const NEAR = 2.5;
/** Years within which therapies count as started together. */
const TOGETHER = 0.1;
const TWO_SIDED_95 = 1.96;

const doseKey = ({ agent, route, dose, unit, days, ofEvery, withFood }: Therapy | TargetTherapy): string =>
  JSON.stringify([agent, route, dose, unit, days ?? 1, ofEvery ?? 1, withFood ?? false]);
const keys = (therapies: readonly (Therapy | TargetTherapy)[]): string => therapies.map(doseKey).sort().join('|');

/** Therapies that start together and last through the window. */
function startOf({ therapies }: Scenario, years: number): number | undefined {
  const [first] = therapies;
  if (first === undefined) return undefined;
  const together = therapies.every(({ from, to = Infinity }) => {
    return Math.abs(from - first.from) <= TOGETHER && to - from >= years - TOGETHER;
  });
  return together ? first.from : undefined;
}

/** Age at which the scenario's woman stands where the trial's women stood; undefined when she never does. */
function trialStart(scenario: Scenario, { person, quantity }: Target, arm: TargetArm): number | undefined {
  const { therapies, levels, rates, person: woman } = scenario;
  if (levels.length + rates.length + arm.levels.length > 0 || keys(therapies) !== keys(arm.therapies)) return undefined;
  if (woman.menopause !== person.menopause || woman.cycle !== person.cycle) return undefined;
  if (arm.therapies.some(({ fromMonth, toMonth }) => fromMonth > 0 || (toMonth ?? Infinity) < quantity.toMonth)) {
    return undefined;
  }
  const fromFinalPeriod = person.age - person.ageAtFinalPeriod;
  if (therapies.length === 0) return woman.ageAtFinalPeriod + fromFinalPeriod;
  const start = startOf(scenario, quantity.toMonth / MONTHS_PER_YEAR);
  if (start === undefined || Math.abs(start - woman.ageAtFinalPeriod - fromFinalPeriod) > NEAR) return undefined;
  return start;
}

/**
 * Published changes of one arm that the scenario stands for: the same products, doses and kind of woman, about as long after
 * her final period. Differences and rates have no place on a curve and are left out.
 */
export function trialPoints(
  scenario: Scenario,
  percentAt: PercentAt,
  targets: readonly Target[],
  site: Site,
): readonly TrialPoint[] {
  return targets.flatMap((target): TrialPoint[] => {
    const { arms, control, person, quantity, observable, value, standardError, study, id, use } = target;
    const [arm] = arms;
    if (observable !== site || !isDensity(target) || control !== undefined || arms.length > 1) return [];
    if (quantity.kind !== 'change') return [];
    // What wear adds to an old spine is on no curve (docs/decisions/0066).
    const wears = person.age + quantity.toMonth / MONTHS_PER_YEAR > errorParameter('spineArtifactFrom');
    if (observable === 'LS' && wears) return [];
    const start = trialStart(scenario, target, arm);
    if (start === undefined) return [];
    const before = percentAt(start + quantity.fromMonth / MONTHS_PER_YEAR);
    const age = start + quantity.toMonth / MONTHS_PER_YEAR;
    if (!Number.isFinite(before) || !Number.isFinite(percentAt(age))) return [];
    const placed = (change: number): number => 100 * ((1 + before / 100) * (1 + change / 100) - 1);
    const half = TWO_SIDED_95 * standardError;
    return [
      {
        id,
        study,
        arm: arm.name,
        age,
        percent: placed(value),
        low: placed(value - half),
        high: placed(value + half),
        observed: value,
        years: (quantity.toMonth - quantity.fromMonth) / MONTHS_PER_YEAR,
        usedForFit: use === 'fit-bmd',
      },
    ];
  });
}
