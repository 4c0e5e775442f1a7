import type { Depth } from '../../src/scenario';

/** From plain words to equations. */
export const DEPTHS_IN_ORDER: readonly Depth[] = ['fundamentals', 'intermediate', 'academic'];
