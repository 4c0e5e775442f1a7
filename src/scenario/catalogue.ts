import type { ParameterRecord } from '../provenance';

/** One formulation a version can compute, in one unit of dose. */
export interface CatalogueFormulation {
  readonly agent: string;
  readonly route: string;
  readonly unit: string;
  /** Largest dose of the studies behind it, in `unit`. */
  readonly largestStudiedDose: number;
}

/** What the rules must know of the model: injectable, so that the gate can be tested without it. */
export interface Catalogue {
  readonly formulations: readonly CatalogueFormulation[];
  readonly parameters: readonly Pick<ParameterRecord, 'id' | 'range' | 'unit'>[];
}

/** The formulation of a therapy, or undefined when this version cannot compute it. */
export const findFormulation = (
  catalogue: Catalogue,
  therapy: { readonly agent: unknown; readonly route: unknown; readonly unit: unknown },
): CatalogueFormulation | undefined =>
  catalogue.formulations.find(
    ({ agent, route, unit }) => agent === therapy.agent && route === therapy.route && unit === therapy.unit,
  );
