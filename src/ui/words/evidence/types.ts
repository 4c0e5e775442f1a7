import type { MechanismGroup } from '../../../evidence';
import type { Origin } from '../../../provenance';

export const EVIDENCE_SECTIONS = ['forecasts', 'parameters', 'mechanisms', 'claims', 'limits'] as const;
export type EvidenceSection = (typeof EVIDENCE_SECTIONS)[number];

/** Kinds of rows a reader can choose between. */
export type RowUse = 'forecast' | 'fitted' | 'shown';
export type Outcome = 'hit' | 'miss';
export type RowSite = 'LS' | 'TH' | 'FN' | 'CTX' | 'P1NP';
export type RowMeasure = 'density' | 'markers';
export type ParameterGroup = 'cells' | 'mineral' | 'receptors' | 'kinetics' | 'body' | 'assays';

/** A row in numbers already written, for sentences. */
export interface RowFacts {
  readonly study: string;
  readonly arm: string;
  readonly site: string;
  readonly computed: string;
  readonly observed: string;
  readonly unit: string;
  readonly z: string;
  readonly outcome: Outcome;
}

/** Counts of the summary. */
export interface ForecastCounts {
  readonly rows: number;
  readonly studies: number;
  readonly hits: number;
  readonly meanError: string | null;
}

export interface ForecastWords {
  readonly heading: string;
  readonly lead: (rows: number, studies: number) => string;
  readonly progress: (done: number, total: number) => string;
  readonly failed: (message: string) => string;
  readonly ready: (scored: ForecastCounts) => string;
  /** Names the studies whose forecasts miss, each with how many. */
  readonly misses: (misses: readonly (readonly [study: string, count: number])[]) => string;
  readonly missesTitle: (count: number) => string;
  readonly tiles: {
    readonly forecast: string;
    readonly fitted: string;
    readonly interval: string;
    readonly points: string;
    readonly hits: (hits: number, rows: number) => string;
    /** Instead of the interval's share, where rows have no interval. */
    readonly within: string;
    readonly rows: Readonly<Record<'forecast' | 'fitted', (rows: number) => string>>;
    readonly computing: string;
  };
  readonly measureLabel: string;
  readonly measures: Readonly<Record<RowMeasure, string>>;
  readonly pictureLabel: string;
  readonly pictures: Readonly<Record<'forest' | 'scatter', string>>;
  readonly search: string;
  readonly study: string;
  readonly allStudies: string;
  readonly useLabel: string;
  readonly uses: Readonly<Record<RowUse, string>>;
  readonly useHelp: Readonly<Record<RowUse, string>>;
  readonly siteLabel: string;
  readonly sites: Readonly<Record<RowSite, string>>;
  readonly outcomeLabel: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly outcomeRule: string;
  readonly shown: (count: number, total: number) => string;
  readonly key: {
    readonly observed: string;
    readonly computed: string;
    readonly interval: string;
    readonly apart: string;
  };
  readonly columns: Readonly<Record<'study' | 'computed' | 'observed' | 'z', string>>;
  readonly plotColumn: string;
  readonly sortBy: (column: string) => string;
  readonly caption: (count: number) => string;
  readonly window: (from: string, to: string) => string;
  readonly units: Readonly<Record<'change' | 'difference' | 'rate', string>>;
  readonly quantities: Readonly<Record<'change' | 'difference' | 'rate', string>>;
  readonly axis: (measure: string) => string;
  readonly scatter: {
    readonly x: string;
    readonly y: string;
    readonly diagonal: string;
    readonly description: (count: number, apart: number) => string;
    readonly keys: string;
    readonly shapes: Readonly<Record<RowUse, string>>;
  };
  readonly rowSentence: (facts: RowFacts) => string;
  readonly detail: {
    readonly none: string;
    readonly label: string;
    readonly observed: string;
    readonly computed: string;
    readonly interval: string;
    readonly error: string;
    readonly inErrors: (z: string) => string;
    readonly woman: string;
    readonly womanText: (age: string, finalPeriod: string) => string;
    readonly window: string;
    readonly use: string;
    readonly grade: string;
    readonly grades: Readonly<Record<'A' | 'B' | 'C', string>>;
    readonly origins: Readonly<Record<string, string>>;
    readonly assumed: string;
    readonly derivation: string;
    readonly source: string;
    readonly untreated: string;
    readonly measured: string;
    readonly calibrated: (before: string, after: string) => string;
    readonly calibration: string;
  };
  readonly listed: {
    readonly summary: (count: number) => string;
    readonly note: string;
    readonly reasons: Readonly<Record<string, string>>;
  };
  readonly download: string;
}

