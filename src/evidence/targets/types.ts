import type { Quantity } from '../../units';

/** Months from the start of a trial. */
export type Months = Quantity<'mo'>;

/** How firmly a row is known; the letters of the evidence files: A read in an abstract, label or review, B recalled, C unsure. */
export type Confidence = 'A' | 'B' | 'C';

/** Which published file a row stands in. */
export type TargetFile = 'calibration' | 'forecast' | 'reference';

/** Fitted (density or marker), scored as a forecast, simulated and shown only, or simulated as context of other rows. */
export type TargetUse = 'fit-bmd' | 'fit-marker' | 'scored' | 'shown' | 'context';

/** Density of the lumbar spine, total hip or femoral neck by DXA, or a turnover marker in serum. */
export type Observable = 'LS' | 'TH' | 'FN' | 'CTX' | 'P1NP';

/**
 * What the number says, with its window in months: the change in percent of the window's start, the difference of two arms in
 * such changes (percentage points), or the change divided by the window's years (%/y).
 */
export interface TargetQuantity {
  readonly kind: 'change' | 'difference' | 'rate';
  readonly fromMonth: Months;
  readonly toMonth: Months;
}

/** The woman who stands for the trial's women, at the trial's start. */
export interface TargetPerson {
  readonly age: number;
  readonly ageAtFinalPeriod: number;
  readonly menopause: 'natural' | 'surgical' | 'ovarian-insufficiency';
  readonly cycle: 'ovulatory' | 'short-luteal' | 'anovulatory';
  readonly weightKg: number;
}

/** A therapy of the scenario format with its times in months from the trial's start; without `toMonth` it goes on. */
export interface TargetTherapy {
  readonly agent: string;
  readonly route: string;
  readonly dose: number;
  readonly unit: string;
  readonly days?: number;
  readonly ofEvery?: number;
  readonly withFood?: boolean;
  readonly wearDays?: 3.5 | 7;
  readonly fromMonth: Months;
  readonly toMonth?: Months;
}

/** A level the paper gives instead of a dose, held from the trial's start on. */
export interface TargetLevel {
  readonly signal: 'estradiol';
  readonly value: number;
  readonly unit: 'pg/mL';
}

/** One arm as simulated. */
export interface TargetArm {
  readonly name: string;
  readonly therapies: readonly TargetTherapy[];
  readonly levels: readonly TargetLevel[];
  /** The level the trial measured on the dose: a second simulation beside the one from the dose. */
  readonly measured?: TargetLevel;
}

export type ErrorOrigin = 'published SE' | 'SD/√n' | 'CI/3.92' | 'assumed';

/** One published number, translated into what the model must simulate to be compared with it. */
export interface Target {
  /** Row id of the published file. */
  readonly id: string;
  readonly trial: string;
  readonly study: string;
  readonly citation: string;
  readonly confidence: Confidence;
  readonly file: TargetFile;
  readonly use: TargetUse;
  /** Why the row is neither fitted nor scored. */
  readonly whyNotScored?: string;
  /** Weight in the likelihood. */
  readonly weight: number;
  readonly person: TargetPerson;
  /** Months to which the trial's women are followed, the same for all its rows. */
  readonly runMonths: Months;
  /** Arms whose mean the number is. */
  readonly arms: readonly [TargetArm, ...TargetArm[]];
  /** The arm that is subtracted, with a difference. */
  readonly control?: TargetArm;
  /** Negative control: the same woman untreated, compared beside the row. */
  readonly untreated?: TargetArm;
  /** Name of the nuisance term (%/y, one per trial) when the trial gave calcium to all arms. */
  readonly calcium?: string;
  readonly observable: Observable;
  readonly quantity: TargetQuantity;
  /** Percent, percentage points or %/y, as `quantity` says. */
  readonly value: number;
  readonly standardError: number;
  readonly errorOrigin: ErrorOrigin;
  /** Standard deviation of the residual: sampling error and the scatter of repeated trials. */
  readonly sigma: number;
  /** How `value` or its error was derived, when it does not stand in the row as such. */
  readonly derivation?: string;
  /** What the paper leaves open and was chosen. */
  readonly assumed: readonly string[];
}

/** Why a row is not simulated. */
export type ListReason = 'no-number' | 'not-modelled' | 'assay' | 'population' | 'context' | 'hormone-level';

/** A row that is not translated. */
export interface ListedRow {
  readonly id: string;
  readonly file: TargetFile;
  readonly reason: ListReason;
  /** One sentence. */
  readonly why: string;
}

/** All rows of one published file. */
export interface TargetSet {
  readonly targets: readonly Target[];
  readonly listed: readonly ListedRow[];
}

/** True for a density, false for a marker. */
export const isDensity = ({ observable }: Pick<Target, 'observable'>): boolean =>
  observable !== 'CTX' && observable !== 'P1NP';

/** True when the row is among those the fit reads. */
export const isFitted = ({ use }: Pick<Target, 'use'>): boolean => use === 'fit-bmd' || use === 'fit-marker';
