import { intermediate } from './intermediate';
import type { ChartToolWords } from './types';

export const fundamentals: ChartToolWords = {
  ...intermediate,
  finalPeriodHelp: 'Arrows move it by a month, with Shift by a year, for the same woman in every line.',
};
