import { intermediate } from './intermediate';
import type { EvidenceWords } from './types';

/** Terms of the calibration. */
export const academic: EvidenceWords = {
  ...intermediate,
  forecasts: {
    ...intermediate.forecasts,
    tiles: { ...intermediate.forecasts.tiles, points: 'points MAE', interval: 'Coverage of the 95 % interval' },
    outcomeRule:
      'A miss: the observation lies outside the 95 % predictive interval, or, where there is none, |z| > 1.96 with σ² = SE² + 0.57² (twice the scatter for differences).',
  },
  parameters: {
    ...intermediate.parameters,
    columns: { ...intermediate.parameters.columns, effect: 'ΔLS' },
    spread: {
      ...intermediate.parameters.spread,
      normal: (sd) => `normal, SD ${sd}`,
      lognormal: (factor) => `log-normal ×/÷ ${factor}`,
    },
    detail: {
      ...intermediate.parameters.detail,
      belief: 'Prior and posterior',
      prior: 'prior',
      posterior: 'posterior, 95 %',
      learned: (percent) => `Posterior SD over prior SD: ${percent}.`,
      learnedNothing: 'Posterior as wide as the prior: not identified by the fitted rows.',
      priorFrom: 'Prior from',
    },
  },
};
