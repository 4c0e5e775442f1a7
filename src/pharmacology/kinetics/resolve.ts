import type { ParameterValues } from '../../provenance';
import { DAYS_PER_YEAR, daysToHours, type Kilograms } from '../../units';
import { ANALYTES, type Analyte } from '../analytes';
import type { AnalyteProfile, Bioavailability, DosedTherapy, Disposition, DoseUnit, Input } from '../formulation';
import { parameterValue } from '../parameter-value';
import { type Compartments, compartmentsOf, dispositionTransfer, flowSize } from './disposition';
import { absorbedAt, scaled, type TransferFunction } from './transfer-function';

type FirstOrder = Extract<Input, { readonly kind: 'first-order' }>;

/** Drug enters as a jump of the depot at hour 0 of a dose day, or as a flow over the day. */
export interface ResolvedInput {
  readonly drive: 'impulse' | 'rate';
  /** Of a patch: the flow falls as e^(−fading·hours) until a new patch; absent: the flow is even. */
  readonly fading?: number;
  /** Level per unit that arrives; the share of this input is part of it. */
  readonly transfer: TransferFunction;
}

/** One analyte of a formulation with its numbers, for one woman. */
export interface Kinetics {
  readonly analyte: Analyte;
  /** Absent for a device, whose level is given and not computed from flows. */
  readonly compartments?: Compartments;
  readonly inputs: readonly ResolvedInput[];
  /** Mass that arrives in the blood from one day's dose (dose unit → mass of the analyte's unit × L). */
  arrives(dose: number): number;
}

/** Days one patch is worn. */
export type WearDays = NonNullable<DosedTherapy['wearDays']>;
export const HALF_WEEK: WearDays = 3.5;

const HOURS_PER_YEAR = daysToHours(DAYS_PER_YEAR);

const MASS_IN_NANOGRAMS: Readonly<Record<DoseUnit, number>> = {
  'ug/d': 1e3,
  'mg/d': 1e6,
  'mg/4wk': 1e6,
  'mg/13wk': 1e6,
  'mg/6mo': 1e6,
  device: 1e6,
};
/** pg/mL is ng/L, ng/mL is µg/L. */
const NANOGRAMS_PER_LITER_UNIT = { 'pg/mL': 1, 'ng/mL': 1e3 } as const;

export function resolveKinetics(
  profile: AnalyteProfile,
  unit: DoseUnit,
  parameters: ParameterValues,
  weightKg: Kilograms,
  wearDays: WearDays = HALF_WEEK,
): Kinetics {
  if (profile.disposition.kind === 'release-profile')
    return releaseKinetics(profile.analyte, profile.disposition, parameters, weightKg);
  const mass = MASS_IN_NANOGRAMS[unit] / NANOGRAMS_PER_LITER_UNIT[ANALYTES[profile.analyte].unit];
  const compartments = compartmentsOf(profile.disposition, parameters, mass, weightKg);
  const disposition = dispositionTransfer(compartments);
  const { bioavailability } = profile;
  return {
    analyte: profile.analyte,
    compartments,
    inputs: profile.inputs.map((input) => {
      if (input.kind === 'wear') {
        const fading = parameterValue(parameters, wearDays === HALF_WEEK ? input.fading : input.weeklyFading);
        return { drive: 'rate', transfer: disposition, fading };
      }
      if (input.kind !== 'first-order') return { drive: 'rate', transfer: disposition };
      const transfer = absorbedAt(disposition, parameterValue(parameters, input.absorption));
      return { drive: 'impulse', transfer: scaled(transfer, shareOf(input, parameters)) };
    }),
    arrives: (dose) =>
      dose * mass * (bioavailability === undefined ? 1 : fractionOf(bioavailability, dose, parameters)),
  };
}

function shareOf({ share, restOf }: FirstOrder, parameters: ParameterValues): number {
  if (share !== undefined) return parameterValue(parameters, share);
  return restOf === undefined ? 1 : 1 - parameterValue(parameters, restOf);
}

/** Level = plateau + excess·e^(−decline·t) for one device: two modes, one of which never ends. */
function releaseKinetics(
  analyte: Analyte,
  { plateau, excess, decline }: Extract<Disposition, { readonly kind: 'release-profile' }>,
  parameters: ParameterValues,
  weightKg: Kilograms,
): Kinetics {
  const mode = (level: string, rate: number): ResolvedInput => ({
    drive: 'impulse',
    transfer: { gain: parameterValue(parameters, level) / flowSize(weightKg), zeros: [], poles: [rate] },
  });
  return {
    analyte,
    inputs: [mode(plateau, 0), mode(excess, parameterValue(parameters, decline) / HOURS_PER_YEAR)],
    arrives: (dose) => dose,
  };
}

/** A power law stops at 1; a patch may pass it, since its label states a rate and not what it holds. */
function fractionOf({ fraction, power }: Bioavailability, dose: number, parameters: ParameterValues): number {
  const atReference = parameterValue(parameters, fraction);
  if (power === undefined || dose <= 0) return atReference;
  return Math.min(1, atReference * (dose / power.referenceDose) ** parameterValue(parameters, power.exponent));
}
