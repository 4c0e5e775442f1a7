import type { Depth } from '../../../scenario';
import { academic } from './academic';
import { fundamentals } from './fundamentals';
import { intermediate } from './intermediate';
import type { TimelineWords } from './types';

/** Apart from the other words, so that they are loaded with the timeline and not before. */
export const TIMELINE_WORDS: Readonly<Record<Depth, TimelineWords>> = { fundamentals, intermediate, academic };

export type * from './types';
