export { type ForecastRow, forecastRows } from './forecast-rows';
export { type ErrorSummary, type ForecastSummary, forecastSummary } from './forecast-summary';
export { forecastGoals, type Goal } from './goals';
export { type CalciumEffects, predictTarget, predictTargets, type PredictionSettings } from './predict';
export { loadForecastSpread, predictiveInterval, type RowSpread } from './spread';
export { loadTrialPoints, type TrialPointsOf } from './load-trial-points';
export type { PercentAt, TrialPoint } from './trial-points';
export { targetScenarios } from './target-scenarios';
