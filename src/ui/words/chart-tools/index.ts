import type { Depth } from '../../../scenario';
import { academic } from './academic';
import { fundamentals } from './fundamentals';
import { intermediate } from './intermediate';
import type { ChartToolWords } from './types';

/** Apart from the other words, so that they are loaded with the tools and not before. */
export const CHART_TOOL_WORDS: Readonly<Record<Depth, ChartToolWords>> = { fundamentals, intermediate, academic };

export type * from './types';
