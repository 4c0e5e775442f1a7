import { errorParameter, isDensity, type Target, type TargetArm } from '../../evidence';
import type { ParameterValues } from '../../provenance';
import { MONTHS_PER_YEAR } from '../../units';
import { type ArmReader, type Simulate, trialRuns } from './trial-runs';

/** What calcium given to all arms of a trial adds to density, %/y, by trial; a nuisance term, 0 where none is named. */
export type CalciumEffects = Readonly<Record<string, number>>;

export interface PredictionSettings {
  /** Parameter values by record id; central values for the others. */
  readonly parameters?: ParameterValues;
  readonly calcium?: CalciumEffects;
  /** Computes a run; the simulator by default. */
  readonly simulate?: Simulate;
}

const PERCENT = 100;

/** Change over the target's window in percent of the window's start. */
function changeOf(target: Target, arm: TargetArm, read: ArmReader): number {
  const { fromMonth, toMonth } = target.quantity;
  return PERCENT * (read(target, arm, toMonth) / read(target, arm, fromMonth) - 1);
}

/** What wear of the joints adds to spine density in the window of a target, percent. */
function artifactOf({ observable, person, quantity }: Target): number {
  if (observable !== 'LS') return 0;
  const ageAt = (month: number): number => person.age + month / MONTHS_PER_YEAR;
  const from = Math.max(errorParameter('spineArtifactFrom'), ageAt(quantity.fromMonth));
  return errorParameter('spineArtifact') * Math.max(0, ageAt(quantity.toMonth) - from);
}

/** The model's value of a target: percent, percentage points or %/y, as the target's quantity says. */
function valueOf(target: Target, read: ArmReader, calcium: CalciumEffects): number {
  const { arms, control, quantity } = target;
  const mean = arms.reduce((sum, arm) => sum + changeOf(target, arm, read), 0) / arms.length;
  if (control !== undefined) return mean - changeOf(target, control, read);
  const years = (quantity.toMonth - quantity.fromMonth) / MONTHS_PER_YEAR;
  const perYear = target.calcium !== undefined && isDensity(target) ? (calcium[target.calcium] ?? 0) : 0;
  const change = mean + perYear * years + artifactOf(target);
  return quantity.kind === 'rate' ? change / years : change;
}

/**
 * The model's values of `targets`, in their order and units. Targets of the same arm share one run. Calcium adds to changes and
 * rates of density in every arm and cancels in differences. @throws SimulationError when a run fails
 */
export function predictTargets(targets: readonly Target[], settings: PredictionSettings = {}): readonly number[] {
  const { parameters = {}, calcium = {}, simulate } = settings;
  const read = trialRuns(targets, parameters, simulate);
  return targets.map((target) => valueOf(target, read, calcium));
}

/** The model's value of one target, in its unit. @throws SimulationError when a run fails */
export function predictTarget(target: Target, settings: PredictionSettings = {}): number {
  const [value] = predictTargets([target], settings);
  return value ?? Number.NaN;
}
