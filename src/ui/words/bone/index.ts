import type { Depth } from '../../../scenario';
import { academic } from './academic';
import { fundamentals } from './fundamentals';
import { intermediate } from './intermediate';
import type { BoneWords } from './types';

/** Apart from the other words, so that they are loaded with the pictures and not before. */
export const BONE_WORDS: Readonly<Record<Depth, BoneWords>> = { fundamentals, intermediate, academic };

export { CREW_ROLES } from './types';
export type * from './types';
