import type { Depth } from '../../../scenario';
import { academic } from './academic';
import { fundamentals } from './fundamentals';
import { intermediate } from './intermediate';
import type { LensWords } from './types';

/** Apart from the other words, so that they are loaded with the lens and not before. */
export const LENS_WORDS: Readonly<Record<Depth, LensWords>> = { fundamentals, intermediate, academic };

export type * from './types';
