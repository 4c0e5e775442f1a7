import { decodeLinkWith } from './link';
import { MODEL_CATALOGUE } from './model-catalogue';
import type { ReadResult } from './read';

export { type EncodedLink, encodeLink } from './link';

/** Opens the fragment of an address, with or without its `#`, through the one gate. Never throws. */
export const decodeLink = (fragment: string): ReadResult => decodeLinkWith(MODEL_CATALOGUE, fragment);
