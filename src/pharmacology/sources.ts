import type { ParameterValues } from '../provenance';
import type { Kilograms } from '../units';
import type { Analyte } from './analytes';
import type { AnalyteProfile, DoseUnit, Formulation } from './formulation';
import { formulationOf } from './formulations';
import { meanLevel, periodicLevel, type PeriodicLevel } from './kinetics/dose-train';
import { type Kinetics, resolveKinetics } from './kinetics/resolve';
import { wornLevel, wornMean } from './kinetics/worn-level';
import { wornSchedule } from './kinetics/worn-schedule';
import { blockDays, leastCommonMultiple, type ScheduledTherapy, takenOn } from './schedule';

/** One analyte that the therapies of a woman put into her blood, in periodic steady state. */
export interface DoseSource {
  readonly analyte: Analyte;
  /** Days after which the doses repeat. */
  readonly days: number;
  /** True when the level changes within hours of a dose rather than evenly over the day. */
  readonly pulsed: boolean;
  /** Mean level over the period, in the analyte's unit. */
  readonly mean: number;
  /** The level passed through a filter of `filterRate` per hour (Infinity: as it is). */
  level(filterRate: number): PeriodicLevel;
}

/** Depots and devices are not taken by the day: their levels change over months and come from `slowSources`. */
const DAILY_UNITS: ReadonlySet<string> = new Set<DoseUnit>(['ug/d', 'mg/d']);

/** Blocks whose common length is above this are superposed rather than added dose by dose. */
const LONGEST_COMMON_BLOCK = 366;

interface Group {
  readonly formulation: Formulation;
  readonly profiles: readonly AnalyteProfile[];
  readonly unit: DoseUnit;
  readonly therapies: ScheduledTherapy[];
}

/**
 * What `therapies` taken by the day put into the blood. Doses of one formulation taken on the same day add before the
 * dose-dependent fraction is applied; all doses of a day are taken at the same hour.
 */
export function doseSources(
  therapies: readonly ScheduledTherapy[],
  parameters: ParameterValues,
  weightKg: Kilograms,
): readonly DoseSource[] {
  return groupsOf(therapies).flatMap(({ profiles, unit, therapies: members }) =>
    profiles.flatMap((profile) => {
      if (profile.inputs.some(({ kind }) => kind === 'wear')) {
        return members.map((one) => wornSource(profile, unit, one, parameters, weightKg));
      }
      const kinetics = resolveKinetics(profile, unit, parameters, weightKg);
      return dosePatterns(members).map((doses) => sourceOf(kinetics, doses));
    }),
  );
}

function sourceOf(kinetics: Kinetics, doses: Float64Array): DoseSource {
  const amounts = doses.map((dose) => kinetics.arrives(dose));
  return {
    analyte: kinetics.analyte,
    days: doses.length,
    pulsed: kinetics.inputs.some(({ drive }) => drive === 'impulse'),
    mean: meanLevel(kinetics.inputs, amounts),
    level: (filterRate) => periodicLevel(kinetics.inputs, amounts, filterRate),
  };
}

/** Patches are linear and each keeps its own rhythm, so every therapy is a source by itself. */
function wornSource(
  profile: AnalyteProfile,
  unit: DoseUnit,
  therapy: ScheduledTherapy,
  parameters: ParameterValues,
  weightKg: Kilograms,
): DoseSource {
  const kinetics = resolveKinetics(profile, unit, parameters, weightKg, therapy.wearDays);
  const worn = wornSchedule(therapy);
  const amount = kinetics.arrives(therapy.dose);
  return {
    analyte: kinetics.analyte,
    days: worn.days,
    pulsed: true,
    mean: wornMean(kinetics.inputs, worn, amount),
    level: (filterRate) => wornLevel(kinetics.inputs, worn, amount, filterRate),
  };
}

function groupsOf(therapies: readonly ScheduledTherapy[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const therapy of therapies.filter((one) => DAILY_UNITS.has(one.unit))) {
    const formulation = formulationOf(therapy);
    const fasting = formulation.fasting !== undefined && therapy.withFood === false;
    const key = `${therapy.agent} ${therapy.route} ${therapy.unit} ${fasting ? 'fasting' : ''}`;
    const unit = formulation.units.find((one) => one === therapy.unit);
    if (unit === undefined) continue;
    const group = groups.get(key);
    if (group !== undefined) group.therapies.push(therapy);
    else {
      const profiles = fasting ? (formulation.fasting ?? []) : formulation.analytes;
      groups.set(key, { formulation, profiles, unit, therapies: [therapy] });
    }
  }
  return [...groups.values()];
}

/** Doses by day over the common block; one pattern, or one per therapy when the common block would be too long. */
function dosePatterns(therapies: readonly ScheduledTherapy[]): readonly Float64Array[] {
  const days = therapies.map(blockDays).reduce(leastCommonMultiple, 1);
  if (days > LONGEST_COMMON_BLOCK && therapies.length > 1) return therapies.flatMap((one) => dosePatterns([one]));
  const doses = new Float64Array(days);
  for (const therapy of therapies) {
    for (let day = 0; day < days; day++) if (takenOn(therapy, day)) doses[day] = (doses[day] ?? 0) + therapy.dose;
  }
  return [doses];
}
