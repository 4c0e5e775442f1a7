import type { ParameterValues } from '../provenance';
import { HOURS_PER_DAY, type Hours, type Kilograms } from '../units';
import { ANALYTES, type Analyte } from './analytes';
import type { DosedTherapy } from './formulation';
import { doseSources } from './sources';

/** Level of one analyte over hours. */
export interface LevelCurve {
  readonly analyte: Analyte;
  readonly unit: 'pg/mL' | 'ng/mL';
  /** Mean over the schedule's period. */
  readonly mean: number;
  /** One value per hour asked for. */
  readonly values: Float64Array;
}

/**
 * What a therapy alone adds in periodic steady state, analyte by analyte, without what the body makes.
 * @param hours after the first dose of a block; repeats with the schedule
 */
export function levelCurve(
  therapy: DosedTherapy,
  hours: readonly Hours[],
  parameters: ParameterValues,
  weightKg: Kilograms,
): readonly LevelCurve[] {
  return doseSources([{ ...therapy, startDay: 0 }], parameters, weightKg).map((source) => {
    const level = source.level(Infinity);
    const values = Float64Array.from(hours, (hour) => {
      const day = Math.floor(hour / HOURS_PER_DAY);
      return level.at(((day % level.days) + level.days) % level.days, hour - day * HOURS_PER_DAY);
    });
    return { analyte: source.analyte, unit: ANALYTES[source.analyte].unit, mean: source.mean, values };
  });
}
