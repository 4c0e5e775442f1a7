import type { Depth } from '../../../scenario';
import { academic } from './academic';
import { fundamentals } from './fundamentals';
import { intermediate } from './intermediate';
import type { BasisWords } from './types';

/** Part of the second load. */
export const BASIS_WORDS: Readonly<Record<Depth, BasisWords>> = { fundamentals, intermediate, academic };
