export { integrate } from './bdf/integrate';
export type {
  IntegrationOptions,
  IntegrationOutcome,
  IntegrationResult,
  IntegrationStatistics,
  NewtonSolver,
  OdeProblem,
} from './bdf/types';
export { denseNewtonSolver } from './dense-newton-solver';
export { fitChebyshev, type VectorFunction } from './approximation/fit-chebyshev';
export type { PiecewiseChebyshev } from './approximation/piecewise-chebyshev';
export { bateman, geometricSeries, geometricSum, meanDecay, relativeDecay } from './exponential-sums';
export { gaussLegendre, integrateByRule, type QuadratureRule } from './gauss-legendre';
export { factorizeLu, solveLu } from './linear-algebra/lu';
export { createRandom, type RandomGenerator } from './random/generator';
export { lognormal, normal } from './random/distributions';
export { mean, quantile, quantileOfSorted, standardDeviation } from './statistics';
