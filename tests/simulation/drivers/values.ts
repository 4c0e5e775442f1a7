import { PHARMACOLOGY_PARAMETERS } from '../../../src/pharmacology';
import { PHYSIOLOGY_PARAMETERS } from '../../../src/physiology';
import { centralValues } from '../../../src/provenance';
import type { LevelOverride, Person, Therapy } from '../../../src/scenario/types';
import { buildDrivers, type DriverInput, type Drivers } from '../../../src/simulation/drivers';
import type { BodyState } from '../../../src/simulation/drivers/body';
import { DAYS_PER_YEAR } from '../../../src/units';

export const VALUES = centralValues([...PHARMACOLOGY_PARAMETERS, ...PHYSIOLOGY_PARAMETERS]);

/** Fitted values held where the independent chain has them, so that a new calibration leaves the comparison alone. */
export const PINNED = {
  ...VALUES,
  estradiolHalfMaximal: 17.2,
  estradiolHillExponent: 2.57,
  conjugatedEstrogensLevel: 52.8,
};

export const WOMAN: Person = { age: 46, ageAtFinalPeriod: 51, menopause: 'natural', cycle: 'ovulatory', weightKg: 70 };

export const PATCH: Therapy = { agent: 'estradiol', route: 'patch', dose: 50, unit: 'ug/d', from: 52 };
export const ORAL_ESTRADIOL: Therapy = { agent: 'estradiol', route: 'oral', dose: 1, unit: 'mg/d', from: 52 };
export const CONJUGATED: Therapy = {
  agent: 'conjugated-estrogens',
  route: 'oral',
  dose: 0.625,
  unit: 'mg/d',
  from: 52,
};
export const ORAL_PROGESTERONE: Therapy = {
  agent: 'progesterone',
  route: 'oral',
  dose: 100,
  unit: 'mg/d',
  withFood: true,
  from: 52,
};
export const CAPSULE: Therapy = { agent: 'progesterone', route: 'vaginal-capsule', dose: 100, unit: 'mg/d', from: 52 };
export const CREAM: Therapy = { agent: 'progesterone', route: 'cream', dose: 40, unit: 'mg/d', from: 52 };
export const MEDROXYPROGESTERONE: Therapy = {
  agent: 'medroxyprogesterone-acetate',
  route: 'oral',
  dose: 2.5,
  unit: 'mg/d',
  from: 52,
};

export function inputOf(
  therapies: readonly Therapy[],
  levels: readonly LevelOverride[] = [],
  more: Partial<DriverInput> = {},
): DriverInput {
  const span = { from: 20 * DAYS_PER_YEAR, to: 90 * DAYS_PER_YEAR };
  return { person: WOMAN, therapies, levels, ...span, parameters: VALUES, ...more };
}

export const driversOf = (...input: Parameters<typeof inputOf>): Drivers => buildDrivers(inputOf(...input));

/** A body without depots whose ovary is held back by nothing; estradiol is the mean over a cycle, pg/mL. */
export const freeBody = (ovary: { estradiol: number; activity: number; lutealShare: number }): BodyState => ({
  fixedEstradiol: 4.5,
  cyclingEstradiol: ovary.estradiol - 4.5,
  activity: ovary.activity,
  lutealShare: ovary.lutealShare,
  slowEstradiol: 0,
  slowProgestins: 0,
});

/** The three responses at an age in years. */
export function responsesAt(drivers: Drivers, age: number): readonly [number, number, number] {
  const out = new Float64Array(6);
  const day = age * DAYS_PER_YEAR;
  drivers.enterPiece(drivers.pieceAt(day));
  drivers.responses(day, out);
  return [out[0]!, out[1]!, out[2]!];
}

/** Means of the three responses over a block of so many days from an age in years. */
export function blockMeansAt(drivers: Drivers, age: number, block: number): readonly [number, number, number] {
  const sum = [0, 0, 0];
  for (let day = 0; day < block; day++) {
    responsesAt(drivers, age + day / DAYS_PER_YEAR).forEach((value, index) => (sum[index]! += value / block));
  }
  return [sum[0]!, sum[1]!, sum[2]!];
}

/** The three means at an age in years. */
export function meansAt(drivers: Drivers, age: number): readonly [number, number, number] {
  const out = new Float64Array(3);
  drivers.means(age * DAYS_PER_YEAR, out);
  return [out[0]!, out[1]!, out[2]!];
}
