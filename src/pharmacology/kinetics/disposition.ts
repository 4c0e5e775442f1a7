import type { ParameterValues } from '../../provenance';
import { HOURS_PER_DAY, type Kilograms } from '../../units';
import type { Disposition } from '../formulation';
import { parameterValue } from '../parameter-value';
import type { TransferFunction } from './transfer-function';

const REFERENCE_WEIGHT = 70;
/** Clearance grows with the 3/4 power of weight, volume in proportion (model description §1.2). */
const CLEARANCE_EXPONENT = 0.75;

/** Clearance of a woman of this weight over that at 70 kg. */
export const flowSize = (weightKg: Kilograms): number => (weightKg / REFERENCE_WEIGHT) ** CLEARANCE_EXPONENT;

/** Rates of a disposition, hours and liters, for one woman. */
export interface Compartments {
  readonly clearance: number;
  readonly centralVolume: number;
  /** Absent with one compartment. */
  readonly peripheral?: { readonly volume: number; readonly exchange: number };
}

/**
 * @param massPerDoseUnit mass of one dose unit, so that mass per liter is the analyte's unit
 * @param weightKg of the woman
 */
export function compartmentsOf(
  disposition: Disposition,
  parameters: ParameterValues,
  massPerDoseUnit: number,
  weightKg: Kilograms,
): Compartments {
  const value = (id: string): number => parameterValue(parameters, id);
  const size = weightKg / REFERENCE_WEIGHT;
  const flow = flowSize(weightKg);
  switch (disposition.kind) {
    case 'one-compartment':
      return { clearance: value(disposition.clearance) * flow, centralVolume: value(disposition.volume) * size };
    case 'two-compartment':
      return {
        clearance: value(disposition.clearance) * flow,
        centralVolume: value(disposition.centralVolume) * size,
        peripheral: {
          volume: value(disposition.peripheralVolume) * size,
          exchange: value(disposition.exchange) * flow,
        },
      };
    case 'release-profile':
      throw new RangeError('a release profile is a level, not a flow through compartments');
    case 'equivalent': {
      const clearance = massPerDoseUnit / HOURS_PER_DAY / value(disposition.level);
      const rate = Math.LN2 / value(disposition.halfLife);
      return { clearance: clearance * flow, centralVolume: (clearance / rate) * size };
    }
  }
}

/** Level in the central compartment per unit of drug that reaches it. */
export function dispositionTransfer({ clearance, centralVolume, peripheral }: Compartments): TransferFunction {
  const elimination = clearance / centralVolume;
  const gain = 1 / centralVolume;
  if (peripheral === undefined) return { gain, zeros: [], poles: [elimination] };
  const out = peripheral.exchange / centralVolume;
  const back = peripheral.exchange / peripheral.volume;
  // s² + (k10 + k12 + k21)s + k10·k21 = (s + α)(s + β); the smaller root from the product, which does not cancel.
  const sum = elimination + out + back;
  const fast = (sum + Math.sqrt(sum * sum - 4 * elimination * back)) / 2;
  return { gain, zeros: [back], poles: [fast, (elimination * back) / fast] };
}
