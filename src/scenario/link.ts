import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase64Url, toBase64Url } from './base64url';
import type { Catalogue } from './catalogue';
import { crc32 } from './checksum';
import { inflateWithin } from './inflate';
import type { Issue } from './issue';
import { LIMITS } from './limits';
import { readDocumentWith, type ReadResult } from './read';
import type { ScenarioSet } from './types';
import { writeSet } from './write';

/**
 * A set as the fragment of an address, so that it never leaves the browser:
 * `s=` + version `1.` + base64url of (CRC-32 of the text, four bytes, then the text as raw deflate).
 */
const PREFIX = 's=1.';
const CHECKSUM_BYTES = 4;

export type EncodedLink =
  { readonly ok: true; readonly fragment: string } | { readonly ok: false; readonly issue: Issue };

/** The fragment (with its `#`) of `set`, or why it does not fit into a link. */
export function encodeLink(set: ScenarioSet): EncodedLink {
  const bytes = strToU8(writeSet(set, 'compact'));
  if (bytes.length > LIMITS.inflatedBytes) return tooLong(`${bytes.length} bytes`);
  const packed = deflateSync(bytes, { level: 9 });
  const payload = new Uint8Array(CHECKSUM_BYTES + packed.length);
  new DataView(payload.buffer).setUint32(0, crc32(bytes));
  payload.set(packed, CHECKSUM_BYTES);
  const fragment = `#${PREFIX}${toBase64Url(payload)}`;
  return fragment.length > LIMITS.linkCharacters ? tooLong(`${fragment.length} characters`) : { ok: true, fragment };
}

const tooLong = (found: string): EncodedLink => ({
  ok: false,
  issue: { path: 'link', expected: `at most ${LIMITS.linkCharacters} characters (save a file instead)`, found },
});

const refused = (expected: string, found: string): ReadResult => ({
  ok: false,
  issues: [{ path: 'link', expected, found }],
});

/** The text a link carries, checked for damage but not yet judged. */
function unpack(fragment: string): { readonly text: string } | { readonly refusal: ReadResult } {
  if (fragment.length > LIMITS.linkCharacters) {
    return { refusal: refused(`at most ${LIMITS.linkCharacters} characters`, `${fragment.length} characters`) };
  }
  const content = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (!content.startsWith(PREFIX)) {
    const other = /^s=\d+\./.test(content);
    return { refusal: refused('a link of version 1', other ? 'a link of another version' : 'another text') };
  }
  const payload = fromBase64Url(content.slice(PREFIX.length));
  if (payload === undefined || payload.length <= CHECKSUM_BYTES) {
    return { refusal: refused('a whole link', 'a damaged or shortened one') };
  }
  const inflated = inflateWithin(LIMITS.inflatedBytes, payload.subarray(CHECKSUM_BYTES));
  if (!inflated.ok) {
    return inflated.reason === 'too-large'
      ? { refusal: refused(`at most ${LIMITS.inflatedBytes} bytes inflated`, 'more') }
      : { refusal: refused('a whole link', 'a damaged or shortened one') };
  }
  const checksum = new DataView(payload.buffer, payload.byteOffset).getUint32(0);
  if (checksum !== crc32(inflated.bytes)) return { refusal: refused('a whole link', 'a damaged one') };
  return { text: strFromU8(inflated.bytes) };
}

/** Opens a fragment; what it carries goes through the one gate. Never throws. */
export function decodeLinkWith(catalogue: Catalogue, fragment: string): ReadResult {
  const unpacked = unpack(fragment);
  return 'text' in unpacked ? readDocumentWith(catalogue, unpacked.text) : unpacked.refusal;
}
