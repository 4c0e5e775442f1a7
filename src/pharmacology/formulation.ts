import type { Grade } from '../provenance';
import type { Analyte } from './analytes';

/** Per day; per interval of a depot; one device. */
export type DoseUnit = 'ug/d' | 'mg/d' | 'mg/4wk' | 'mg/13wk' | 'mg/6mo' | 'device';

/** What a formulation does beside the levels it gives. */
export type Action = 'ovarian-suppression' | 'aromatase-inhibition' | 'rankl-binding';

/** How an analyte leaves the blood. Every text but `kind` is a parameter id; volumes and clearances for 70 kg, per hour. */
export type Disposition =
  | { readonly kind: 'one-compartment'; readonly clearance: string; readonly volume: string }
  | {
      readonly kind: 'two-compartment';
      readonly clearance: string;
      readonly centralVolume: string;
      readonly peripheralVolume: string;
      readonly exchange: string;
    }
  /** Known only as the mean level that 1 dose unit a day gives, and a half-life. */
  | { readonly kind: 'equivalent'; readonly level: string; readonly halfLife: string }
  /** Of a device: level = plateau + excess·e^(−decline·t) since insertion; it ends with removal. Decline per year. */
  | { readonly kind: 'release-profile'; readonly plateau: string; readonly excess: string; readonly decline: string };

/**
 * How a dose gets in: at once into a depot it leaves at a first-order rate; evenly over the day; from a patch whose
 * release fades over the days it is worn, its mean being the dose; as the release profile of a device says.
 */
export type Input =
  | {
      readonly kind: 'first-order';
      readonly absorption: string;
      /** Share of the dose that takes this way; or of which record it is the rest, 1 − share. Neither: all of it. */
      readonly share?: string;
      readonly restOf?: string;
    }
  | { readonly kind: 'zero-order' }
  /** The fading of a patch worn for half a week, and of one worn for a week. */
  | { readonly kind: 'wear'; readonly fading: string; readonly weeklyFading: string }
  | { readonly kind: 'release' };

/** Fraction of the dose that arrives: the record, times (dose / referenceDose) to the power of another; at most 1. */
export interface Bioavailability {
  readonly fraction: string;
  readonly power?: { readonly exponent: string; readonly referenceDose: number };
}

/** What one analyte of a formulation does. */
export interface AnalyteProfile {
  readonly analyte: Analyte;
  readonly disposition: Disposition;
  readonly inputs: readonly Input[];
  /** Absent: the disposition is apparent, the fraction is part of it. */
  readonly bioavailability?: Bioavailability;
}

/** One agent by one route. */
export interface Formulation {
  readonly agent: string;
  readonly route: string;
  readonly label: string;
  readonly units: readonly DoseUnit[];
  /** Smallest and largest dose studied, in the unit. */
  readonly studiedRange: readonly [number, number];
  readonly studiedSource: string;
  readonly source: string;
  readonly grade: Grade;
  readonly action?: Action;
  /** Rise of SHBG by 1 dose unit, as a part of its own level: the id of a record; absent: none known. */
  readonly shbgRise?: string;
  /** Analytes, none when only the action counts; with `fasting` those of a dose taken without food. */
  readonly analytes: readonly AnalyteProfile[];
  readonly fasting?: readonly AnalyteProfile[];
}

/** A therapy as this folder needs it; the scenario's therapies fit. */
export interface DosedTherapy {
  readonly agent: string;
  readonly route: string;
  readonly dose: number;
  readonly unit: string;
  /** Taken on the first `days` of each block of `ofEvery` days; both absent: every day. */
  readonly days?: number;
  readonly ofEvery?: number;
  readonly withFood?: boolean;
  /** Days one patch is worn; 3.5 when absent. */
  readonly wearDays?: 3.5 | 7;
}
