import {
  type Analyte,
  type DosedTherapy,
  doseSources,
  formulationOf,
  levelCurve,
  PHARMACOLOGY_PARAMETERS,
} from '../../../src/pharmacology';
import { type Kinetics, resolveKinetics } from '../../../src/pharmacology/kinetics/resolve';
import { singleDoseArea, singleDoseLevel } from '../../../src/pharmacology/kinetics/single-dose';
import { PHYSIOLOGY_PARAMETERS } from '../../../src/physiology';
import { centralValues } from '../../../src/provenance';

export const VALUES = centralValues([...PHARMACOLOGY_PARAMETERS, ...PHYSIOLOGY_PARAMETERS]);
export const valueOf = (id: string): number => VALUES[id]!;
const WEIGHT = 70;

/** Hours of a day, minute by minute; and six days in steps of six minutes. */
const DAY = Array.from({ length: 24 * 60 }, (_, minute) => minute / 60);
const LONG = Array.from({ length: 144 * 10 }, (_, step) => step / 10);
const UNITS: Readonly<Record<string, string>> = { patch: 'ug/d', vaginal: 'ug/d', nasal: 'ug/d' };

/** A therapy taken by the day, in the unit of its route. */
export const taken = (agent: string, route: string, dose: number, more: Partial<DosedTherapy> = {}): DosedTherapy => ({
  agent,
  route,
  dose,
  unit: UNITS[route] ?? 'mg/d',
  ...more,
});

export function kineticsOf(therapy: DosedTherapy, analyte: Analyte): Kinetics {
  const formulation = formulationOf(therapy);
  const profiles = therapy.withFood === false ? (formulation.fasting ?? []) : formulation.analytes;
  const profile = profiles.find((one) => one.analyte === analyte);
  if (profile === undefined) throw new RangeError(`${analyte} from ${formulation.label}`);
  return resolveKinetics(
    profile,
    formulation.units.find((unit) => unit === therapy.unit)!,
    VALUES,
    WEIGHT,
  );
}

/** What one dose does. Times in hours, levels in the analyte's unit. */
export function single(therapy: DosedTherapy, analyte: Analyte) {
  const kinetics = kineticsOf(therapy, analyte);
  const amount = kinetics.arrives(therapy.dose);
  const levels = LONG.map((hour) => singleDoseLevel(kinetics.inputs, amount, hour));
  const peak = Math.max(...levels);
  const slowest = Math.min(...kinetics.inputs.flatMap(({ transfer }) => transfer.poles));
  return {
    peak,
    peakHour: LONG[levels.indexOf(peak)]!,
    area: (hours: number): number => singleDoseArea(kinetics.inputs, amount, hours),
    wholeArea: singleDoseArea(kinetics.inputs, amount, 1e6),
    level: (hour: number): number => singleDoseLevel(kinetics.inputs, amount, hour),
    halfLife: Math.LN2 / slowest,
    kinetics,
  };
}

/** What it does when taken for long: over one day, or over its period. */
export function steady(therapy: DosedTherapy, analyte: Analyte, hours: readonly number[] = DAY) {
  const curve = levelCurve(therapy, hours, VALUES, WEIGHT).find((one) => one.analyte === analyte)!;
  const peak = Math.max(...curve.values);
  return { mean: curve.mean, peak, trough: Math.min(...curve.values), peakHour: hours[curve.values.indexOf(peak)]! };
}

/** Two doses a day, twelve hours apart, of `dose` each. */
export function twiceDaily(therapy: DosedTherapy, analyte: Analyte) {
  const source = doseSources([{ ...therapy, startDay: 0 }], VALUES, WEIGHT).find((one) => one.analyte === analyte)!;
  const level = source.level(Infinity);
  const values = DAY.slice(0, DAY.length / 2).map((hour) => level.at(0, hour) + level.at(0, hour + 12));
  return { mean: 2 * source.mean, peak: Math.max(...values), trough: Math.min(...values) };
}
