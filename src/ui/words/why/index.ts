import type { Depth } from '../../../scenario';
import { academic } from './academic';
import { fundamentals } from './fundamentals';
import { intermediate } from './intermediate';
import type { WhyWords } from './types';

/** Apart from the other words, so that they are loaded with the panel and not before. */
export const WHY_WORDS: Readonly<Record<Depth, WhyWords>> = { fundamentals, intermediate, academic };

export { inPoints, isNothing } from './value';
export type * from './types';
