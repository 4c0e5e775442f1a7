import type { TargetSet } from './types';

/**
 * Every published row. Loaded on demand only: nothing that merely simulates or fits has the forecast rows within reach, and the
 * page fetches them when someone looks at the evidence.
 */
export const loadPublishedRows = async (): Promise<TargetSet> => (await import('./published-rows')).publishedRows();
