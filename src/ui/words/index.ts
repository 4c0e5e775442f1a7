import type { Depth } from '../../scenario';
import { academic } from './academic';
import { fundamentals } from './fundamentals';
import { intermediate } from './intermediate';
import type { Words } from './types';

export const WORDS: Readonly<Record<Depth, Words>> = { fundamentals, intermediate, academic };

export type * from './chart-types';
export type * from './dialog-types';
export type * from './facts';
export type * from './types';
