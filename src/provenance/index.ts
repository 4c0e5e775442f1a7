/** Where a number comes from and how far it can be trusted. Shared by every folder that owns parameters. */

/** A trial in humans · B cohort, biomarker or label · C in vitro or animal, or one indirect human finding · D assumed. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** How the central value was obtained. */
export type Origin = 'literature' | 'fitted' | 'derived' | 'assumed';

/** Prior belief about a parameter, in the parameter's own unit (log-normal: sigma of the natural logarithm). */
export type Distribution =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'normal'; readonly sd: number }
  | { readonly kind: 'lognormal'; readonly sigma: number }
  | { readonly kind: 'uniform' };

/** One number of the model with its provenance. `id` is what a scenario's `parameters` may override, within `range`. */
export interface ParameterRecord {
  readonly id: string;
  /** Symbol as printed in equations, plain text (Greek letters allowed). */
  readonly symbol: string;
  /** What it is, in one phrase. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Smallest and largest value accepted, inclusive. */
  readonly range: readonly [number, number];
  readonly distribution: Distribution;
  readonly origin: Origin;
  /** Citation, with the row id of the evidence files where there is one. */
  readonly source: string;
  readonly grade: Grade;
  readonly note?: string;
}

/** Parameter values by id. */
export type ParameterValues = Readonly<Record<string, number>>;

/** Central values of `records`, by id. */
export function centralValues(records: readonly ParameterRecord[]): Record<string, number> {
  return Object.fromEntries(records.map((record) => [record.id, record.value]));
}
