import type { Depth } from '../../../scenario';
import { academic } from './academic';
import { fundamentals } from './fundamentals';
import { intermediate } from './intermediate';
import type { MechanismWords } from './types';

/** Apart from the other words, so that they are loaded with the diagram and not before. */
export const MECHANISM_WORDS: Readonly<Record<Depth, MechanismWords>> = { fundamentals, intermediate, academic };

export type * from './types';
