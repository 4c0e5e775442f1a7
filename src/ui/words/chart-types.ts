import type { Site } from '../../scenario';
import type { Column, SolverStatistics } from '../../simulation';
import type { LinkedSignal } from '../../state';

export interface ChartWords {
  readonly siteLabel: string;
  readonly sites: Readonly<Record<Site, string>>;
  readonly sitesShort: Readonly<Record<Site, string>>;
  readonly measureLabel: string;
  readonly percent: string;
  readonly tScore: string;
  readonly heroTitle: (site: Site) => string;
  /** A trial's mean beside its point. */
  readonly trialPoint: (study: string, change: string, years: string) => string;
  readonly heroSubtitle: (measure: 'percent' | 't-score', startAge: string) => string;
  readonly axisAge: string;
  readonly atAge: (age: string) => string;
  readonly lastPeriod: (kind: 'natural' | 'surgical' | 'ovarian-insufficiency', age: string) => string;
  readonly lowBoneMass: string;
  readonly osteoporosisRange: string;
  readonly axisHeld: string;
  readonly was: (value: string) => string;
  readonly atEnd: (value: string, age: string) => string;
  readonly linked: string;
  readonly signalLabel: string;
  readonly signals: Readonly<Record<LinkedSignal, string>>;
  readonly signalUnits: Readonly<Record<LinkedSignal, string>>;
  readonly markers: string;
  readonly markersUnit: string;
  readonly resorptionMarker: string;
  readonly formationMarker: string;
  readonly cells: string;
  readonly cellsUnit: string;
  readonly osteoclasts: string;
  readonly osteoblasts: string;
  readonly ratio: string;
  readonly ratioUnit: string;
  readonly timeline: string;
  readonly timelineHint: string;
  readonly timelineEmpty: string;
  readonly overrideBar: (name: string, value: string) => string;
  readonly playhead: string;
  readonly playheadValue: (age: string, values: string) => string;
  readonly table: (title: string) => string;
  readonly tableClose: string;
  readonly tableAge: string;
  readonly rebased: (age: string) => string;
  readonly nothingToDraw: string;
  readonly crews: {
    readonly taken: string;
    readonly put: string;
    readonly perPremenopause: (value: string) => string;
    readonly without: (value: string) => string;
    readonly heading: string;
    readonly note: string;
  };
}

export interface ReadingsWords {
  readonly heading: (age: string) => string;
  readonly rows: Readonly<Partial<Record<Column, string>>>;
  readonly units: Readonly<Partial<Record<Column, string>>>;
  readonly columns: readonly Column[];
  readonly scenario: string;
  readonly quantity: string;
  readonly missing: string;
  readonly solver: {
    readonly heading: string;
    readonly rows: readonly (readonly [key: keyof SolverStatistics, label: string])[];
    readonly note: string;
  };
  readonly equations: {
    readonly summary: (count: number) => string;
    readonly note: string;
    readonly symbol: string;
    readonly meaning: string;
    readonly value: string;
    readonly grade: string;
    readonly changed: string;
  };
}

export interface SummaryWords {
  readonly atRest: (facts: {
    readonly site: Site;
    readonly age: string;
    readonly name: string;
    readonly value: string;
    readonly baseline: string | null;
  }) => string;
}
