import type { Numbers } from './numbers';

/** Rates of y' = rate·(level − y) by channel, per hour; a half-life of 0 means the level itself. */
export function filterRates(number: Numbers): readonly number[] {
  const names = ['estradiol', 'progesterone', 'progestin', 'allopregnanolone'];
  const halfLives = names.map((name) => number(`${name}OccupancyHalfLife`));
  return halfLives.map((halfLife) => (halfLife > 0 ? Math.LN2 / halfLife : Infinity));
}

/** y after a step of y' = rate·(level − y), exact for a level that runs straight: kept·y + early·start + late·end. */
export interface FilterStep {
  readonly kept: number;
  readonly early: number;
  readonly late: number;
}

export function filterStep(rate: number, hours: number): FilterStep {
  if (!Number.isFinite(rate)) return { kept: 0, early: 0, late: 1 };
  const kept = Math.exp(-rate * hours);
  const late = 1 - (1 - kept) / (rate * hours);
  return { kept, early: 1 - kept - late, late };
}
