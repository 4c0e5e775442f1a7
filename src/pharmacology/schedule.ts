import type { DosedTherapy } from './formulation';

/** A therapy with the day of its first dose, whole days after an origin common to all therapies of a woman. */
export interface ScheduledTherapy extends DosedTherapy {
  readonly startDay: number;
}

export const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));
export const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;

/** Length in days of the block that repeats; 1 when a dose is taken every day. */
export function blockDays({ days, ofEvery }: Pick<DosedTherapy, 'days' | 'ofEvery'>): number {
  return days === undefined || ofEvery === undefined || days >= ofEvery ? 1 : ofEvery;
}

/** True when `therapy` is taken on `day` after the origin, for ever in both directions. */
export function takenOn(therapy: ScheduledTherapy, day: number): boolean {
  const block = blockDays(therapy);
  if (block === 1) return true;
  const inBlock = (((day - therapy.startDay) % block) + block) % block;
  return inBlock < (therapy.days ?? block);
}
