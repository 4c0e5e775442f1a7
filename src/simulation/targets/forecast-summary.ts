import { isDensity } from '../../evidence';
import type { ForecastRow } from './forecast-rows';

/** Mean size of the errors of some rows. */
export interface ErrorSummary {
  readonly n: number;
  /** Points (or %/y); null without rows. */
  readonly meanAbsoluteError: number | null;
  /** In units of each row's sigma; null without rows. */
  readonly meanAbsoluteZ: number | null;
}

/** How the model does: scored densities first, as the command line's contract has it, then the rest. */
export interface ForecastSummary extends ErrorSummary {
  /** Share of scored densities inside the 95 % predictive interval; null without intervals. */
  readonly coverage95: number | null;
  /** Published rows of density that are translated into a simulation. */
  readonly translatedDensityRows: number;
  readonly fitted: ErrorSummary;
  readonly scoredMarkers: ErrorSummary;
  readonly fittedMarkers: ErrorSummary;
}

function errorsOf(rows: readonly ForecastRow[]): ErrorSummary {
  const mean = (of: (row: ForecastRow) => number): number | null =>
    rows.length === 0 ? null : rows.reduce((sum, row) => sum + Math.abs(of(row)), 0) / rows.length;
  return { n: rows.length, meanAbsoluteError: mean(({ error }) => error), meanAbsoluteZ: mean(({ z }) => z) };
}

function coverageOf(rows: readonly ForecastRow[]): number | null {
  const known = rows.flatMap(({ low95, high95, observed }) =>
    low95 === null || high95 === null ? [] : [low95 <= observed && observed <= high95],
  );
  return known.length === 0 ? null : known.filter(Boolean).length / known.length;
}

export function forecastSummary(rows: readonly ForecastRow[]): ForecastSummary {
  const density = rows.filter(({ site }) => isDensity({ observable: site }));
  const markers = rows.filter(({ site }) => !isDensity({ observable: site }));
  return {
    ...errorsOf(density.filter(({ scored }) => scored)),
    coverage95: coverageOf(density.filter(({ scored }) => scored)),
    translatedDensityRows: density.length,
    fitted: errorsOf(density.filter(({ usedForFit }) => usedForFit)),
    scoredMarkers: errorsOf(markers.filter(({ scored }) => scored)),
    fittedMarkers: errorsOf(markers.filter(({ usedForFit }) => usedForFit)),
  };
}
