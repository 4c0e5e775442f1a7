import type * as Codec from './link-codec';
import type { ReadResult } from './read';

export type LinkCodec = typeof Codec;

/** Whether an address's fragment claims to carry a set, of this version or another. */
export const isLink = (fragment: string): boolean => /^#?s=/.test(fragment);

/** What packs and opens links, fetched when someone shares or follows one. */
export const loadLinkCodec = (): Promise<LinkCodec> => import('./link-codec');

const NOT_FETCHED: ReadResult = {
  ok: false,
  issues: [{ path: 'link', expected: 'the part of this app that opens links', found: 'a failed connection' }],
};

/** What the fragment of an address carries, or null if it claims to carry nothing. Never rejects. */
export async function readAddress(fragment: string): Promise<ReadResult | null> {
  if (!isLink(fragment)) return null;
  const codec = await loadLinkCodec().catch(() => null);
  return codec === null ? NOT_FETCHED : codec.decodeLink(fragment);
}
