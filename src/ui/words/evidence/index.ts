import type { Depth } from '../../../scenario';
import { academic } from './academic';
import { fundamentals } from './fundamentals';
import { intermediate } from './intermediate';
import type { EvidenceWords } from './types';

/** Apart from the other words, so that they are loaded with the evidence and not before. */
export const EVIDENCE_WORDS: Readonly<Record<Depth, EvidenceWords>> = { fundamentals, intermediate, academic };

export { EVIDENCE_SECTIONS } from './types';
export type * from './types';
