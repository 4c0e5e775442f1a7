import type { Scenario } from '../scenario';
import type { Column, Layers, UncertaintyBand, WhyAnswer, WhyRequest } from '../simulation';

/** Bands asked for, for scenarios that are compared draw by draw. */
export interface BandRequest {
  readonly scenarios: readonly BandScenario[];
  readonly layers: Layers;
  /** Age at which densities are 0 %, years. */
  readonly startAge: number;
  /** Numbers of draws after which results are wanted, ascending; the last ends the job; Infinity stands for all there are. */
  readonly stages: readonly number[];
  /** Pause after each piece of work, as a multiple of the time it took: leaves the processor to a moving hand; default 0. */
  readonly pause?: number;
}

export interface BandScenario {
  readonly scenario: Scenario;
  /** Ascending, within the run, years. */
  readonly ages: Float64Array;
}

/** What the draws of one scenario gave. */
export interface ScenarioBands {
  readonly ages: Float64Array;
  readonly draws: number;
  /** Draws whose run could not be completed; they are in no band. */
  readonly failed: number;
  readonly bands: Readonly<Partial<Record<Column, readonly UncertaintyBand[]>>>;
  /** Draw after draw, the densities at all ages: for comparisons between scenarios. */
  readonly densities: Readonly<Partial<Record<Column, Float64Array>>>;
}

export interface BandResult {
  /** In the order of the request's scenarios. */
  readonly scenarios: readonly ScenarioBands[];
  /** True when no more draws will come. */
  readonly complete: boolean;
}

/** What the worker can be asked for, each kind with its request and its result. */
export interface Work {
  readonly bands: { readonly request: BandRequest; readonly result: BandResult };
  readonly why: { readonly request: WhyRequest; readonly result: WhyAnswer };
}
export type WorkKind = keyof Work;

/** A request, or only the number of a job, which ends older ones of its kind. */
export type ToWorker = {
  readonly [K in WorkKind]: { readonly kind: K; readonly job: number; readonly request?: Work[K]['request'] };
}[WorkKind];

export type FromWorker = {
  readonly [K in WorkKind]: { readonly kind: K; readonly job: number } & (
    { readonly result: Work[K]['result'] } | { readonly error: string }
  );
}[WorkKind];
