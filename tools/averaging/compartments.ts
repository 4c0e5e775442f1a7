import { ANALYTES, type AnalyteProfile, type Disposition, type Input } from '../../src/pharmacology';
import type { Therapy } from '../../src/scenario';
import type { LinearSystem } from './chain';
import { zeros } from './matrix-exponential';
import { HOURS, type Numbers } from './numbers';

/** Days one patch is worn. */
export type WearDays = NonNullable<Therapy['wearDays']>;
const HALF_WEEK: WearDays = 3.5;
export const wearOf = ({ wearDays }: Pick<Therapy, 'wearDays'>): WearDays => wearDays ?? HALF_WEEK;

/** Rate per hour at which the release of a patch fades. */
export const fadingOf = (
  { fading, weeklyFading }: Extract<Input, { kind: 'wear' }>,
  wear: WearDays,
  number: Numbers,
): number => number(wear === HALF_WEEK ? fading : weeklyFading);

/** One analyte of a formulation as compartments: first one state per input, then central and, if any, peripheral. */
export interface AnalyteSystem extends LinearSystem {
  readonly profile: AnalyteProfile;
  /** Level that a steady input of 1 unit of mass per hour leads to. */
  readonly perRate: number;
  /** Mass that reaches the blood from a dose. */
  arriving(dose: number): number;
}

interface Body {
  readonly clearance: number;
  readonly volume: number;
  readonly peripheral?: { readonly volume: number; readonly exchange: number };
}

/** Volumes grow with weight, flows with its 3/4 power; records are for 70 kg (docs/MODEL.md). */
const volumeOf = (weightKg: number): number => weightKg / 70;
export const flowOf = (weightKg: number): number => volumeOf(weightKg) ** 0.75;

function bodyOf(disposition: Disposition, number: Numbers, mass: number, weightKg: number): Body {
  const volumes = volumeOf(weightKg);
  const flows = flowOf(weightKg);
  switch (disposition.kind) {
    case 'one-compartment':
      return { clearance: number(disposition.clearance) * flows, volume: number(disposition.volume) * volumes };
    case 'two-compartment':
      return {
        clearance: number(disposition.clearance) * flows,
        volume: number(disposition.centralVolume) * volumes,
        peripheral: {
          volume: number(disposition.peripheralVolume) * volumes,
          exchange: number(disposition.exchange) * flows,
        },
      };
    case 'equivalent': {
      const clearance = mass / (HOURS * number(disposition.level));
      const volume = (clearance * number(disposition.halfLife)) / Math.LN2;
      return { clearance: clearance * flows, volume: volume * volumes };
    }
    case 'release-profile':
      throw new RangeError('a release profile has no compartments');
  }
}

/** Micrograms or milligrams of a dose in the mass that gives the analyte's unit per liter: ng for pg/mL, µg for ng/mL. */
function massOf(unit: string, analyte: AnalyteProfile['analyte']): number {
  const nanograms = unit.startsWith('mg') ? 1e6 : 1e3;
  return ANALYTES[analyte].unit === 'pg/mL' ? nanograms : nanograms / 1e3;
}

export function analyteSystem(
  profile: AnalyteProfile,
  unit: string,
  number: Numbers,
  weightKg: number,
  wear: WearDays = HALF_WEEK,
): AnalyteSystem {
  const { disposition, inputs, bioavailability } = profile;
  const mass = massOf(unit, profile.analyte);
  const { clearance, volume, peripheral } = bodyOf(disposition, number, mass, weightKg);
  const central = inputs.length;
  const size = central + (peripheral === undefined ? 1 : 2);
  const matrix = zeros(size);
  const add = (row: number, column: number, value: number): void => {
    const target = matrix[row];
    if (target !== undefined) target[column] = (target[column] ?? 0) + value;
  };
  inputs.forEach((input, index) => {
    if (input.kind === 'first-order') {
      const rate = number(input.absorption);
      add(index, index, -rate);
      add(central, index, rate);
      return;
    }
    // The state is the rate of delivery itself.
    if (input.kind === 'wear') add(index, index, -fadingOf(input, wear, number));
    add(central, index, 1);
  });
  add(central, central, -clearance / volume);
  if (peripheral !== undefined) {
    add(central, central, -peripheral.exchange / volume);
    add(central, central + 1, peripheral.exchange / peripheral.volume);
    add(central + 1, central, peripheral.exchange / volume);
    add(central + 1, central + 1, -peripheral.exchange / peripheral.volume);
  }
  const output = new Float64Array(size);
  // States are masses; the level is that of the central one.
  output[central] = 1 / volume;
  return {
    profile,
    matrix,
    output,
    perRate: 1 / clearance,
    arriving: (dose) => {
      if (bioavailability === undefined) return dose * mass;
      const { fraction, power } = bioavailability;
      if (power === undefined || dose === 0) return dose * mass * number(fraction);
      const grown = number(fraction) * Math.pow(dose / power.referenceDose, number(power.exponent));
      return dose * mass * Math.min(1, grown);
    },
  };
}