export interface ParameterWords {
  readonly heading: string;
  readonly lead: (count: number) => string;
  readonly search: string;
  readonly groupLabel: string;
  readonly groups: Readonly<Record<ParameterGroup, string>>;
  readonly gradeLabel: string;
  readonly originLabel: string;
  readonly origins: Readonly<Record<Origin, string>>;
  readonly originHelp: Readonly<Record<Origin, string>>;
  readonly shown: (count: number, total: number) => string;
  readonly columns: Readonly<Record<'symbol' | 'name' | 'value' | 'origin' | 'grade' | 'effect', string>>;
  readonly caption: (count: number) => string;
  readonly spread: {
    readonly fixed: string;
    readonly normal: (sd: string) => string;
    readonly lognormal: (factor: string) => string;
    readonly uniform: string;
  };
  readonly rangeAndSpread: (range: string, spread: string) => string;
  readonly effectNote: string;
  readonly effectNone: string;
  readonly effectUnit: string;
  readonly detail: {
    readonly none: string;
    readonly label: string;
    readonly value: string;
    readonly range: string;
    readonly spread: string;
    readonly origin: string;
    readonly grade: string;
    readonly source: string;
    readonly note: string;
    readonly used: string;
    /** Said where no equation or formulation names it. */
    readonly usedIn: Readonly<Record<ParameterGroup, string>>;
    readonly effect: string;
    readonly cases: Readonly<Record<'natural' | 'therapy', string>>;
    readonly step: Readonly<Record<'sd' | 'tenth', string>>;
    readonly noStep: string;
    readonly belief: string;
    readonly prior: string;
    readonly ownSpread: string;
    readonly posterior: string;
    readonly inForce: string;
    readonly beliefSentence: (median: string, low: string, high: string) => string;
    readonly learned: (percent: string) => string;
    readonly learnedNothing: string;
    readonly priorFrom: string;
    readonly notFitted: string;
    readonly chains: (rHat: string, size: string) => string;
    readonly hypothesis: string;
  };
  readonly download: string;
}

export interface MechanismWords {
  readonly heading: string;
  readonly lead: string;
  readonly groups: Readonly<Record<MechanismGroup, string>>;
  readonly direction: string;
  readonly size: string;
  readonly rows: string;
  readonly source: string;
  readonly carriedBy: string;
  readonly equations: string;
  readonly switchedOff: string;
  readonly all: (count: number) => string;
  readonly allNote: string;
  readonly kinds: Readonly<Record<'state' | 'auxiliary', string>>;
}

export interface ClaimWords {
  readonly heading: string;
  readonly lead: string;
  readonly said: string;
  readonly found: string;
  readonly inModel: string;
  readonly source: string;
  readonly rows: string;
}

export interface LimitWords {
  readonly heading: string;
  readonly lead: string;
  readonly context: string;
  readonly question: string;
  readonly audience: string;
  readonly influence: string;
  readonly notFor: string;
  readonly notModeled: string;
  readonly tensions: string;
  readonly tensionsNote: string;
  readonly gradesHeading: string;
}

/** Everything the evidence says at one depth. */
export interface EvidenceWords {
  readonly title: string;
  readonly documentTitle: (section: string) => string;
  readonly navLabel: string;
  readonly sections: Readonly<Record<EvidenceSection, string>>;
  readonly filters: string;
  readonly filtersChosen: (count: number) => string;
  readonly clear: string;
  readonly empty: string;
  readonly rowOf: (computed: string, observed: string) => string;
  readonly close: string;
  readonly forecasts: ForecastWords;
  readonly parameters: ParameterWords;
  readonly mechanisms: MechanismWords;
  readonly claims: ClaimWords;
  readonly limits: LimitWords;
}
