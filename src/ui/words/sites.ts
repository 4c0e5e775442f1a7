import type { Site } from '../../scenario';

/** Sites as they stand before "bone" in a sentence. */
export const siteNouns: Readonly<Record<Site, string>> = { LS: 'spine', TH: 'hip', FN: 'femoral-neck' };
