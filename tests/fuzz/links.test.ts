import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../src/scenario/base64url';
import { crc32 } from '../../src/scenario/checksum';
import { defaultSet } from '../../src/scenario/default-set';
import { issueText } from '../../src/scenario/issue';
import { decodeLinkWith, encodeLink } from '../../src/scenario/link';
import type { ScenarioSet } from '../../src/scenario/types';
import { writeSet } from '../../src/scenario/write';
import { accepted, EXAMPLE, EXAMPLE_SET } from '../scenario/documents';
import { SMALL_CATALOGUE } from '../scenario/small-catalogue';
import { checkResult } from './check-result';
import { mutateDocument, mutateText } from './mutations';
import { seededRandom } from './random';

const SEED = 20260201;
const RUNS = 4000;
/** Seeds that once failed; they stay. */
const FAILED_ONCE: readonly number[] = [];
const PREFIX = '#s=1.';

const SETS: readonly ScenarioSet[] = [defaultSet(), accepted(EXAMPLE), accepted(EXAMPLE_SET)];

function fragmentOf(set: ScenarioSet): string {
  const link = encodeLink(set);
  if (!link.ok) throw new Error(issueText(link.issue));
  return link.fragment;
}

const STARTS = SETS.map((set) => ({ set, fragment: fragmentOf(set), text: writeSet(set) }));
const LETTERS: readonly string[] = ['A', 'z', '0', '_', '-', '%20', '=', '#', 's=1.', 'é', 'AAAAAAAA'];

/** A link with an honest checksum, so that what is inside reaches the gate. */
function honest(bytes: Uint8Array): string {
  const packed = deflateSync(bytes, { level: 1 });
  const payload = new Uint8Array(4 + packed.length);
  new DataView(payload.buffer).setUint32(0, crc32(bytes));
  payload.set(packed, 4);
  return PREFIX + toBase64Url(payload);
}

function runAll(
  name: string,
  attempt: (seed: number) => 'accepted' | 'refused',
): Record<'accepted' | 'refused', number> {
  const counts = { accepted: 0, refused: 0 };
  for (const seed of [...FAILED_ONCE, ...Array.from({ length: RUNS }, (_, index) => SEED + index)]) {
    try {
      counts[attempt(seed)] += 1;
    } catch (error) {
      throw new Error(`${name} with seed ${seed}`, { cause: error });
    }
  }
  return counts;
}

const decode = (fragment: string) => decodeLinkWith(SMALL_CATALOGUE, fragment);

describe('twelve thousand mutated links', () => {
  it('with damaged letters are refused, or open the very same set', () => {
    const counts = runAll('damaged letters', (seed) => {
      const random = seededRandom(seed);
      const { set, fragment } = random.pick(STARTS);
      const result = decode(mutateText(fragment, random, LETTERS));
      if (result.ok) expect(result.set).toEqual(set);
      return checkResult(result);
    });
    expect(counts.refused).toBeGreaterThan(3500);
  });

  it('with damaged bytes are refused, or open the very same set', () => {
    const counts = runAll('damaged bytes', (seed) => {
      const random = seededRandom(seed);
      const { set, fragment } = random.pick(STARTS);
      const bytes = fromBase64Url(fragment.slice(PREFIX.length)) ?? new Uint8Array();
      const times = 1 + random.below(4);
      for (let time = 0; time < times; time += 1) bytes[random.below(bytes.length)] = random.below(256);
      const result = decode(PREFIX + toBase64Url(bytes));
      if (result.ok) expect(result.set).toEqual(set);
      return checkResult(result);
    });
    expect(counts.refused).toBeGreaterThan(3500);
  });

  it('with an honest checksum around a mutated document go through the gate', () => {
    const counts = runAll('honest checksum', (seed) => {
      const random = seededRandom(seed);
      const { set, text } = random.pick(STARTS);
      const mutated =
        random.below(2) === 0
          ? mutateText(text, random)
          : JSON.stringify(mutateDocument(JSON.parse(writeSet(set)) as object, random));
      return checkResult(decode(honest(strToU8(mutated))));
    });
    expect(counts.accepted).toBeGreaterThan(100);
    expect(counts.refused).toBeGreaterThan(2000);
  });
});
