import { Inflate } from 'fflate';

/** Compressed bytes handed over at a time: one slice inflates to at most about 1032 times as much before it is counted. */
const SLICE = 128;

export type Inflated =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: 'damaged' | 'too-large' };

/** Inflates raw deflate data, counting as it goes: a small link can never become a large document. */
export function inflateWithin(limit: number, compressed: Uint8Array): Inflated {
  const chunks: Uint8Array[] = [];
  const seen = { total: 0, finished: false };
  const stream = new Inflate((chunk, final) => {
    seen.total += chunk.length;
    // Bytes beyond the limit are counted, never kept.
    if (seen.total <= limit) chunks.push(chunk);
    seen.finished = final;
  });
  try {
    for (let at = 0; at < compressed.length && seen.total <= limit; at += SLICE) {
      stream.push(compressed.subarray(at, at + SLICE), at + SLICE >= compressed.length);
    }
  } catch {
    return { ok: false, reason: seen.total > limit ? 'too-large' : 'damaged' };
  }
  if (seen.total > limit) return { ok: false, reason: 'too-large' };
  if (!seen.finished) return { ok: false, reason: 'damaged' };
  const bytes = new Uint8Array(seen.total);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { ok: true, bytes };
}
