import type { Screen } from '../../../state';

/** Names of the screens, the same at every depth; apart from the words of the evidence, which are loaded with it. */
export const SCREEN_NAMES: Readonly<Record<Screen, string>> = { lab: 'Lab', evidence: 'Evidence' };
