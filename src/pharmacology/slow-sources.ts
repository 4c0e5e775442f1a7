import type { ParameterValues } from '../provenance';
import type { Days, Kilograms } from '../units';
import type { Analyte } from './analytes';
import type { DosedTherapy } from './formulation';
import { formulationOf } from './formulations';
import { doseDays, intervalDays } from './intervals';
import type { ExponentialSegment } from './kinetics/exponential-segment';
import { resolveKinetics } from './kinetics/resolve';
import { deviceLevel, depotLevel } from './kinetics/slow-level';

/** A therapy with the age, in days, at which it starts and stops (Infinity: never). */
export interface DatedTherapy extends DosedTherapy {
  readonly startAge: Days;
  readonly stopAge: Days;
}

/** One analyte whose level changes over days to years: from a depot or a device. */
export interface SlowSource {
  readonly analyte: Analyte;
  /** Level in the analyte's unit by age in days, ascending. */
  readonly segments: readonly ExponentialSegment[];
}

/**
 * What depots and devices put into the blood, in real time rather than in periodic steady state. Depots given wash out
 * after the therapy stops, a device takes its level with it. The receptor filters, of hours, are left out: over days
 * they change nothing.
 * @param until age in days at which the run ends
 */
export function slowSources(
  therapies: readonly DatedTherapy[],
  parameters: ParameterValues,
  weightKg: Kilograms,
  until: Days,
): readonly SlowSource[] {
  return therapies.flatMap((therapy) => {
    const interval = intervalDays(therapy.unit);
    const device = therapy.unit === 'device';
    if (interval === undefined && !device) return [];
    const formulation = formulationOf(therapy);
    const unit = formulation.units.find((one) => one === therapy.unit);
    if (unit === undefined || therapy.startAge >= until) return [];
    return formulation.analytes.map((profile) => {
      const kinetics = resolveKinetics(profile, unit, parameters, weightKg);
      const { startAge, stopAge } = therapy;
      const segments =
        interval === undefined
          ? deviceLevel(kinetics, startAge, stopAge)
          : depotLevel(kinetics, therapy.dose, doseDays(startAge, stopAge, interval, until));
      return { analyte: profile.analyte, segments };
    });
  });
}
