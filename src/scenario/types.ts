/** The document a user owns, with every default filled in. Contract: the scenario format, version 1. */

export const SITES = ['LS', 'TH', 'FN'] as const;
/** LS lumbar spine, TH total hip, FN femoral neck. */
export type Site = (typeof SITES)[number];

export const SCENARIO_FORMAT = 'trabecula-scenario/1';
export const SET_FORMAT = 'trabecula-set/1';

export type MenopauseKind = 'natural' | 'surgical' | 'ovarian-insufficiency';
export type CycleKind = 'ovulatory' | 'short-luteal' | 'anovulatory';

/** T-scores at the start of the scenario, by site. */
export interface BaselineTScores {
  readonly LS_T?: number;
  readonly TH_T?: number;
  readonly FN_T?: number;
}

export interface Person {
  /** Age at the start of the output, years. */
  readonly age: number;
  readonly ageAtFinalPeriod: number;
  readonly menopause: MenopauseKind;
  readonly cycle: CycleKind;
  readonly weightKg: number;
  readonly baseline?: BaselineTScores;
}

/** One therapy; `from`/`to` are ages in years, without `to` it never stops. */
export interface Therapy {
  readonly agent: string;
  readonly route: string;
  readonly dose: number;
  readonly unit: string;
  /** The first `days` of each block of `ofEvery` days, counted from `from`; both absent = every day. */
  readonly days?: number;
  readonly ofEvery?: number;
  /** Oral progesterone only. */
  readonly withFood?: boolean;
  /** Days one estradiol patch is worn; 3.5 when absent. */
  readonly wearDays?: 3.5 | 7;
  readonly from: number;
  readonly to?: number;
}

export type LevelSignal = 'estradiol' | 'progesterone' | 'allopregnanolone' | 'cortisol-tone';

/** Holds a signal's period mean at `value` for `from` ≤ age < `to`. */
export interface LevelOverride {
  readonly signal: LevelSignal;
  readonly value: number;
  readonly unit: string;
  readonly from: number;
  readonly to?: number;
}

export type RateSignal = 'rankl-production' | 'opg-production' | 'osteoclast-lifespan' | 'osteoblast-formation';

/** Multiplies a rate for `from` ≤ age < `to`; overlapping factors multiply. */
export interface RateFactor {
  readonly signal: RateSignal;
  readonly factor: number;
  readonly from: number;
  readonly to?: number;
}

export interface Scenario {
  readonly format: typeof SCENARIO_FORMAT;
  readonly name: string;
  readonly person: Person;
  readonly years: number;
  readonly therapies: readonly Therapy[];
  readonly levels: readonly LevelOverride[];
  readonly rates: readonly RateFactor[];
  readonly mechanisms: { readonly humanEvidenceOnly: boolean };
  /** Parameter values changed by the user, by record id. */
  readonly parameters?: Readonly<Record<string, number>>;
}

export type Measure = 'percent' | 't-score';
export type Depth = 'fundamentals' | 'intermediate' | 'academic';

/** What is looked at; never changes a number. */
export interface View {
  readonly site: Site;
  readonly measure: Measure;
  /** Playhead, years of age. */
  readonly age: number;
  readonly depth: Depth;
  readonly screen: 'lab';
}

export interface ScenarioSet {
  readonly format: typeof SET_FORMAT;
  /** Version of the model that wrote the set. */
  readonly model: string;
  readonly scenarios: readonly Scenario[];
  /** Indices into `scenarios`. */
  readonly baseline: number;
  readonly focus: number;
  readonly view?: View;
}
