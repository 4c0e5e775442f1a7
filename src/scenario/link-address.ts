import type * as Codec from './link-codec';

export type LinkCodec = typeof Codec;

/** Whether an address's fragment claims to carry a set, of this version or another. */
export const isLink = (fragment: string): boolean => /^#?s=/.test(fragment);

/** What packs and opens links, fetched when someone shares or follows one. */
export const loadLinkCodec = (): Promise<LinkCodec> => import('./link-codec');
