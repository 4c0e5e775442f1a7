import { intermediate } from './intermediate';
import type { ChartToolWords } from './types';

export const academic: ChartToolWords = {
  ...intermediate,
  difference: (baseline) => `Δ against ${baseline}`,
  finalPeriod: 'Final menstrual period, in the chart',
};
