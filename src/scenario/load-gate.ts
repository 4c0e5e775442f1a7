import type * as Gate from './gate';

/** What judges documents from outside. */
export type ReadDocument = typeof Gate.readDocument;

/** The gate, fetched when there is something from outside: most first visits bring nothing. */
export const loadGate = (): Promise<typeof Gate> => import('./gate');
