import { Inflate } from 'fflate';

/** Compressed bytes handed over at a time: one slice inflates to at most about 1032 times as much before it is counted. */
const SLICE = 128;

export type Inflated =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: 'damaged' | 'too-large' };

/** Inflates raw deflate data, counting as it goes: a small link can never become a large document. */
export function inflateWithin(limit: number, compressed: Uint8Array): Inflated {
  const chunks: Uint8Array[] = [];
  let total = 0;
  let finished = false;
  const stream = new Inflate((chunk, final) => {
    total += chunk.length;
    // Bytes beyond the limit are counted, never kept.
    if (total <= limit) chunks.push(chunk);
    finished = final;
  });
  try {
    for (let at = 0; at < compressed.length && total <= limit; at += SLICE) {
      stream.push(compressed.subarray(at, at + SLICE), at + SLICE >= compressed.length);
    }
  } catch {
    return { ok: false, reason: total > limit ? 'too-large' : 'damaged' };
  }
  if (total > limit) return { ok: false, reason: 'too-large' };
  if (!finished) return { ok: false, reason: 'damaged' };
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { ok: true, bytes };
}
