import type { Grade } from '../provenance';
import type { Analyte } from './analytes';

/** Dose units of the formulations that run; other units of the scenario format come with their formulations. */
export type DoseUnit = 'ug/d' | 'mg/d';

/** How an analyte leaves the blood. Every text but `kind` is a parameter id; volumes and clearances for 70 kg. */
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
  | { readonly kind: 'equivalent'; readonly level: string; readonly halfLife: string };

/** How a dose gets in: at once into a depot it leaves at a first-order rate, or evenly over the day. */
export type Input =
  | { readonly kind: 'first-order'; readonly absorption: string; readonly share?: string }
  | { readonly kind: 'zero-order' };

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
  /** Analytes; with `fasting` those of a dose taken without food. */
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
}
